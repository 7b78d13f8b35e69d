import { isAnonymised } from './anonymise.ts'
import { type Case, eventsOf, type FollowUp } from './case.ts'
import { caseNumbersIn } from './case-number.ts'
import type { Right } from './right.ts'
import { type CaseState, isRunning, stateOf } from './state.ts'

/** What placing needs to know of a letter. */
export interface Placeable {
  readonly writerAddress: string
  /** A colleague, vouched for by our own server: they may add to any case in whose thread they write. */
  readonly fromColleague?: boolean
  readonly conversationId: string | undefined
  readonly answers: readonly string[]
  /** Subject and the writer's own words: where a case number may stand. */
  readonly text: string
  /** The rights it exercises by its own words; empty for a follow-up that asks nothing new. */
  readonly rights: readonly Right[]
  /** It is a privacy matter of some kind, but nobody can tell which. */
  readonly isUnclear?: boolean
  /** It reports that somebody got to see another's data: a matter of its own, with a clock of its own. */
  readonly reportsLeak?: boolean
  /** What it says about a request that was made before. */
  readonly says?: FollowUp | undefined
}

export interface Placed {
  readonly caseNumber: string
  readonly why: 'thread' | 'case-number' | 'second-notice' | 'follow-up' | 'colleague'
}

/**
 * The existing case that a letter belongs to: its clock stays (EDPB 01/2022 §29). A case belongs to a
 * person, not to a thread: Exchange groups strangers by subject, anybody can be copied in or name a
 * number. So only its data subject's own letter joins it, or a colleague's in its thread. A letter that
 * asks for a right which the case does not hold is a new request with a clock of its own.
 */
export function placeLetter(letter: Placeable, cases: Iterable<Case>): Placed | undefined {
  const mentioned = new Set(caseNumbersIn(letter.text))
  let best: Placed | undefined
  for (const existing of runningLast(cases)) {
    const state = stateOf(existing)
    if (asksSomethingNew(letter, existing, state)) continue
    const why = reasonToJoin(letter, existing, state, mentioned)
    if (why !== undefined && rank(why) >= rank(best?.why))
      best = { caseNumber: existing.number, why }
  }
  return best
}

/** Among equals the last counts: a case that still runs. */
function runningLast(cases: Iterable<Case>): Case[] {
  const all = [...cases].filter((existing) => !isAnonymised(existing))
  const runs = (existing: Case) => isRunning(stateOf(existing))
  return [...all.filter((existing) => !runs(existing)), ...all.filter(runs)]
}

function reasonToJoin(
  letter: Placeable,
  existing: Case,
  state: CaseState,
  mentioned: ReadonlySet<string>,
): Placed['why'] | undefined {
  if (!isOf(letter, state))
    return letter.fromColleague && inThread(letter, existing) ? 'colleague' : undefined
  if (inThread(letter, existing)) return 'thread'
  if (mentioned.has(existing.number)) return 'case-number'
  if (letter.rights.length > 0 && isRunning(state)) return 'second-notice'
  // 'still nothing heard': whoever has a request running and writes unclearly writes about it
  const goesOn = letter.isUnclear === true && isRunning(state) && state.status !== 'triage'
  return goesOn || speaksOf(letter, state) ? 'follow-up' : undefined
}

/** Nobody is the writer of a letter without an address, and so of no case. */
function isOf({ writerAddress }: Placeable, { dataSubject }: CaseState): boolean {
  return writerAddress !== '' && writerAddress === dataSubject.address
}

/**
 * Whether somebody writes into the affairs of another: they answer a letter of a case that is not
 * theirs, or say in its conversation what only its data subject can say.
 */
export function breaksInto(letter: Placeable, existing: Case): boolean {
  if (isAnonymised(existing) || isOf(letter, stateOf(existing)) || letter.says === 'thanks')
    return false
  const conversationId = letter.says === undefined ? undefined : letter.conversationId
  return inThread({ conversationId, answers: letter.answers }, existing)
}

/** Whether a message goes on in a thread that letters or drafts of the case stand in. */
export function inThread(
  letter: Pick<Placeable, 'conversationId' | 'answers'>,
  existing: Case,
): boolean {
  const parts = [...stateOf(existing).letters, ...eventsOf(existing, 'drafted')]
  return parts.some(
    ({ conversationId, internetMessageId }) =>
      (conversationId !== undefined && conversationId === letter.conversationId) ||
      (internetMessageId !== undefined && letter.answers.includes(internetMessageId)),
  )
}

/** In a thread of its own, but about nothing else that this person ever asked of us. */
function speaksOf({ says }: Pick<Placeable, 'says'>, state: CaseState): boolean {
  if (says === 'withdraws') return isRunning(state)
  // also after the end: then the answer may never have come
  if (says === 'chases') return true
  return says === 'lifts-restriction' && state.rights.includes('restriction')
}

function asksSomethingNew(letter: Placeable, existing: Case, state: CaseState): boolean {
  const { rights, says } = letter
  if (rights.length === 0 && letter.reportsLeak && !state.opening.leak) return true
  const asked = refersTo(letter, existing, state)
    ? rights.filter((right) => !isOnlySaid(right, says))
    : rights
  const again = !isRunning(state) && asked.length > 0
  return again || asked.some((right) => !state.rights.includes(right))
}

/** Whether what it says can be meant of this case; a request taken back in its thread, also after the end. */
function refersTo(letter: Placeable, existing: Case, state: CaseState): boolean {
  if (letter.says === 'identifies') return state.status === 'waiting'
  return speaksOf(letter, state) || (letter.says === 'withdraws' && inThread(letter, existing))
}

/**
 * Whether a word about a case only reads like a right. Whoever shows who they are names an address or an
 * order, as who wants it corrected does; taking a request back reads like taking back a consent, and
 * lifting a restriction like asking for one.
 */
export function isOnlySaid(right: Right, says: FollowUp | undefined): boolean {
  if (says === 'withdraws') return right === 'consent-withdrawal'
  if (says === 'lifts-restriction') return right === 'restriction'
  return says === 'identifies' && right === 'rectification'
}

function rank(why: Placed['why'] | undefined): number {
  return why === undefined
    ? 0
    : { 'follow-up': 1, 'second-notice': 1, 'case-number': 2, colleague: 3, thread: 3 }[why]
}
