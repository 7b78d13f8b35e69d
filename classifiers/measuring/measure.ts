import { RIGHTS, type Right } from '../../src/cases/right.ts'
import type { LetterLanguage } from '../../src/letters/letter.ts'
import type { LabelledLetter } from '../learning/corpus.ts'
import type { Reading } from '../reading/reading.ts'

/** A letter, and what the classifier made of it. */
export interface Answer {
  readonly letter: LabelledLetter
  /** As it was read from the letter's own words. */
  readonly language: LetterLanguage
  readonly reading: Reading
}

/** Shares run from 0 to 1; a share of nothing is NaN. */
export interface Figures {
  /** Requests read as ordinary mail, of all requests. */
  readonly missed: number
  /** Requests whose set of rights is exactly right, of all requests. */
  readonly exact: number
  readonly macroF1: number
  /** Ordinary letters that open a case. */
  readonly falseCases: number
  /** Ordinary letters sent to a person. */
  readonly needlessLooks: number
  /** Privacy matters left alone. */
  readonly triageLost: number
  /** Letters whose language was read right, of all letters. */
  readonly language: number
  readonly rights: Readonly<Record<Right, RightFigures>>
}

export interface RightFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly letters: number
}

/** How well a set of letters was read. */
export function measure(answers: readonly Answer[]): Figures {
  const of = (truth: LabelledLetter['disposition']) =>
    answers.filter(({ letter }) => letter.disposition === truth)
  const share = (all: readonly Answer[], yes: (answer: Answer) => boolean) =>
    all.filter(yes).length / all.length
  const read = (as: Reading['disposition']) => (answer: Answer) => answer.reading.disposition === as
  const rights = Object.fromEntries(
    RIGHTS.map((right) => [right, measureRight(answers, right)]),
  ) as Record<Right, RightFigures>
  return {
    missed: share(of('case'), read('none')),
    exact: share(of('case'), isExact),
    macroF1: RIGHTS.reduce((sum, right) => sum + rights[right].f1, 0) / RIGHTS.length,
    falseCases: share(of('none'), read('case')),
    needlessLooks: share(of('none'), read('triage')),
    triageLost: share(of('triage'), read('none')),
    language: share(answers, ({ letter, language }) => letter.language === language),
    rights,
  }
}

/** Whether a reading gives a letter its disposition and all its rights, and no other. */
export function isExact({ letter, reading }: Answer): boolean {
  if (reading.disposition !== letter.disposition) return false
  const found = reading.rights.map(({ right }) => right).sort()
  return found.join() === [...letter.rights].sort().join()
}

function measureRight(answers: readonly Answer[], right: Right): RightFigures {
  let hits = 0
  let found = 0
  let letters = 0
  for (const { letter, reading } of answers) {
    const has = letter.rights.includes(right)
    const said = reading.rights.some((one) => one.right === right)
    if (has) letters++
    if (said) found++
    if (has && said) hits++
  }
  const precision = found === 0 ? 1 : hits / found
  const recall = letters === 0 ? 1 : hits / letters
  const f1 = letters + found === 0 ? 1 : (2 * hits) / (letters + found)
  return { precision, recall, f1, letters }
}
