import type { Case, CaseEvent } from './case.ts'
import { doubtOf } from './doubt.ts'
import { firstOccasion } from './next-draft.ts'
import type { StaffCommand } from './staff-command.ts'
import { type CaseState, openingOf } from './state.ts'

/** Words upon which somebody is told what the shop holds of them, or that it was changed or holds nothing. */
const NEEDS_IDENTITY: readonly StaffCommand[] = ['done', 'partly', 'nothing']

/**
 * Whether a word must be said twice: it orders a letter for somebody of whom nobody has shown yet that
 * they are who they say (article 12(6)). A refusal, a question and more time tell nothing of anybody.
 */
export function needsIdentity(word: StaffCommand, privacyCase: Case, state: CaseState): boolean {
  return NEEDS_IDENTITY.includes(word) && isIdentityOpen(privacyCase, state)
}

/**
 * Whether it is open who the writer is: their address was not known or not vouched for, the right asks
 * for proof, they have not answered us since we asked, and staff have not said that they are sure.
 */
export function isIdentityOpen(privacyCase: Case, state: CaseState): boolean {
  if (firstOccasion(state) !== 'identity') return false
  const { history } = privacyCase
  const asked = history.findIndex(asksWho)
  const opening = openingOf(privacyCase)
  const hasAnswered = asked >= 0 && history.slice(asked).some((event) => isTheirs(event, opening))
  return !hasAnswered && !history.some(isSureOfThem)
}

function asksWho(event: CaseEvent): boolean {
  if (event.event === 'answered-by-hand') return true
  return event.event === 'sent' && ['identity', 'identity-reminder'].includes(event.occasion)
}

/** Their own letter, no less certain than the one that opened the case; whether it proves enough, staff judge. */
function isTheirs(event: CaseEvent, { dataSubject, authentication }: CaseEvent<'opened'>): boolean {
  if (event.event !== 'letter-joined' || event.says === 'thanks') return false
  const doubt = doubtOf(event)
  const isCertain = doubt === undefined || (doubt === 'no-verdict' && authentication === 'none')
  return isCertain && (event.sender ?? dataSubject.address) === dataSubject.address
}

/** A word that was held before, or that needed no holding yet, says it. */
function isSureOfThem(event: CaseEvent): boolean {
  return event.event === 'word' && NEEDS_IDENTITY.includes(event.word)
}
