import type { Right } from '../../src/cases/right.ts'
import { cluesFor } from '../reading/explain.ts'
import type { Model } from '../reading/model.ts'
import { placeOf } from './confusions.ts'
import type { Answer } from './measure.ts'

/** How the ordinary mail of one kind was read. Shares run from 0 to 1. */
export interface KindFigures {
  readonly kind: string
  readonly letters: number
  readonly falseCases: number
  readonly needlessLooks: number
}

/** An ordinary letter that troubled somebody, and by what. */
export interface FalseAlarm {
  /** Its file, and its line where the file holds several. */
  readonly file: string
  readonly kind: string
  readonly disposition: 'case' | 'triage'
  readonly right: Right | undefined
  /** 0 to 1. */
  readonly confidence: number
  readonly sentence: string | undefined
  /** What spoke most for the right: `concept pair "delete data"`. */
  readonly clues: readonly string[]
}

const UNNAMED = 'mail'

/** The ordinary letters by kind, the one with most false cases first; `all` before them. */
export function kindsOf(answers: readonly Answer[]): KindFigures[] {
  const ordinary = answers.filter(({ letter }) => letter.disposition === 'none')
  const kinds = new Map<string, Answer[]>()
  for (const answer of ordinary) {
    const kind = answer.letter.kind ?? UNNAMED
    kinds.set(kind, [...(kinds.get(kind) ?? []), answer])
  }
  const rows = [...kinds].map(([kind, of]) => figuresOf(kind, of))
  rows.sort((a, b) => b.falseCases - a.falseCases || b.needlessLooks - a.needlessLooks)
  return ordinary.length === 0 ? [] : [figuresOf('all', ordinary), ...rows]
}

function figuresOf(kind: string, answers: readonly Answer[]): KindFigures {
  const share = (disposition: string) =>
    answers.filter(({ reading }) => reading.disposition === disposition).length / answers.length
  return {
    kind,
    letters: answers.length,
    falseCases: share('case'),
    needlessLooks: share('triage'),
  }
}

/** Every ordinary letter that opened a case or went to a person, surest first. */
export function falseAlarmsOf(answers: readonly Answer[], model: Model): FalseAlarm[] {
  return answers
    .flatMap((answer) => alarmOf(answer, model) ?? [])
    .sort((a, b) => b.confidence - a.confidence)
}

function alarmOf({ letter, reading }: Answer, model: Model): FalseAlarm | undefined {
  if (letter.disposition !== 'none' || reading.disposition === 'none') return undefined
  const words = {
    subject: letter.subject ?? '',
    ownWords: letter.text,
    language: letter.language,
  }
  const right = reading.rights[0]?.right ?? reading.evidence[0]?.right
  const { confidence, clues } = cluesFor(model, words, right)
  return {
    file: placeOf(letter),
    kind: letter.kind ?? UNNAMED,
    disposition: reading.disposition,
    right,
    confidence: Math.round(confidence * 1000) / 1000,
    sentence: reading.evidence[0]?.sentence,
    clues,
  }
}
