import { commandWord } from '../../cases/staff-command.ts'
import { readStaffOrders } from '../../cases/staff-orders.ts'
import { isRunning, stateOf } from '../../cases/state.ts'
import type { Confirmation } from '../../notices/facts.ts'
import type { Desk, NoticingDesk, ReadOnlyDesk, StaffMember } from '../desk.ts'

/** What is said of a word in full, beside the case: nothing was done upon it. */
export const ASKED_BACK = ['unknown-word', 'identity-open'] as const
type AskedBack = (typeof ASKED_BACK)[number]

export function isAskedBack(outcome: Outcome): outcome is AskedBack {
  return ASKED_BACK.some((one) => one === outcome)
}

/** What a word came to: done, or not understood. It is told with the next notice. */
export type Outcome = Confirmation['done'] | AskedBack

export interface ToTell {
  readonly to: string
  readonly caseNumber: string
  readonly outcome: Outcome
  /** What was not understood, cut short. */
  readonly said?: string
  /** Cases that the word may have meant, as its notice named them. */
  readonly cases?: readonly string[]
}

/** Keeps for the next notice what came of somebody's word. */
export async function keepToTell(desk: NoticingDesk, told: ToTell): Promise<void> {
  const { diary } = desk.register
  const before = diary.toTell ?? []
  // an answer that a crash let us read again says nothing new
  if (before.some((one) => isSame(one, told))) return
  await desk.register.saveDiary({ ...diary, toTell: [...before, told] })
}

function isSame(one: Omit<ToTell, 'outcome'> & { outcome: string }, other: ToTell): boolean {
  return (['to', 'caseNumber', 'outcome', 'said'] as const).every((key) => one[key] === other[key])
}

/** What this person is still to be told. */
export function toTell(desk: ReadOnlyDesk, member: StaffMember): ToTell[] {
  return (desk.register.diary.toTell ?? []).filter(
    ({ to }) => to === member.address.toLowerCase(),
  ) as ToTell[]
}

const NAMES_NO_CASE: ReadonlySet<Outcome> = new Set(['which-case', 'which-letter', 'letter-gone'])

/** What was done on this person's word. */
export function confirmationsFor(desk: ReadOnlyDesk, member: StaffMember): Confirmation[] {
  return toTell(desk, member).flatMap(({ caseNumber, outcome, said, cases }) => {
    if (isAskedBack(outcome)) return []
    if (outcome === 'which-case') return [questionFor(desk, member, said ?? '', cases)]
    const named = NAMES_NO_CASE.has(outcome) && said !== undefined && { said }
    return [{ caseNumber, done: outcome, ...named }]
  })
}

/** Which case did they mean: each with what it is about, as far as it still waits for a word. */
function questionFor(
  desk: ReadOnlyDesk,
  { language }: StaffMember,
  said: string,
  cases: readonly string[] = [],
): Confirmation {
  const running = cases.flatMap((number) => {
    const privacyCase = desk.register.cases.get(number)
    const state = privacyCase && stateOf(privacyCase)
    return state && isRunning(state) ? [{ caseNumber: number, rights: state.rights }] : []
  })
  const [order] = readStaffOrders(said)
  const word = commandWord(language, order?.word ?? 'done')
  return { caseNumber: '', done: 'which-case', said, cases: running, word }
}

/** The cases of which this person is asked which one they meant: an answer to that is about one of them. */
export function casesAskedAbout(desk: ReadOnlyDesk, member: StaffMember): string[] {
  const asked = confirmationsFor(desk, member).flatMap(({ cases = [] }) => cases)
  return [...new Set(asked.map(({ caseNumber }) => caseNumber))]
}

/** Whether somebody waits for this to be said: it does not keep for the next occasion. */
export function isAskedWhich(desk: ReadOnlyDesk, member: StaffMember): boolean {
  return toTell(desk, member).some(({ outcome }) => outcome === 'which-case')
}

/** It was told. */
export async function forgetToTell(desk: Desk, member: StaffMember): Promise<void> {
  const { diary } = desk.register
  const others = (diary.toTell ?? []).filter(({ to }) => to !== member.address.toLowerCase())
  if (others.length < (diary.toTell ?? []).length)
    await desk.register.saveDiary({ ...diary, toTell: others })
}
