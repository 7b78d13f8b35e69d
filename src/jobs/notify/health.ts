import { addDays, daysBetween } from '../../calendar/day.ts'
import { type Bilingual, type Language, type Wording, wordingIn } from '../../language/language.ts'
import type { WatchedFolder } from '../../mailbox/mailbox.ts'
import type { Health } from '../../notices/facts.ts'
import type { Desk, ReadOnlyDesk } from '../desk.ts'
import { isNoticeDay, localTime, timeIn } from './hours.ts'

/** How griffier itself fared in a round. Complaints name no customer. */
export interface Wellbeing {
  /** The folders that were read, and when. */
  readonly readAt: ReadonlyMap<WatchedFolder, Date>
  readonly complaints: readonly Wording[]
}

/** As Outlook calls them in either language. */
const FOLDERS: Readonly<Record<WatchedFolder, Bilingual>> = {
  inbox: { nl: 'Postvak IN', en: 'Inbox' },
  junkemail: { nl: 'Ongewenste e-mail', en: 'Junk Email' },
  drafts: { nl: 'Concepten', en: 'Drafts' },
  sentitems: { nl: 'Verzonden items', en: 'Sent Items' },
}

/** The well-being in a reader's language, for the foot of the digest. */
export function healthFor(
  desk: ReadOnlyDesk,
  language: Language,
  being: Wellbeing,
  now: Date,
): Health {
  const { standstill } = desk.register.diary
  const names = Object.keys(FOLDERS) as WatchedFolder[]
  return {
    folders: names.map((name) => {
      const at = being.readAt.get(name)
      return { name: FOLDERS[name][language], lastReadAt: at && timeIn(desk, at) }
    }),
    complaints: being.complaints.map((complaint) => wordingIn(language, complaint)),
    standstill: standstill && {
      from: localTime(desk, standstill.from),
      to: localTime(desk, standstill.to),
    },
    nextDigest: nextDigest(desk, now),
  }
}

/** A list of customers that cannot be used: nobody is known by it. */
export async function brokenList(desk: Desk): Promise<Wording[]> {
  const trouble = await desk.customersTrouble()
  if (trouble === undefined) return []
  return [
    {
      nl: `De klantenlijst kan niet worden gelezen. Tot dat is verholpen, kent griffier niemand daaruit en vraagt het iedereen eerst wie het is. (${trouble})`,
      en: `The list of customers cannot be read. Until that is put right griffier knows nobody from it, and first asks everybody who they are. (${trouble})`,
    },
  ]
}

const WARN_DAYS_BEFORE = 30

/** A certificate that is about to run out: without it griffier reads nothing any more. */
export function expiring({ shopSettings, calendar }: ReadOnlyDesk, now: Date): Wording[] {
  if (shopSettings.certificateUntil === undefined) return []
  const left = daysBetween(calendar.dayOf(now), calendar.dayOf(shopSettings.certificateUntil))
  if (left > WARN_DAYS_BEFORE) return []
  return [
    {
      nl: `Over ${Math.max(0, left)} dagen verloopt het certificaat waarmee griffier zich aanmeldt. Wie griffier beheert, vernieuwt het met ‘griffier setup --renew-certificate’.`,
      en: `The certificate that griffier signs in with runs out in ${Math.max(0, left)} days. Whoever runs griffier renews it with ‘griffier setup --renew-certificate’.`,
    },
  ]
}

/** No shop is closed for longer than this without a day on which its staff are mailed. */
const FURTHEST_DAYS = 30

function nextDigest(desk: ReadOnlyDesk, now: Date): Health['nextDigest'] {
  for (let ahead = 1; ahead <= FURTHEST_DAYS; ahead++) {
    const on = addDays(desk.calendar.dayOf(now), ahead)
    if (isNoticeDay(desk, new Date(`${on}T12:00:00Z`)))
      return { on, time: desk.shopSettings.digestAt }
  }
  return undefined
}
