import type { Wording } from '../language/language.ts'

/**
 * One system that holds personal data for or beside the shop, as articles 13(1)(e), 15(1)(c) and 19
 * want it named. The shop writes these in its settings (`policy.recipients`).
 */
export interface Recipient {
  readonly system: Wording
  /** Who runs it: the party that the data subject could turn to. */
  readonly operator: Wording
  /** `recipient` decides for itself (Mollie, PostNL), `processor` works on the shop's orders, `shop` is the shop's own. */
  readonly role: 'shop' | 'processor' | 'recipient'
  /** Kinds of personal data that it holds. */
  readonly categories: readonly Wording[]
  readonly purpose: Wording
  readonly retention: Wording
  /** Where questions about privacy go: an address or a page. */
  readonly contact: Wording
  /** Where data can leave the EEA and on what safeguard (articles 15(2) and 46). Absent: they stay inside. */
  readonly transfer?: Wording
}
