import type { Bilingual, Wording } from '../../language/language.ts'
import { isMailboxTrouble } from '../../mailbox/trouble.ts'
import type { Desk, ReadOnlyDesk, StaffMember } from '../desk.ts'
import { guarded, nameOf } from '../guarded.ts'
import { isLostToday } from './send-notice.ts'

/** So often mail to somebody is tried in every round; after that once an hour. */
const MOST_TRIES = 3
/** One failure may be the moment's; after a second one others hear of that person's cases. */
const TRIES_TO_BELIEVE = 2
const HOUR_MS = 3_600_000

/**
 * Mails each of the staff by themselves: what fails for one keeps nobody else from theirs, and is told to
 * the others.
 *
 * @param send answers whether there was anything to send
 * @returns whether any mail went
 * @throws what keeps everybody from being mailed
 */
export async function mailEach(
  desk: Desk,
  complaints: Wording[],
  now: Date,
  send: (to: StaffMember) => Promise<boolean>,
): Promise<boolean> {
  const today = desk.calendar.dayOf(now)
  let any = false
  for (const to of desk.shopSettings.staff) {
    if (isPutOff(desk, to, now) || isLostToday(desk, to.address, today)) continue
    let cause: unknown
    const done = await guarded(
      desk,
      complaints,
      () => send(to),
      (failure) => {
        cause = failure
        return isUnreached(desk, to.address) ? undefined : mailFails(to.address, nameOf(failure))
      },
    )
    if (done === undefined) await noteFailure(desk, to, cause, now)
    else if (done.value) await noteArrival(desk, to)
    any ||= done?.value === true
  }
  return any
}

/** Mail to this person fails for good, as far as anybody can tell: their cases are everybody's meanwhile. */
export function isUnreached({ register }: ReadOnlyDesk, address: string): boolean {
  return (register.diary.unreached?.[address.toLowerCase()]?.tries ?? 0) >= TRIES_TO_BELIEVE
}

/** What the others are told each day, until a mail arrives. */
export function unreachedColleagues(desk: ReadOnlyDesk, reader: StaffMember): Bilingual[] {
  const staff = new Set(desk.shopSettings.staff.map(({ address }) => address.toLowerCase()))
  return Object.entries(desk.register.diary.unreached ?? {})
    .filter(([address]) => staff.has(address) && address !== reader.address.toLowerCase())
    .map(([address, { why }]) => mailFails(address, why))
}

function isPutOff({ register }: Desk, { address }: StaffMember, now: Date): boolean {
  const before = register.diary.unreached?.[address.toLowerCase()]
  if (before === undefined) return false
  const waited = now.getTime() - Date.parse(before.at)
  // not twice in one round; and a clock that went back must not put it off for good
  return waited >= 0 && waited < (before.tries < MOST_TRIES ? 1 : HOUR_MS)
}

/** Where nobody may be mailed it is the shop's permission, and none of this person's. */
async function noteFailure(desk: Desk, to: StaffMember, cause: unknown, now: Date): Promise<void> {
  if (isMailboxTrouble(cause, 'no-permission')) await desk.notify.probe()
  const { diary } = desk.register
  const address = to.address.toLowerCase()
  const tries = (diary.unreached?.[address]?.tries ?? 0) + 1
  const failed = { tries, at: now.toISOString(), why: nameOf(cause) }
  await desk.register.saveDiary({ ...diary, unreached: { ...diary.unreached, [address]: failed } })
}

async function noteArrival(desk: Desk, to: StaffMember): Promise<void> {
  const { [to.address.toLowerCase()]: before, ...unreached } = desk.register.diary.unreached ?? {}
  if (before !== undefined) await desk.register.saveDiary({ ...desk.register.diary, unreached })
}

function mailFails(address: string, why: string): Bilingual {
  return {
    nl: `Mail aan ${address} komt niet aan (${why}). Zolang dat zo is, horen de anderen over die zaken. Klopt het adres in de instellingen?`,
    en: `Mail to ${address} fails (${why}). While it does, the others hear of those cases. Is the address in the settings right?`,
  }
}
