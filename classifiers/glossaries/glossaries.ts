import { bulgarian } from './bulgarian.ts'
import { croatian } from './croatian.ts'
import { czech } from './czech.ts'
import { danish } from './danish.ts'
import { estonian } from './estonian.ts'
import { finnish } from './finnish.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { greek } from './greek.ts'
import { hungarian } from './hungarian.ts'
import { italian } from './italian.ts'
import { latvian } from './latvian.ts'
import { lithuanian } from './lithuanian.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { romanian } from './romanian.ts'
import { russian } from './russian.ts'
import { slovak } from './slovak.ts'
import { slovene } from './slovene.ts'
import { spanish } from './spanish.ts'
import { swedish } from './swedish.ts'
import { turkish } from './turkish.ts'
import { ukrainian } from './ukrainian.ts'

/**
 * What the words of other languages mean in English, as far as requests and a shop's mail need them: one
 * line for each meaning, `…*` for any ending. In English, because that is learnt; the order of the words
 * stays theirs, and words that no line has are left out.
 */
export const GLOSSARIES: Readonly<Record<string, string>> = {
  bulgarian,
  croatian,
  czech,
  danish,
  estonian,
  finnish,
  french,
  german,
  greek,
  hungarian,
  italian,
  latvian,
  lithuanian,
  polish,
  portuguese,
  romanian,
  russian,
  slovak,
  slovene,
  spanish,
  swedish,
  turkish,
  ukrainian,
}
