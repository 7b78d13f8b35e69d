import { type Case, type CaseEvent, eventsOf, type LetterRef } from './case.ts'
import { openingOf } from './state.ts'

type Joined = CaseEvent<'letter-joined'>

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
