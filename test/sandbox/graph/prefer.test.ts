import { describe, expect, it } from 'vitest'
import { parsePrefer } from '../../../src/sandbox/graph/prefer.ts'

describe('a Prefer header', () => {
  it('is read whole, and what is unknown is not confirmed', () => {
    const prefer = parsePrefer(
      'IdType="ImmutableId", outlook.timezone="Europe/Amsterdam", odata.maxpagesize=50, respond-async',
    )
    expect(prefer).toMatchObject({
      immutableIds: true,
      timeZone: 'Europe/Amsterdam',
      maxPageSize: 50,
    })
    expect(prefer.applied).toHaveLength(3)
  })
})
