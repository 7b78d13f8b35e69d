import * as z from 'zod'
import { emailAddress, oneOf, section, text, yesOrNo } from './building-blocks.ts'

/** A person who works the shop's mailbox and hears from griffier. */
export const StaffMember = section({
  name: text('the name of a staff member'),
  address: emailAddress('an e-mail address'),
  language: oneOf(['nl', 'en']).default('nl'),
  /** Gets the daily digest. */
  digest: yesOrNo().default(true),
  /** Is told when a deadline has passed; by default everybody is. */
  escalate: yesOrNo().default(true),
})

export type StaffMember = Readonly<z.infer<typeof StaffMember>>

const AT_LEAST_ONE = 'a list with at least one staff member, each with name and address'

export const Staff = z.array(StaffMember, { error: AT_LEAST_ONE }).min(1, AT_LEAST_ONE).readonly()
