import * as z from 'zod'
import { NoInstant, readInstant } from '../../calendar/instant.ts'
import { emailAddress, section } from './building-blocks.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const SINCE = 'a day such as "2026-10-01" or an instant such as "2026-10-01T09:00:00+02:00"'

/** A date or an instant. Which instant a date means depends on the shop’s zone (since.ts). */
const Since = z.string({ error: SINCE }).refine(isDateOrInstant, SINCE)

export const Mailbox = section({
  address: emailAddress('an e-mail address such as info@j3dprints.nl: the mailbox to watch'),
  since: Since.exactOptional(),
  formSenders: z
    .array(emailAddress('an e-mail address that the website sends contact forms from'), {
      error: 'a list of e-mail addresses that the website sends contact forms from',
    })
    .readonly()
    .exactOptional(),
})

function isDateOrInstant(text: string): boolean {
  try {
    readInstant(DAY.test(text) ? `${text}T00:00` : text, 'UTC')
    return true
  } catch (cause) {
    if (!(cause instanceof NoInstant)) throw cause
    // the refinement's message says what was expected
    return false
  }
}
