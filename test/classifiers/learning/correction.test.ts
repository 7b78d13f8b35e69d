import { expect, test } from 'vitest'
import { classify } from '../../../classifiers/classify.ts'
import { type Correction, correctionOf } from '../../../classifiers/learning/correction.ts'
import { encodeModel } from '../../../classifiers/model.ts'
import { learnt, letterOf, readTraining, summary } from '../trained.ts'

const ODD = letterOf('De kwartels van 12 mei gaan naar zolder, allemaal, en de blauwe mappen ook.')

test('a correction teaches what a letter of the corpus would, and more', async () => {
  const corpus = (await readTraining()).filter((_, i) => i % 12 === 0)
  const correct = (rights: Correction['rights']) => learnt(corpus, [correctionOf(ODD, rights)])
  expect(summary(classify(await learnt(corpus), ODD))).not.toContain('erasure')
  const corrected = await correct(['erasure'])
  expect(summary(classify(corrected, ODD))).toBe('case erasure')
  expect(corrected.corrections).toBe(1)
})

test('one of another version is left out', async () => {
  const corpus = (await readTraining()).filter((_, i) => i % 100 === 0)
  const old = { ...correctionOf(ODD, ['erasure']), format: 0 }
  const [corrected, plain] = [await learnt(corpus, [old]), await learnt(corpus)]
  expect(Buffer.compare(encodeModel(corrected), encodeModel(plain))).toBe(0)
})
