/** Why a reply is written. Only those in {@link FINAL} answer the request; the others keep it open. */
export const OCCASIONS = [
  'acknowledge',
  'identity',
  'clarify',
  'extend',
  'grant',
  'partly',
  'refuse',
  'nothing-held',
  'recipient',
] as const

export type Occasion = (typeof OCCASIONS)[number]

/** A sent reply on one of these occasions answers the request (article 12(3) and 12(4)). */
export const FINAL: readonly Occasion[] = ['grant', 'partly', 'refuse', 'nothing-held']
