import { describe, expect, it } from 'vitest'
import {
  expandedProperties,
  extendedPropertyId,
} from '../../../src/sandbox/graph/extended-property.ts'

const GUID = '{9F2C5D1E-7a44-4b0e-9a57-6d1f0c3b8e21}'
const TAG = `String ${GUID} Name GriffierDraft`

describe('the id of an extended property', () => {
  it.each([
    [TAG, `String ${GUID.toLowerCase()} Name GriffierDraft`],
    [`Boolean ${GUID} Id 0x8503`, `Boolean ${GUID.toLowerCase()} Id 0x8503`],
    ['Integer 0x1234', 'Integer 0x1234'],
    ['StringArray 0x1234', 'StringArray 0x1234'],
  ])('%s is %s', (id, normal) => {
    expect(extendedPropertyId(id)).toBe(normal)
  })

  it.each([
    '',
    'GriffierDraft',
    `string ${GUID} Name x`,
    `Text ${GUID} Name x`,
    'String {9f2c} Name x',
    `String ${GUID} Name `,
    `String ${GUID} Id 8503`,
    `${TAG}\nx`,
  ])('%j is refused', (id) => {
    expect(() => extendedPropertyId(id)).toThrow(
      expect.objectContaining({ status: 400, code: 'ErrorInvalidProperty' }),
    )
  })
})

describe('expanded properties', () => {
  const properties = [
    { id: TAG, value: 'a' },
    { id: 'Integer 0x1234', value: '7' },
  ]

  it.each([
    [`id eq '${TAG.replace(GUID, GUID.toLowerCase())}'`, ['a']],
    [`id eq '${TAG}' or id eq 'Integer 0x1234'`, ['a', '7']],
    [`id eq '${TAG.toLowerCase().replace('string', 'String').replace('name', 'Name')}'`, []],
  ])('by %s are %j', (filter, values) => {
    expect(expandedProperties(properties, filter).map(({ value }) => value)).toEqual(values)
  })

  it.each([undefined, "value eq 'a'", `id ne '${TAG}'`, `not (id eq '${TAG}')`])(
    'need a filter on id: %s',
    (filter) => {
      expect(() => expandedProperties(properties, filter)).toThrow(
        expect.objectContaining({ status: 400 }),
      )
    },
  )
})
