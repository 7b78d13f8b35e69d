import { eventsOf } from '../../cases/case.ts'
import type { Bilingual, Wording } from '../../language/language.ts'
import { isMailboxTrouble } from '../../mailbox/trouble.ts'
import type { Notice } from '../../notices/facts.ts'
import type { NoticeSent } from '../../register/register.ts'
import { Trouble } from '../../trouble/trouble.ts'
import { appendEvent, caseBy } from '../case-file.ts'
import type { Desk, ReadOnlyDesk, StaffMember } from '../desk.ts'
import { guarded, nameOf } from '../guarded.ts'

/** How long a notice may take to show in the mailbox before it is judged without that. */
const PATIENCE_MS = 10 * 60 * 1000

/** The key of what is only listed, in a digest or to choose from: it reminds of nothing. */
export const DIGEST = 'digest'

/** A notice about to go: what it says of which case, and its text. */
export interface NoticeOrder {
  readonly kind: NoticeSent['kind']
  readonly token: string
  readonly items: NoticeSent['items']
  readonly notice: Notice
  readonly nearMisses?: NoticeSent['nearMisses']
}

/** Sends one mail to one staff member, written down before and after, so that it goes exactly once. */
export async function sendNotice(
  desk: Desk,
  to: StaffMember,
  order: NoticeOrder,
  now: Date,
): Promise<void> {
  const { kind, token, items, notice, nearMisses = [] } = order
  const intended: NoticeSent = {
    token,
    kind,
    items,
    to: to.address,
    state: 'intended',
    at: now.toISOString(),
    day: desk.calendar.dayOf(now),
    ...(nearMisses.length > 0 && { nearMisses }),
  }
  await desk.register.saveNotice(intended)
  try {
    await desk.notify.send({ to, key: token, ...notice })
  } catch (cause) {
    // refused for certain: nothing went, so the next round may say it again
    if (wasRefused(cause)) await desk.register.dropNotice(token)
    throw cause
  }
  // accepted is not sent: it is looked for in later rounds too, before it counts
  if (await desk.notify.wasSent(token)) await confirmSent(desk, intended, now)
  else await desk.register.saveNotice({ ...intended, state: 'accepted' })
}

/** Notices of which a crash or a lost answer left open whether they went. */
export async function settleNotices(desk: Desk, complaints: Wording[], now: Date): Promise<void> {
  for (const notice of [...desk.register.notices.values()]) {
    if (!isOpen(notice)) continue
    await guarded(desk, complaints, () => settle(desk, notice, now), notLookedUp)
  }
}

/**
 * What cannot be found went all the same where the server took it: nobody promises that our marks survive
 * sending, and the same mail over and over is worse than one that is missed. Where no answer came it is said
 * once more; its token stays good.
 */
async function settle(desk: Desk, notice: NoticeSent, now: Date): Promise<void> {
  const isFound = await desk.notify.wasSent(notice.token)
  // a clock that was ahead must not keep it waiting for that long
  const isDue = Math.abs(now.getTime() - Date.parse(notice.at)) > PATIENCE_MS
  if (isFound || (isDue && notice.state === 'accepted')) await confirmSent(desk, notice, now)
  else if (isDue) await desk.register.saveNotice({ ...notice, state: 'lost' })
}

const isOpen = ({ state }: NoticeSent) => state === 'intended' || state === 'accepted'

/** Of one that no answer came of, once more is enough for a day. */
const MOST_LOST = 2

/** Whether mail to this person was lost so often today that another would only be one more copy. */
export function isLostToday(desk: ReadOnlyDesk, to: string, today: string): boolean {
  const lost = [...desk.register.notices.values()].filter(
    (notice) => notice.state === 'lost' && notice.to === to && notice.day === today,
  )
  return lost.length >= MOST_LOST
}

/** The digests that went to this person, or may have, oldest first. */
export function digestsTo({ register }: ReadOnlyDesk, { address }: StaffMember): NoticeSent[] {
  return [...register.notices.values()]
    .filter(({ kind, to, state }) => kind === 'digest' && to === address && state !== 'lost')
    .sort((one, other) => one.at.localeCompare(other.at))
}

function notLookedUp(cause: unknown): Bilingual {
  return {
    nl: `Of een mail aan een collega is verstuurd, was niet na te gaan; dat wordt in de volgende ronde opnieuw geprobeerd (${nameOf(cause)}).`,
    en: `Whether a mail to a colleague went could not be seen; that will be tried again in the next round (${nameOf(cause)}).`,
  }
}

/** What is under way to this person, sent or not yet known to be: it must not be said a second time. */
export function isUnderWay(
  desk: ReadOnlyDesk,
  to: string,
  caseNumber: string,
  key: string,
): boolean {
  return [...desk.register.notices.values()].some(
    (notice) =>
      isOpen(notice) &&
      notice.to === to &&
      notice.items.some((item) => item.caseNumber === caseNumber && item.key === key),
  )
}

/** A crash between the case and the notice leaves the one confirmed and the other not. */
function isNoted(desk: Desk, caseNumber: string, key: string, token: string): boolean {
  return eventsOf(caseBy(desk, caseNumber), 'reminded').some(
    (event) => event.notice === token && event.key === key,
  )
}

async function confirmSent(desk: Desk, notice: NoticeSent, now: Date): Promise<void> {
  for (const { caseNumber, key } of notice.items) {
    // a case that is gone has nothing to note, and must not keep the others from being noted
    if (
      key !== DIGEST &&
      desk.register.cases.has(caseNumber) &&
      !isNoted(desk, caseNumber, key, notice.token)
    )
      await appendEvent(
        desk,
        caseNumber,
        'reminded',
        { key, to: notice.to, notice: notice.token },
        now,
      )
  }
  await desk.register.saveNotice({ ...notice, state: 'sent' })
}

/** Of anything else, such as a fault of a library, nobody knows whether the mail went before it. */
function wasRefused(cause: unknown): boolean {
  return cause instanceof Trouble && !isMailboxTrouble(cause, 'unreachable', 'incomplete')
}
