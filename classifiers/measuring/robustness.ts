import type { LabelledLetter } from '../learning/corpus.ts'
import { type Classifier, examine } from './examine.ts'
import { type Figure, GOALS } from './goals.ts'
import { type Figures, measure } from './measure.ts'
import { NOISE_WORDS, NOISES, type Noise, noiseOf } from './noise.ts'

/** What so much of one kind of noise below every letter does to the figures. */
export interface Shift {
  readonly noise: Noise
  readonly words: number
  /** The figure that moved most, and how far: 0.01 is a point. */
  readonly figure: Figure
  readonly change: number
}

/**
 * Examines the letters again with signatures, footers and quotations below them. Tells each as it is
 * measured: this takes nine times as long as an examination.
 */
export async function* shiftsOf(
  letters: readonly LabelledLetter[],
  classify: Classifier,
  without: Figures,
): AsyncGenerator<Shift> {
  const places = new Map(letters.map((letter, at) => [letter, at]))
  for (const noise of NOISES) {
    for (const words of NOISE_WORDS) {
      const answers = await examine(letters, classify, (letter) =>
        noiseOf(noise, words, letter, letters, places.get(letter) ?? 0),
      )
      yield { noise, words, ...furthest(without, measure(answers)) }
    }
  }
}

function furthest(before: Figures, after: Figures): Pick<Shift, 'figure' | 'change'> {
  return (Object.keys(GOALS) as Figure[])
    .map((figure) => ({ figure, change: after[figure] - before[figure] }))
    .filter(({ change }) => !Number.isNaN(change))
    .reduce((most, one) => (Math.abs(one.change) > Math.abs(most.change) ? one : most))
}
