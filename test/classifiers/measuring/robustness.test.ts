import { beforeAll, expect, test } from 'vitest'
import { examine } from '../../../classifiers/measuring/examine.ts'
import { MOST_CHANGE } from '../../../classifiers/measuring/goals.ts'
import { measure } from '../../../classifiers/measuring/measure.ts'
import { NOISE_WORDS, NOISES, noiseOf } from '../../../classifiers/measuring/noise.ts'
import { type Shift, shiftsOf } from '../../../classifiers/measuring/robustness.ts'
import { classify } from '../../../classifiers/reading/classify.ts'
import { readDev, shippedModel } from '../trained.ts'

const shifts: Shift[] = []

beforeAll(async () => {
  const model = await shippedModel()
  const dev = (await readDev()).filter((_, i) => i % 3 === 0)
  const read = (letter: Parameters<typeof classify>[1]) => classify(model, letter)
  const without = measure(await examine(dev, read))
  for await (const shift of shiftsOf(dev, read, without)) shifts.push(shift)
}, 120_000)

test.each(NOISES.flatMap((noise) => NOISE_WORDS.map((words) => [words, noise] as const)))(
  '%i words of %s below a letter change no figure by more than a point',
  (words, noise) => {
    const shift = shifts.find((one) => one.words === words && one.noise === noise)
    expect(Math.abs(shift?.change ?? 1)).toBeLessThanOrEqual(MOST_CHANGE)
  },
)

test.each(NOISES)('%s has as many words as it says', (noise) => {
  const others = [{ language: 'nl', text: 'een twee drie vier vijf' }] as never
  const words = noiseOf(noise, 400, { language: 'nl' }, others, 0).split(/\s+/).length
  expect(words).toBeGreaterThanOrEqual(400)
  expect(words).toBeLessThan(480)
})
