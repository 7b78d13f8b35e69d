import { expect, test } from 'vitest'
import { classify } from '../../../classifiers/classify.ts'
import { type Correction, correctionOf } from '../../../classifiers/learning/correction.ts'
import { train } from '../../../classifiers/learning/train.ts'
import { encodeModel } from '../../../classifiers/model.ts'
import { letterOf, readTraining, summary } from '../trained.ts'

const ODD = letterOf('De kwartels van 12 mei gaan naar zolder, allemaal, en de blauwe mappen ook.')

test('a correction teaches what a letter of the corpus would, and more', async () => {
  const corpus = (await readTraining()).filter((_, i) => i % 12 === 0)
  const correct = (rights: Correction['rights']) => train(corpus, [correctionOf(ODD, rights)])
  expect(summary(classify(train(corpus), ODD))).not.toContain('erasure')
  expect(summary(classify(correct(['erasure']), ODD))).toBe('case erasure')
  expect(correct(['erasure']).corrections).toBe(1)
})

test('one of another version is left out', async () => {
  const corpus = (await readTraining()).filter((_, i) => i % 100 === 0)
  const old = { ...correctionOf(ODD, ['erasure']), format: 0 }
  expect(Buffer.compare(encodeModel(train(corpus, [old])), encodeModel(train(corpus)))).toBe(0)
})
