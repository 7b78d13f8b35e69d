import { expect, it } from 'vitest'
import { kindsOf } from '../../../classifiers/measuring/kinds.ts'
import type { Answer } from '../../../classifiers/measuring/measure.ts'

const answer = (kind: string | undefined, read: string, disposition = 'none') =>
  ({ letter: { disposition, kind }, reading: { disposition: read } }) as unknown as Answer

it('gives the shares of ordinary mail by kind, the worst first, all of it before them', () => {
  expect(
    kindsOf([
      answer('order', 'none'),
      answer('order', 'triage'),
      answer('spam', 'case'),
      answer('spam', 'none'),
      answer(undefined, 'none'),
      answer('order', 'case', 'case'),
    ]),
  ).toEqual([
    { kind: 'all', letters: 5, falseCases: 0.2, needlessLooks: 0.2 },
    { kind: 'spam', letters: 2, falseCases: 0.5, needlessLooks: 0 },
    { kind: 'order', letters: 2, falseCases: 0, needlessLooks: 0.5 },
    { kind: 'mail', letters: 1, falseCases: 0, needlessLooks: 0 },
  ])
})

it('has nothing to say where no letter is ordinary', () => {
  expect(kindsOf([answer('order', 'case', 'case')])).toEqual([])
})
