import { expect, test } from 'vitest'
import { confusionsOf } from '../../../classifiers/measuring/confusions.ts'
import type { Answer } from '../../../classifiers/measuring/measure.ts'

function answer(truth: readonly string[], said: readonly string[], line: number): Answer {
  const is = (rights: readonly string[]) => (rights.length > 0 ? 'case' : 'none')
  return {
    letter: { file: 'a.txt', line, rights: truth, disposition: is(truth) },
    reading: { disposition: is(said), rights: said.map((right) => ({ right })), evidence: [] },
    language: 'nl',
  } as unknown as Answer
}

test('mistakes are listed by what was taken for what, the commonest first', () => {
  expect(
    confusionsOf([
      answer(['access'], ['access'], 1),
      answer([], ['erasure'], 2),
      answer(['access', 'erasure'], ['erasure'], 3),
      answer(['erasure', 'access'], ['erasure'], 4),
    ]),
  ).toEqual([
    { truth: 'access + erasure', said: 'erasure', letters: ['a.txt:3', 'a.txt:4'] },
    { truth: 'none', said: 'erasure', letters: ['a.txt:2'] },
  ])
})
