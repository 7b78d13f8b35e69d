import { shopCalendar } from '../../calendar/calendar.ts'
import { caseIndex } from '../../cases/case-index.ts'
import { shopSettingsOf } from '../../compose/desk.ts'
import type { ReadOnlyDesk, StaffMember } from '../../jobs/desk.ts'
import { digestFacts } from '../../jobs/notify/facts.ts'
import { nearMissesFor, nearMissLines } from '../../jobs/notify/near-misses.ts'
import { dueNow, toSayTo } from '../../jobs/notify/remind.ts'
import { composeDigest } from '../../notices/digest.ts'
import { readCases, readNearMisses } from '../../register/file-register.ts'
import { withKey } from '../../register/storage.ts'
import { nowOf } from '../clock-of.ts'
import { Exit } from '../exit.ts'
import { showPage } from '../show-page.ts'
import { findSettings } from '../workplace.ts'

export interface DigestOptions {
  readonly config?: string
  readonly preview?: boolean
  readonly for?: string
  readonly out?: string
}

/** `griffier digest`: today's digest as it would stand now, without sending it. Reads beside a running daemon. */
export async function digest(options: DigestOptions): Promise<number> {
  const settings = await findSettings(options.config, process.env)
  const now = await nowOf(settings)
  const access = withKey(settings.registerKey)
  const cases = new Map((await readCases(settings.data, access)).map((each) => [each.number, each]))
  const index = caseIndex()
  for (const each of cases.values()) index.add(each)
  const near = await readNearMisses(settings.data, access)
  const books: ReadOnlyDesk = {
    shopSettings: shopSettingsOf(settings, now),
    calendar: shopCalendar({ country: settings.policy.country, timeZone: settings.timezone }),
    register: { cases, index, notices: new Map(), diary: {}, nearMisses: { all: () => near } },
  }
  const to = reader(books.shopSettings.staff, options.for)
  const { items: reminders } = toSayTo(books, to, dueNow(books, now), now)
  const being = { readAt: new Map(), complaints: [] }
  const nearMisses = nearMissLines(books, nearMissesFor(books, to, now))
  const notice = composeDigest({
    ...digestFacts(books, to, being, 'preview', now),
    reminders,
    nearMisses,
  })
  if (options.preview || options.out) await showPage(notice.html, 'digest', options.out)
  else process.stdout.write(`${notice.subject}\n\n${notice.text}`)
  return 0
}

/** Whom it is written to: in their language, with what they are to hear. */
function reader(staff: readonly StaffMember[], address: string | undefined): StaffMember {
  const [first] = staff
  const found =
    address === undefined
      ? (staff.find((member) => member.digest) ?? first)
      : staff.find((member) => member.address.toLowerCase() === address.toLowerCase())
  if (found === undefined) {
    const known = staff.map((member) => member.address).join(', ')
    throw new Exit(2, `--for ${address}: expected an address of staff: ${known}`)
  }
  return found
}
