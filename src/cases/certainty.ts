import { type Case, type CaseEvent, eventsOf, type LetterRef } from './case.ts'
import { openingOf } from './state.ts'

/** Why nobody can be certain that a letter comes from the person whom it names. */
export type Doubt = 'failed' | 'no-verdict' | 'form' | 'forwarded'

type Joined = CaseEvent<'letter-joined'>

/**
 * What keeps a letter from being its writer's for certain; undefined where our own server vouched for
 * the address that it came straight from. A letter that joined before this was written down counts as
 * it was counted then.
 */
export function doubtOf({
  authentication,
  route,
}: Pick<Joined, 'authentication' | 'route'>): Doubt | undefined {
  if (route === 'contact-form') return 'form'
  if (route === 'forwarded') return 'forwarded'
  if (authentication === 'fail') return 'failed'
  return authentication === 'none' ? 'no-verdict' : undefined
}

/**
 * The letter that a draft answers, and therefore quotes: the last that is the data subject's own and as
 * certain as the one that opened the case. What anybody else wrote in the thread is never quoted to them.
 */
export function letterToAnswer(privacyCase: Case): LetterRef {
  const opening = openingOf(privacyCase)
  return eventsOf(privacyCase, 'letter-joined').findLast(isTheirs(opening)) ?? opening
}

function isTheirs({ dataSubject, authentication }: CaseEvent<'opened'>) {
  return (joined: Joined) =>
    joined.sender !== undefined &&
    joined.sender === dataSubject.address &&
    joined.route === 'direct' &&
    (joined.authentication === 'pass' ||
      (joined.authentication === 'none' && authentication === 'none'))
}
