import { describe, expect, it } from 'vitest'
import {
  judgeDisk,
  judgeRegister,
  judgeRounds,
  type RegisterFacts,
} from '../../src/checkup/machine.ts'

describe('the disk', () => {
  it.each([
    [0, 'not ok', '0 MB free'],
    [49 * 2 ** 20, 'not ok', '49 MB free'],
    [50 * 2 ** 20, 'warning', '50 MB free'],
    [500 * 2 ** 20, 'ok', '500 MB free'],
    [3.5 * 2 ** 30, 'ok', '3 GB free'],
  ])('with %d bytes free is %s', (free, verdict, found) => {
    expect(judgeDisk(free)).toMatchObject({ verdict, found: { en: found } })
  })
})

describe('the rounds', () => {
  const now = new Date('2026-11-23T20:00:00Z')
  it.each([
    ['2026-11-23T07:30:00Z', 'ok'],
    ['2026-11-23T06:59:00Z', 'warning'],
  ])('that last noted something at %s are %s', (last, verdict) => {
    expect(judgeRounds(new Date(last), now).verdict).toBe(verdict)
  })
})

describe('the register', () => {
  it.each<[RegisterFacts, string, string]>([
    [{ state: 'new' }, 'ok', './data will be made at the first start'],
    [{ state: 'free', cases: 1 }, 'ok', 'one case, readable and writable'],
    [{ state: 'in-use', cases: 7 }, 'ok', '7 cases; a griffier is at work in it'],
    [{ state: 'damaged', what: 'x', todo: 'y', more: 0 }, 'not ok', 'x'],
    [{ state: 'damaged', what: 'x', todo: 'y', more: 2 }, 'not ok', 'x (and 2 more)'],
    [{ state: 'shut', code: 'EROFS' }, 'not ok', './data cannot be written (EROFS)'],
  ])('found as %j is %s', (facts, verdict, found) => {
    expect(judgeRegister(facts, './data')).toMatchObject({ verdict, found: { en: found } })
  })

  it('that is damaged says what to do as a sentence', () => {
    const facts = { state: 'damaged', what: 'x', todo: 'put back a backup', more: 0 } as const
    expect(judgeRegister(facts, './data').fix?.en).toBe(
      'Put back a backup; griffier doctor register tells all.',
    )
  })
})
