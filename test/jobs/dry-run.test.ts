import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import type { Desk } from '../../src/jobs/desk.ts'
import { count, type Foreseen, withAnswers } from '../../src/jobs/dry-run.ts'
import { caseWith, opened } from '../cases/cases.ts'
import { emptyDisk, memoryRegister } from '../fakes/memory-register.ts'

const LETTER: Foreseen = {
  receivedAt: '2026-11-23T08:15:00Z',
  subject: 'Inzage',
  outcome: 'case',
  rights: ['access'],
  confidence: 0.95,
  caseNumber: 'P-2026-0001',
  dueOn: '2026-12-23',
  answeredOn: undefined,
  timeliness: undefined,
  near: undefined,
  why: undefined,
}

async function desk(): Promise<Desk> {
  const register = memoryRegister(emptyDisk())
  await register.save(caseWith(opened()))
  const calendar = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })
  return { register, calendar, shopSettings: { answerWithinDays: 30 } } as unknown as Desk
}

const answered = async (sentAt: string[], now: string, letter = LETTER) => {
  const sent = sentAt.map((at) => ({ conversationId: 'conversation-1', sentAt: at }))
  const [found] = withAnswers(await desk(), [letter], sent, new Date(now))
  return [found?.answeredOn, found?.timeliness]
}

describe('whether the shop answered a request', () => {
  it.each<[string, string[], string, string | undefined, string]>([
    ['not yet', [], '2026-12-01T09:00:00Z', undefined, 'open'],
    ['not at all', [], '2026-12-24T09:00:00Z', undefined, 'overdue'],
    ['in time', ['2026-12-23T10:00:00Z'], '2027-01-10T09:00:00Z', '2026-12-23', 'in-time'],
    // half past eleven at night in London is the next day in Amsterdam
    [
      'late by the shop’s own day',
      ['2026-12-23T23:30:00Z'],
      '2027-01-10T09:00:00Z',
      '2026-12-24',
      'late',
    ],
  ])('is told: %s', async (_, sent, now, answeredOn, timeliness) => {
    expect(await answered(sent, now)).toEqual([answeredOn, timeliness])
  })

  it.each([
    { ...LETTER, outcome: 'triage' as const },
    { ...LETTER, outcome: 'joined' as const },
    { ...LETTER, outcome: 'left-alone' as const, caseNumber: undefined },
    { ...LETTER, caseNumber: 'P-2026-0009' },
  ])('is not asked of $outcome $caseNumber', async (letter) => {
    expect(await answered(['2026-12-01T10:00:00Z'], '2027-01-10T09:00:00Z', letter)).toEqual([
      undefined,
      undefined,
    ])
  })
})

it('counts each letter once, and what became of the requests', () => {
  const letters: Foreseen[] = [
    { ...LETTER, timeliness: 'in-time' },
    { ...LETTER, timeliness: 'late' },
    { ...LETTER, timeliness: 'late' },
    { ...LETTER, timeliness: 'open' },
    { ...LETTER, timeliness: 'overdue' },
    { ...LETTER, outcome: 'triage' },
    { ...LETTER, outcome: 'joined' },
    { ...LETTER, outcome: 'joined' },
    { ...LETTER, outcome: 'left-alone' },
  ]
  expect(count(letters)).toEqual({
    letters: 9,
    requests: 5,
    unclear: 1,
    joined: 2,
    leftAlone: 1,
    answered: 3,
    answeredLate: 2,
    overdue: 1,
    open: 1,
  })
  expect(new Set(Object.values(count([])))).toEqual(new Set([0]))
})
