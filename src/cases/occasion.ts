/**
 * Why a reply is written. Only those in {@link FINAL} answer the request; the others keep it open.
 * `leak-received` and `question-received` answer a letter that exercises no right.
 */
export const OCCASIONS = [
  'acknowledge',
  'identity',
  'identity-reminder',
  'closed-unidentified',
  'clarify',
  'extend',
  'second-notice',
  'grant',
  'partly',
  'refuse',
  'nothing-held',
  'withdrawal-confirmed',
  'restriction-lifted',
  'leak-received',
  'question-received',
  'recipient',
] as const

export type Occasion = (typeof OCCASIONS)[number]

/** They answer a letter that exercises no right, and name none. */
export const WITHOUT_RIGHT: readonly Occasion[] = ['leak-received', 'question-received']

/**
 * A sent reply on one of these occasions answers the request (article 12(3) and 12(4)). Whoever did
 * not show who they are gets a letter that closes like a refusal, with the same remedies.
 */
export const FINAL: readonly Occasion[] = [
  'grant',
  'partly',
  'refuse',
  'nothing-held',
  'closed-unidentified',
]

/** They ask the data subject something: the case waits for their answer. */
export const QUESTIONS: readonly Occasion[] = ['identity', 'identity-reminder', 'clarify']

export function isOccasion(name: string): name is Occasion {
  return OCCASIONS.some((occasion) => occasion === name)
}
