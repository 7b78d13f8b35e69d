import { describe, expect, it } from 'vitest'
import { AT_ONCE, isRight, RIGHTS, TOLD_TO_RECIPIENTS } from '../../src/cases/right.ts'

it('knows the rights in the order of their articles, withdrawal last', () => {
  expect(RIGHTS).toEqual([
    'access',
    'rectification',
    'erasure',
    'restriction',
    'portability',
    'objection',
    'automated-decision',
    'consent-withdrawal',
  ])
})

describe('isRight', () => {
  it.each([...RIGHTS, ...AT_ONCE, ...TOLD_TO_RECIPIENTS])('takes %s', (right) => {
    expect(isRight(right)).toBe(true)
  })

  it.each([
    'Access',
    ' access',
    '',
    'triage',
    '15',
    'constructor',
    'toString',
    '__proto__',
    15,
    null,
    undefined,
    ['access'],
    { access: '15' },
  ])('takes no %j', (value) => {
    expect(isRight(value)).toBe(false)
  })
})
