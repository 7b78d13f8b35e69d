import colours from 'picocolors'
import type { Explanation, FeatureFound } from '../../../classifiers/reading/explain.ts'
import type { Reading } from '../../../classifiers/reading/reading.ts'
import { oneLine } from '../../language/one-line.ts'
import type { Letter } from '../../letters/letter.ts'

/** A letter with what was made of it, and why. */
export interface Classified {
  readonly file: string
  readonly letter: Letter
  readonly reading: Reading
  /** Most probable right first; empty for a letter without words. */
  readonly explanation: readonly Explanation[]
}

const FEATURES_SHOWN = 5
/** Longer than any sentence that people write. */
const LONGEST_SENTENCE = 2000
/** Below this a right that was not found is not worth naming. */
const WORTH_NAMING = 0.05

const paint = () =>
  colours.createColors(process.stdout.isTTY === true && process.env.NO_COLOR === undefined)

/** For people: disposition, language, each right with its bar, its sentence, and what spoke for it. */
export function classifyReport({ file, letter, reading, explanation }: Classified): string {
  const { bold, dim, yellow, green } = paint()
  const shade = { case: green, triage: yellow, none: dim }[reading.disposition]
  const head = `${bold(file)}  ${shade(reading.disposition)}  ${dim(letter.language)}`
  const parts = explanation
    .filter(({ right }, i) => isFound(right, reading) || (i === 0 && !hasRights(reading)))
    .filter(({ right, confidence }) => isFound(right, reading) || confidence >= WORTH_NAMING)
    .flatMap((one) => rightLines(one, reading))
  return `${[head, ...parts].join('\n')}\n`
}

const hasRights = ({ rights }: Reading) => rights.length > 0

function isFound(right: string, { rights }: Reading): boolean {
  return rights.some((one) => one.right === right)
}

function rightLines({ right, confidence, features }: Explanation, reading: Reading): string[] {
  const { dim, inverse } = paint()
  const held = isFound(right, reading) ? right : `${right}? not sure enough`
  const sentence = reading.evidence.find((one) => one.right === right)?.sentence
  return [
    `  ${bar(confidence)} ${held} ${Math.round(confidence * 100)} %`,
    ...(sentence === undefined
      ? []
      : [`    ${inverse(`“${oneLine(sentence, LONGEST_SENTENCE)}”`)}`]),
    `    ${dim(features.slice(0, FEATURES_SHOWN).map(named).join(' · '))}`,
  ]
}

function named({ name, weight }: FeatureFound): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)} ${oneLine(name)}`
}

function bar(share: number): string {
  const full = Math.round(share * 10)
  return '█'.repeat(full) + '░'.repeat(10 - full)
}
