/** The rights of data subjects that a letter can exercise, each with its article of the GDPR. */
const ARTICLES = {
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  objection: '21',
  'automated-decision': '22',
  'consent-withdrawal': '7(3)',
} as const

export type Right = keyof typeof ARTICLES

export const RIGHTS = Object.keys(ARTICLES) as Right[]

/** Marketing objections and withdrawn consent need no proof of identity and are acted on at once (articles 21(3), 7(3)). */
export const AT_ONCE: readonly Right[] = ['objection', 'consent-withdrawal']

/** Whoever received the data is to be told once these were granted (article 19; objection as its outcome is often erasure). */
export const TOLD_TO_RECIPIENTS: readonly Right[] = [
  'rectification',
  'erasure',
  'restriction',
  'objection',
]

export function isRight(value: unknown): value is Right {
  return typeof value === 'string' && Object.hasOwn(ARTICLES, value)
}
