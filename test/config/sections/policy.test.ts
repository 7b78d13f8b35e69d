import { describe, expect, it } from 'vitest'
import { J3D_RECIPIENTS } from '../../../src/config/j3d-prints.ts'
import { Policy } from '../../../src/config/sections/policy.ts'

const fits = (policy: object) => Policy.safeParse(policy).success
const [RECIPIENT] = J3D_RECIPIENTS

describe('the policy', () => {
  it('is the example’s where nothing is said', () => {
    expect(Policy.parse({})).toEqual({
      answerWithinDays: 30,
      country: 'NL',
      retention: { erasureMonths: 3, otherMonths: 24, backupDays: 30 },
      recipients: J3D_RECIPIENTS,
    })
  })

  it.each([
    [{ answerWithinDays: 7 }, true],
    [{ answerWithinDays: 31 }, true],
    [{ answerWithinDays: 6 }, false],
    [{ answerWithinDays: 32 }, false],
    [{ answerWithinDays: 7.5 }, false],
    [{ answerWithinDays: '30' }, false],
    [{ country: 'de-by' }, true],
    [{ country: 'ZZ' }, false],
    [{ country: '' }, false],
    [{ retention: { erasureMonths: 0 } }, true],
    [{ retention: { erasureMonths: -1 } }, false],
    [{ retention: { otherMonths: 120 } }, true],
    [{ retention: { otherMonths: 121 } }, false],
    [{ retention: { backupDays: 0 } }, false],
    [{ retention: { backupDays: 365 } }, true],
    [{ retention: { backupDays: 366 } }, false],
    [{ recipients: [] }, false],
    [{ recipients: [RECIPIENT] }, true],
    [{ recipients: [{ ...RECIPIENT, system: { nl: 'x' } }] }, false],
    [{ recipients: [{ ...RECIPIENT, system: { nl: 'x', en: '' } }] }, false],
    [{ recipients: [{ ...RECIPIENT, role: 'owner' }] }, false],
    [{ recipients: [{ ...RECIPIENT, categories: [] }] }, false],
    [{ answer: 30 }, false],
  ])('%j is taken: %s', (policy, expected) => {
    expect(fits(policy)).toBe(expected)
  })
})
