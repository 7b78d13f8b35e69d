import { expect, it } from 'vitest'
import { readToken, writeToken } from '../../../src/sandbox/graph/delta-token.ts'

const STATE = {
  generation: 1,
  folderId: 'AQMk',
  query: '$select=id',
  phase: 'changes',
  since: 7,
} as const

it('reads back what it wrote, as one word that fits a link', () => {
  const token = writeToken(STATE)
  expect(readToken(token)).toEqual(STATE)
  expect(token).toMatch(/^[\w-]+$/)
})

it.each([
  '',
  'latest',
  'x'.repeat(40),
  writeToken(STATE).slice(0, -1),
  `x${writeToken(STATE).slice(1)}`,
  `${writeToken(STATE)}x`,
])('refuses what it did not write: %.24j', (token) => {
  expect(() => readToken(token)).toThrow(
    expect.objectContaining({ status: 400, code: 'ErrorInvalidUrlQuery' }),
  )
})
