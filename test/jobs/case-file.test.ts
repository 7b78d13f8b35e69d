import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import { appendEvent, appendEvents, caseBy, deadlinesOf } from '../../src/jobs/case-file.ts'
import type { Desk } from '../../src/jobs/desk.ts'
import type { Register } from '../../src/register/register.ts'
import { caseWith } from '../cases/cases.ts'
import { emptyDisk, memoryRegister } from '../fakes/memory-register.ts'

const NOW = new Date('2026-11-24T09:00:00Z')
const CASE = caseWith()
const calendar = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })

/** As much of a desk as a case file asks for, with one case in its register. */
async function desk(answerWithinDays = 30, over: Partial<Register> = {}): Promise<Desk> {
  const register = memoryRegister(emptyDisk())
  await register.save(CASE)
  return {
    register: { ...register, cases: register.cases, ...over },
    calendar,
    shopSettings: { answerWithinDays },
  } as unknown as Desk
}

describe('what happened to a case', () => {
  it('is written behind what happened before, at this instant', async () => {
    const at = await desk()
    const changed = await appendEvent(at, CASE.number, 'noted', { text: 'gebeld', by: 'jan' }, NOW)
    const noted = { at: NOW.toISOString(), event: 'noted', text: 'gebeld', by: 'jan' }
    expect(changed.history).toEqual([...CASE.history, noted])
    expect(caseBy(at, CASE.number)).toEqual(changed)
    expect(CASE.history).toHaveLength(1)
  })

  it('is written in one go where it is several things', async () => {
    let saves = 0
    const at = await desk(30, {
      save: async ({ history }) => {
        saves++
        expect(history.map(({ event }) => event)).toEqual(['opened', 'frozen', 'released'])
      },
    })
    await appendEvents(at, CASE.number, [{ event: 'frozen' }, { event: 'released' }], NOW)
    expect(saves).toBe(1)
  })

  it('is not taken for written where the disk refused it', async () => {
    const at = await desk(30, { save: () => Promise.reject(new Error('full')) })
    await expect(appendEvent(at, CASE.number, 'frozen', {}, NOW)).rejects.toThrow('full')
    expect(caseBy(at, CASE.number)).toEqual(CASE)
  })

  it('happens to no case that is not there', async () => {
    const at = await desk()
    expect(() => caseBy(at, 'P-2026-0002')).toThrow('the register holds no case P-2026-0002')
    await expect(appendEvents(at, 'P-2026-0002', [], NOW)).rejects.toThrow('P-2026-0002')
  })
})

describe('the deadlines of a case', () => {
  it('are worked out once, and once more when the case or the calendar is another', async () => {
    const at = await desk()
    const first = deadlinesOf(at, CASE)
    expect(deadlinesOf(at, CASE)).toBe(first)
    expect(deadlinesOf(at, { ...CASE })).not.toBe(first)
    const moved = { ...at, calendar: shopCalendar({ country: 'NL', timeZone: 'Asia/Tokyo' }) }
    expect(deadlinesOf(moved, CASE)).not.toBe(first)
    expect(first.dueOn).toBe('2026-12-23')
  })
})
