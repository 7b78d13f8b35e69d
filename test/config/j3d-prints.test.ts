import { describe, expect, it } from 'vitest'
import type { Recipient } from '../../src/cases/recipient.ts'
import { J3D_RECIPIENTS } from '../../src/config/j3d-prints.ts'
import { wordingIn } from '../../src/language/language.ts'

const wordings = ({ system, operator, categories, purpose, retention, contact }: Recipient) => [
  ...[system, operator, purpose, retention, contact],
  ...categories,
]

describe('the recipients of J3D Prints', () => {
  it('are described in both languages', () => {
    for (const wording of J3D_RECIPIENTS.flatMap(wordings)) {
      expect(wordingIn('nl', wording)).not.toBe('')
      expect(wordingIn('en', wording)).not.toBe('')
    }
  })

  it.each([
    ['J3D Prints', 'shop'],
    ['Neostrada', 'processor'],
    ['Microsoft', 'processor'],
    ['Google', 'processor'],
    ['Mollie', 'recipient'],
    ['PostNL', 'recipient'],
  ])('hold %s as %s', (operator, role) => {
    const roles = J3D_RECIPIENTS.filter((each) => each.operator === operator).map(
      (each) => each.role,
    )
    expect(new Set(roles)).toEqual(new Set([role]))
  })

  it('name the IP address among personal data, and nobody by a wrong name', () => {
    const google = J3D_RECIPIENTS.find(({ operator }) => operator === 'Google')
    expect(google?.categories.map((category) => wordingIn('en', category))).toContain('IP address')
    expect(JSON.stringify(J3D_RECIPIENTS)).not.toContain('Neostradan')
  })
})
