import { expect, it } from 'vitest'
import { explain } from '../../../classifiers/reading/explain.ts'
import { RIGHTS } from '../../../src/cases/right.ts'
import { shippedModel } from '../trained.ts'

const model = await shippedModel()
const words = (ownWords: string) => ({ subject: '', ownWords, language: 'nl' as const })

it('names for every right what spoke, the most probable right first, the strongest clue first', () => {
  const found = explain(model, words('Ik wil weten welke gegevens jullie van mij hebben.'), 5)
  expect(found.map(({ right }) => right).sort()).toEqual([...RIGHTS].sort())
  expect(found[0]?.right).toBe('access')
  const sure = found.map(({ confidence }) => confidence)
  expect(sure).toEqual([...sure].sort((a, b) => b - a))
  for (const { features } of found) {
    expect(features.length).toBeLessThanOrEqual(5)
    const strength = features.map(({ weight }) => Math.abs(weight))
    expect(strength).toEqual([...strength].sort((a, b) => b - a))
  }
  expect(found[0]?.features[0]?.name).toMatch(/^[a-z0-9 -]+ ".+"$/)
})

it.each(['', ' \n ', '…'])('explains nothing of a letter that says nothing: %j', (ownWords) => {
  expect(explain(model, words(ownWords))).toEqual([])
})
