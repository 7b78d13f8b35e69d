import { expect, test } from 'vitest'
import { correctionOf } from '../../../classifiers/learning/correction.ts'
import { classify } from '../../../classifiers/reading/classify.ts'
import { encodeModel } from '../../../classifiers/reading/model.ts'
import { LEARN_EACH, learnt, letterOf, readTraining, summary } from '../trained.ts'

const ODD = letterOf('De kwartels van 12 mei gaan naar zolder, allemaal, en de blauwe mappen ook.')

const corpus = (await readTraining()).filter((_, i) => i % LEARN_EACH === 0)
const without = await learnt(corpus)

test('a correction teaches what a letter of the corpus would, and more', async () => {
  const corrected = await learnt(corpus, [correctionOf(ODD, ['erasure'])])
  expect(summary(classify(without, ODD))).not.toContain('erasure')
  expect(summary(classify(corrected, ODD))).toBe('case erasure')
  expect(corrected.corrections).toBe(1)
})

test('one of another version is left out', async () => {
  const old = { ...correctionOf(ODD, ['erasure']), format: 0 }
  const corrected = await learnt(corpus, [old])
  expect(Buffer.compare(encodeModel(corrected), encodeModel(without))).toBe(0)
})
