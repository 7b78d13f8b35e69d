import { describe, expect, it } from 'vitest'
import {
  type Answers,
  colleagueIn,
  draftFrom,
  fits,
  isComplete,
  KEYS,
  missing,
} from '../../src/setup/answers.ts'

const ANSWERS: Answers = {
  language: 'nl',
  shop: 'J3D Prints',
  website: 'j3dprints.nl',
  mailbox: 'info@j3dprints.nl',
  staff: [{ name: 'Jan de Vries', address: 'jan@j3dprints.nl' }],
  digestAt: '08:30',
  recipients: 'keep',
  tenantId: '3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f',
  clientId: '77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b',
}

describe('an answer', () => {
  it.each([
    ['mailbox', ' info@j3dprints.nl ', true],
    ['mailbox', 'info', false],
    ['mailbox', '', false],
    ['digestAt', '08:30', true],
    ['digestAt', '8:30', false],
    ['digestAt', '24:00', false],
    ['tenantId', 'example.com', true],
    ['tenantId', 'no tenant', false],
    ['clientId', ANSWERS.clientId, true],
    ['clientId', '   ', false],
  ] as const)('for %s of %j fits the settings: %s', (key, text, expected) => {
    expect(fits(key, text)).toBe(expected)
  })

  it.each([
    ['Jan de Vries <jan@example.nl>', { name: 'Jan de Vries', address: 'jan@example.nl' }],
    ['  Jan <JAN@Example.NL>  ', { name: 'Jan', address: 'jan@example.nl' }],
    ['Jan<jan@example.nl>', { name: 'Jan', address: 'jan@example.nl' }],
    ['<jan@example.nl>', undefined],
    ['jan@example.nl', undefined],
    ['Jan <jan>', undefined],
    ['Jan <jan@example.nl', undefined],
    ['Jan <jan@example.nl> <x@example.nl>', undefined],
    ['', undefined],
  ])('of %j names %j', (text, colleague) => {
    expect(colleagueIn(text)).toEqual(colleague)
  })
})

describe('a draft that was kept', () => {
  it('comes back whole', () => {
    const kept = draftFrom(JSON.parse(JSON.stringify(ANSWERS)))
    expect(kept).toEqual(ANSWERS)
    expect(isComplete(kept)).toBe(true)
  })

  it.each(KEYS)('asks once more for %s where that is not as it should be', (key) => {
    for (const wrong of [undefined, null, 7, '', {}, [], [null], [{ name: 'Jan' }]])
      expect(missing(draftFrom({ ...ANSWERS, [key]: wrong }))).toEqual([key])
  })

  it.each([null, undefined, 'text', 7, [], {}])('of %j has everything still to ask', (value) => {
    expect(missing(draftFrom(value))).toEqual([...KEYS])
  })

  it.each([
    ['language', 'de'],
    ['recipients', 'some'],
    ['mailbox', 'info'],
    ['digestAt', '9'],
    ['tenantId', 'a b'],
  ])('does not take %s from %j', (key, value) => {
    expect(missing(draftFrom({ ...ANSWERS, [key]: value }))).toEqual([key])
  })

  it('keeps the colleagues that are well', () => {
    const staff = [
      { name: 'Jan', address: 'jan@example.nl' },
      { name: 'Emma', address: 'emma' },
      null,
    ]
    expect(draftFrom({ staff }).staff).toEqual([{ name: 'Jan', address: 'jan@example.nl' }])
  })
})
