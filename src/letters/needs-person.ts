/**
 * Why a person must look at a letter, whatever the classifier makes of its words. All but the
 * last two hold for any letter; those only where it asks for something.
 */
export const NEEDS_PERSON = [
  /** Words stand beside a part that is encrypted. */
  'sealed-part',
  /** The letter lies behind a portal's link. */
  'waits-elsewhere',
  /** The letter sits in a part that is not read. */
  'unread-part',
  /** The writer answers between the lines of the mail below. */
  'answers-below',
  /** A form or a system wrote, and names nobody who could be answered. */
  'no-writer',
  /** Several letters are enclosed. */
  'several-letters',
  /** A program sent it, on behalf of somebody or of nobody. */
  'sent-by-machine',
] as const

export type NeedsPerson = (typeof NEEDS_PERSON)[number]
