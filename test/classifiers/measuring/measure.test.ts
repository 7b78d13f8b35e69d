import { expect, test } from 'vitest'
import { type Answer, measure } from '../../../classifiers/measuring/measure.ts'
import type { Disposition } from '../../../classifiers/reading/reading.ts'
import type { Right } from '../../../src/cases/right.ts'

function answer(truth: Disposition | Right, said: Disposition | readonly Right[]): Answer {
  const isCase = truth !== 'triage' && truth !== 'none'
  const disposition = typeof said === 'string' ? said : 'case'
  const rights = typeof said === 'string' ? [] : said
  return {
    letter: {
      file: '',
      line: 1,
      language: 'nl',
      text: '',
      disposition: isCase ? 'case' : truth,
      rights: isCase ? [truth as Right] : [],
    },
    language: 'nl',
    reading: {
      disposition,
      rights: rights.map((right) => ({ right, confidence: 1 })),
      evidence: [],
    },
  }
}

test('counts misses, false alarms and exact sets of rights', () => {
  const figures = measure([
    answer('access', ['access']),
    answer('access', ['access', 'erasure']),
    answer('access', 'triage'),
    answer('erasure', 'none'),
    answer('triage', 'triage'),
    answer('triage', 'none'),
    answer('none', 'none'),
    answer('none', ['erasure']),
    answer('none', 'triage'),
    answer('none', 'none'),
  ])
  expect(figures).toMatchObject({
    missed: 0.25,
    exact: 0.25,
    triageLost: 0.5,
    falseCases: 0.25,
    language: 1,
    needlessLooks: 0.25,
  })
  expect(figures.rights.access).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8, letters: 3 })
  expect(figures.rights.erasure).toEqual({ precision: 0, recall: 0, f1: 0, letters: 1 })
})
