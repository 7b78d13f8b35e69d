import type { CaseEvent } from './case.ts'

/** Why nobody can be certain that a letter comes from the person whom it names. */
const DOUBTS = ['failed', 'no-verdict', 'form', 'forwarded'] as const

export type Doubt = (typeof DOUBTS)[number]

/**
 * What keeps a letter from being its writer's for certain; undefined where our own server vouched for
 * the address that it came straight from. A letter that joined before this was written down counts as
 * it was counted then.
 */
export function doubtOf({
  authentication,
  route,
}: Pick<CaseEvent<'letter-joined'>, 'authentication' | 'route'>): Doubt | undefined {
  if (route === 'contact-form') return 'form'
  if (route === 'forwarded') return 'forwarded'
  if (authentication === 'fail') return 'failed'
  return authentication === 'none' ? 'no-verdict' : undefined
}
