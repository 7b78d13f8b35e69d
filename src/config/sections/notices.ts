import * as z from 'zod'
import { oneOf, section, text, yesOrNo } from './building-blocks.ts'

const TIME = 'a time of day such as "08:30"'
const WORKDAYS = 'a list of days of the week, such as [mon, tue, wed, thu, fri]'

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export type Weekday = (typeof WEEKDAYS)[number]

export const Notices = section({
  /** `HH:MM` in the shop's zone. */
  digestAt: text(TIME)
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, TIME)
    .default('08:30'),
  workdays: z
    .array(oneOf(WEEKDAYS), { error: WORKDAYS })
    .min(1, WORKDAYS)
    .readonly()
    .default(['mon', 'tue', 'wed', 'thu', 'fri']),
  /** Whether griffier writes to itself each working day, to prove that mail comes and goes. */
  selfTest: yesOrNo().default(false),
})
