import type { Confirmation } from '../../notices/facts.ts'
import type { Desk, NoticingDesk, ReadOnlyDesk, StaffMember } from '../desk.ts'

/** What a word came to: done, or not understood. It is told with the next notice. */
export type Outcome = Confirmation['done'] | 'unknown-word'

export interface ToTell {
  readonly to: string
  readonly caseNumber: string
  readonly outcome: Outcome
  /** What was not understood, cut short. */
  readonly said?: string
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
  return toTell(desk, member).flatMap(({ caseNumber, outcome, said }) => {
    if (outcome === 'unknown-word') return []
    return [
      {
        caseNumber,
        done: outcome,
        ...(NAMES_NO_CASE.has(outcome) && said !== undefined && { said }),
      },
    ]
  })
}

/** It was told. */
export async function forgetToTell(desk: Desk, member: StaffMember): Promise<void> {
  const { diary } = desk.register
  const others = (diary.toTell ?? []).filter(({ to }) => to !== member.address.toLowerCase())
  if (others.length < (diary.toTell ?? []).length)
    await desk.register.saveDiary({ ...diary, toTell: others })
}
