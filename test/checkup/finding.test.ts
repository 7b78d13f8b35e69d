import { describe, expect, it } from 'vitest'
import { CHECKS, doubtful, isWell, skipped, unwell, well } from '../../src/checkup/finding.ts'

const text = { nl: 'tekst', en: 'text' }

describe('griffier can work', () => {
  it.each([
    ['nothing was looked at', [], true],
    ['all is well', [well('disk', text)], true],
    ['something can wait', [well('disk', text), doubtful('clock', text, text)], true],
    ['something is wrong', [well('disk', text), unwell('clock', text, text)], false],
    ['something could not be looked at', [skipped('mailbox', 'sign-in')], false],
  ])('where %s: %s', (_, findings, expected) => {
    expect(isWell(findings)).toBe(expected)
  })
})

it.each(CHECKS)('says in both languages that it waits for %s', (check) => {
  const { verdict, found, fix } = skipped('replies', check)
  expect([verdict, fix]).toEqual(['skipped', undefined])
  expect(found.nl).toMatch(/^wacht op .+/)
  expect(found.en).toBe(`waits for ${check}`)
})
