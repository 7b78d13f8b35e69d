import { describe, expect, it } from 'vitest'
import type { LabelledLetter } from '../../../classifiers/learning/corpus.ts'
import { NOISE_WORDS, NOISES, noiseOf } from '../../../classifiers/measuring/noise.ts'

const OTHERS = [
  { language: 'nl', text: 'Wis mijn gegevens.\nGraag snel.' },
  { language: 'en', text: 'Please delete my data.' },
] as unknown as readonly LabelledLetter[]

describe.each(NOISES)('a %s', (noise) => {
  // what opens it, its marks and its empty lines are counted roughly
  it.each(NOISE_WORDS)('has about %d words', (words) => {
    for (let at = 0; at < 9; at++) {
      const text = noiseOf(noise, words, { language: 'nl' }, OTHERS, at)
      const count = text.split(/\s+/).filter((word) => word !== '>').length
      expect(count).toBeGreaterThan(words * 0.8)
      expect(count).toBeLessThan(words * 1.1 + 50)
    }
  })

  it('is the same for the same letter, and varies with it', () => {
    const made = (at: number) => noiseOf(noise, 100, { language: 'nl' }, OTHERS, at)
    expect(made(3)).toBe(made(3))
    expect(made(3)).not.toBe(made(4))
  })
})

it('quotes letters of the writer’s language alone', () => {
  expect(noiseOf('quotation', 100, { language: 'nl' }, OTHERS, 0)).not.toContain('delete')
  expect(noiseOf('quotation', 100, { language: 'en' }, OTHERS, 0)).toContain(
    'Please delete my data.',
  )
})
