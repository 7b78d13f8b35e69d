import type { Language } from '../language/language.ts'
import { type Finding, NAMES, type Verdict } from './finding.ts'

export interface Paint {
  readonly good: (text: string) => string
  readonly odd: (text: string) => string
  readonly bad: (text: string) => string
  readonly faint: (text: string) => string
}

const COLOUR: Readonly<Record<Verdict, keyof Paint>> = {
  ok: 'good',
  warning: 'odd',
  'not ok': 'bad',
  skipped: 'faint',
}

const VERDICTS: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  en: { ok: 'ok', warning: 'warning', 'not ok': 'not ok', skipped: 'skipped' },
  nl: { ok: 'goed', warning: 'let op', 'not ok': 'fout', skipped: 'wacht' },
}

/** A finding for people: what was found, and below it what fixes it. */
export function findingLine(
  { check, verdict, found, fix }: Finding,
  language: Language,
  paint: Paint,
): string {
  const word = paint[COLOUR[verdict]](VERDICTS[language][verdict].padEnd(7))
  const head = `${word}  ${NAMES[language][check].padEnd(14)}  ${found[language]}`
  return fix === undefined ? head : `${head}\n${' '.repeat(25)}→ ${fix[language]}`
}
