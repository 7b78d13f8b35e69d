import { expect, it } from 'vitest'
import { FINAL, isOccasion, OCCASIONS, WITHOUT_RIGHT } from '../../src/cases/occasion.ts'

it.each(OCCASIONS)('takes %s for an occasion', (occasion) => {
  expect(isOccasion(occasion)).toBe(true)
})

it.each(['Grant', 'grant ', '', 'granted', 'constructor', 'length', '0', '__proto__'])(
  'takes %j for none',
  (name) => {
    expect(isOccasion(name)).toBe(false)
  },
)

it('lets no reply end a request that keeps it open, or exercises no right', () => {
  for (const open of [
    'acknowledge',
    'identity',
    'identity-reminder',
    'clarify',
    'extend',
    'second-notice',
    'recipient',
  ] as const)
    expect(FINAL).not.toContain(open)
  for (const rightless of WITHOUT_RIGHT) expect(FINAL).not.toContain(rightless)
})
