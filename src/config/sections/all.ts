import * as z from 'zod'
import { section, text } from './building-blocks.ts'
import { Graph } from './graph.ts'
import { Health } from './health.ts'
import { Mailbox } from './mailbox.ts'
import { Notices } from './notices.ts'
import { Policy } from './policy.ts'
import { Shop } from './shop.ts'
import { Staff } from './staff.ts'

const ZONE = 'an IANA time zone such as Europe/Amsterdam'

/** Grows with every change that an older griffier would misread. */
const FORM = 1
const FORM_KNOWN = `${FORM}; a higher number is of a newer griffier: install that one`

/**
 * The whole of griffier.yaml, as it is written. A section that is left out is read as empty, so that what
 * it lacks is named key by key.
 */
export const SettingsFile = section({
  mailbox: Mailbox.prefault({} as never),
  graph: Graph.prefault({} as never),
  staff: Staff,
  shop: Shop.prefault({}),
  policy: Policy.prefault({}),
  notices: Notices.prefault({}),
  health: Health.prefault({}),
  timezone: text(ZONE).refine(isTimeZone, ZONE).default('Europe/Amsterdam'),
  data: text('the path of the folder that griffier keeps its register in').default('./data'),
  registerKey: text(
    'the path of a file with the key that the register is encrypted with',
  ).exactOptional(),
  replies: text('the path of a folder with reply texts of your own').exactOptional(),
  known: section({
    customers: text(
      'the path of a CSV file with the e-mail addresses of customers',
    ).exactOptional(),
  }).prefault({}),
  version: z.literal(FORM, { error: FORM_KNOWN }).default(FORM),
})

export type SettingsFile = z.infer<typeof SettingsFile>

function isTimeZone(name: string): boolean {
  // An offset such as +01:00 would pass below, but knows no summer time.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
