import { Trouble } from '../trouble/trouble.ts'

/** What went wrong between us and the mailbox, by what a caller does about it. */
export type MailboxTroubleCode =
  | 'login-refused'
  | 'mailbox-not-found'
  | 'no-permission'
  | 'gone'
  | 'changed-meanwhile'
  | 'cursor-expired'
  | 'throttled'
  | 'unreachable'
  | 'incomplete'
  | 'refused'

/** The mailbox did not do what was asked. The message says what to fix, without personal data. */
export class MailboxTrouble extends Trouble {
  readonly code: MailboxTroubleCode

  constructor(code: MailboxTroubleCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'MailboxTrouble'
    this.code = code
  }
}

/** Whether a failure is the mailbox's, and one of these. */
export function isMailboxTrouble(
  cause: unknown,
  ...codes: readonly MailboxTroubleCode[]
): cause is MailboxTrouble {
  return cause instanceof MailboxTrouble && codes.includes(cause.code)
}
