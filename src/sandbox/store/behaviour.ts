import type { Behaviour } from '../sandbox.ts'

/** A mailbox on a good day. Every page is small enough that paging happens. */
export const GOOD_DAY: Behaviour = {
  sendMode: 'same-id',
  pageSize: 10,
  replays: 0,
  tellsOld: false,
  groupsBySubject: false,
  latencyMs: 0,
  losesOwnMail: false,
  faults: [],
  clientSecret: undefined,
  permissions: ['Mail.ReadWrite', 'Mail.Send', 'MailboxSettings.ReadWrite'],
  scope: 'mailbox',
  credentialExpired: false,
  clockAheadMs: 0,
}
