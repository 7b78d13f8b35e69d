import type { Address } from '../letters/letter.ts'
import { Trouble } from '../trouble/trouble.ts'

/** A notice on its way to staff. */
export interface OutgoingNotice {
  readonly to: Address
  readonly subject: string
  readonly html: string
  readonly text: string
  /** Finds it again in Sent Items; the same key is one notice. */
  readonly key: string
}

/** The only way out of the house: mail to staff, and griffier's to itself. Any other address is refused. */
export interface Notify {
  /** Sends; throws when it was not accepted. */
  send(notice: OutgoingNotice): Promise<void>
  /** Whether a notice with this key was sent before. */
  wasSent(key: string): Promise<boolean>
  /** Throws where nobody may be mailed at all; sends nothing. */
  probe(): Promise<void>
}

/** Somebody tried to send a notice to a stranger: a fault in griffier, never to be caught. */
export class NotStaff extends Trouble {
  readonly code = 'not-staff'
  constructor() {
    super(
      'a notice was addressed to somebody who is not in the settings under staff; nothing was sent',
    )
  }
}
