import { RIGHTS, type Right } from '../../src/cases/right.ts'
import { fingerprints as access } from '../access/fingerprints.ts'
import { fingerprints as automatedDecision } from '../automated-decision/fingerprints.ts'
import { fingerprints as consentWithdrawal } from '../consent-withdrawal/fingerprints.ts'
import { fingerprints as erasure } from '../erasure/fingerprints.ts'
import { fingerprints as objection } from '../objection/fingerprints.ts'
import { fingerprints as ordinary } from '../ordinary/fingerprints.ts'
import { fingerprints as portability } from '../portability/fingerprints.ts'
import { fingerprints as rectification } from '../rectification/fingerprints.ts'
import { fingerprints as restriction } from '../restriction/fingerprints.ts'
import { fingerprints as triage } from '../triage/fingerprints.ts'
import type { Fingerprints } from './fingerprints.ts'
import { compilePhrases, findPhrases, type PhraseBook } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Whose phrase it is: a right's, triage's or ordinary mail's. */
export type Owner = Right | 'triage' | 'ordinary'

const FINGERPRINTS: Readonly<Record<Owner, Fingerprints>> = {
  access,
  rectification,
  erasure,
  restriction,
  portability,
  objection,
  'automated-decision': automatedDecision,
  'consent-withdrawal': consentWithdrawal,
  triage,
  ordinary,
}

const OWNERS: readonly Owner[] = [...RIGHTS, 'triage', 'ordinary']

interface Mark {
  readonly owner: Owner
  readonly speaks: 'for' | 'against'
}

const BOOK: PhraseBook<Mark> = compilePhrases(OWNERS.flatMap(marked))

function marked(owner: Owner): (readonly [string, Mark])[] {
  const { strong, falseFriends } = FINGERPRINTS[owner]
  return [
    ...strong.map((phrase) => [phrase, { owner, speaks: 'for' }] as const),
    ...falseFriends.map((phrase) => [phrase, { owner, speaks: 'against' }] as const),
  ]
}

/** A hand-written phrase found in a sentence. */
export interface Hint extends Mark {
  readonly negated: boolean
  readonly phrase: string
  /** The first word of it, and the first after it. */
  readonly from: number
  readonly to: number
}

/** The hand-built layer: which known phrases stand in a sentence, for and against each right. */
export function findHints(tokens: readonly Token[]): Hint[] {
  return findPhrases(tokens, BOOK).map(({ phrase, mark, negated, from, to }) => ({
    owner: mark.owner,
    speaks: mark.speaks,
    negated,
    phrase: phrase.source,
    from,
    to,
  }))
}
