import * as z from 'zod'
import { isHolidayCountry } from '../../calendar/holidays.ts'
import { J3D_RECIPIENTS } from '../j3d-prints.ts'
import { oneOf, section, text } from './building-blocks.ts'

/**
 * Beyond 31 days the law's month always ends first. Below a week the promise could end within one run of
 * closed days and leave no working day to keep it on.
 */
const ANSWER_WITHIN = 'a whole number of days, from 7 to 31'

const COUNTRY = 'a country whose holidays count, such as NL, BE or, with its region, DE-BY'

const wording = (what: string) => {
  const expected = `${what}: a text, or one for each language: { nl: …, en: … }`
  return z.union([text(expected), section({ nl: text(expected), en: text(expected) })], {
    error: expected,
  })
}

/** A system that holds personal data, as cases/recipient.ts describes it. */
const RecipientSection = section({
  system: wording('the name of a system'),
  operator: wording('who runs the system'),
  role: oneOf(['shop', 'processor', 'recipient']),
  categories: z
    .array(wording('a kind of personal data'), { error: 'a list of kinds of personal data' })
    .min(1, 'at least one kind of personal data')
    .readonly(),
  purpose: wording('what the data is used for'),
  retention: wording('how long the data is kept'),
  contact: wording('where questions about privacy go'),
  transfer: wording('where data can leave the EEA, and on what safeguard').exactOptional(),
})

const months = (expected: string) => z.int(expected).min(0, expected).max(120, expected)

const MONTHS = 'a whole number of months, from 0 to 120'
const BACKUP_DAYS = 'a whole number of days, from 1 to 365'

/** How long after its end a case still tells whose it was (article 5(1)(e)). */
const Retention = section({
  erasureMonths: months(MONTHS).default(3),
  otherMonths: months(MONTHS).default(24),
  backupDays: z.int(BACKUP_DAYS).min(1, BACKUP_DAYS).max(365, BACKUP_DAYS).default(30),
})

const RECIPIENTS = 'a list of the systems that hold personal data'

export const Policy = section({
  answerWithinDays: z.int(ANSWER_WITHIN).min(7, ANSWER_WITHIN).max(31, ANSWER_WITHIN).default(30),
  country: text(COUNTRY).toUpperCase().refine(isHolidayCountry, COUNTRY).default('NL'),
  retention: Retention.prefault({}),
  recipients: z
    .array(RecipientSection, { error: RECIPIENTS })
    .min(1, RECIPIENTS)
    .readonly()
    .default(J3D_RECIPIENTS),
})
