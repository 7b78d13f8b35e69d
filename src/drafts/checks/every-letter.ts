import { OCCASIONS, type Occasion, WITHOUT_RIGHT } from '../../cases/occasion.ts'
import type { ReplySet, ReplyText } from '../../cases/reply-set.ts'
import { RIGHTS, type Right } from '../../cases/right.ts'
import { type Language, wordingIn } from '../../language/language.ts'
import { composeReply, hasReply } from '../compose-reply.ts'
import type { ReplyFacts } from '../facts.ts'
import { UnfillableReply } from '../fill-reply.ts'
import { LANGUAGES, rightsOn } from './complete.ts'

/** One letter as it would stand in a draft, and the files that it is told of by. */
export interface WholeLetter {
  readonly occasion: Occasion
  readonly right: Right
  readonly language: Language
  readonly facts: ReplyFacts
  readonly text: string
  /** How the right is called in 'you would like to …'. */
  readonly wish: string
  /** Of every system that the shop named, in the letter's language. */
  readonly retentions: readonly string[]
  readonly frame: ReplyText
  /** What the right adds; the frame itself where no right adds anything. */
  readonly own: ReplyText
}

/** An ordinary case of a shop, with all facts that a letter may name. */
export function ordinaryFacts(shop: Pick<ReplyFacts, 'shop' | 'recipients'>): ReplyFacts {
  return {
    ...shop,
    occasion: 'acknowledge',
    language: 'nl',
    rights: ['access'],
    caseNumber: 'P-2026-0042',
    dataSubjectName: 'Marloes van den Berg',
    receivedOn: '2026-11-23',
    answerByOn: '2026-12-23',
    todayOn: '2026-12-01',
    extendedUntilOn: '2027-02-23',
    identityAskedOn: '2026-11-24',
    wroteAgainOn: '2026-11-30',
  }
}

/** Every letter that the texts make for one right; what cannot be composed is complained of elsewhere. */
export function everyLetter(replies: ReplySet, facts: ReplyFacts): WholeLetter[] {
  return LANGUAGES.flatMap((language) =>
    OCCASIONS.flatMap((occasion) =>
      rightsFor(occasion).flatMap(
        (right) => letterFor(replies, { ...facts, occasion, language, rights: [right] }) ?? [],
      ),
    ),
  )
}

/** A letter that is the same for each right, or names none, is read once. */
function rightsFor(occasion: Occasion): readonly Right[] {
  return rightsOn(occasion).length > 0 ? RIGHTS : RIGHTS.slice(0, 1)
}

function letterFor(replies: ReplySet, facts: ReplyFacts): WholeLetter | undefined {
  const { occasion, language, rights } = facts
  const [right] = rights
  if (language === 'other' || right === undefined) return undefined
  const { frames, rights: texts, words } = replies[language]
  const frame = frames.get(occasion)
  const treated = WITHOUT_RIGHT.includes(occasion) ? [] : rights
  if (frame === undefined || !hasReply(replies, occasion, treated, language)) return undefined
  const own = texts.get(`${right}-${occasion}`) ?? frame
  try {
    const { text } = composeReply({ ...facts, rights: treated }, replies)
    const { wish } = words.rights[right]
    const retentions = facts.recipients.map(({ retention }) => wordingIn(language, retention))
    return { occasion, right, language, facts, text, wish, retentions, frame, own }
  } catch (cause) {
    // told by tryReplies
    if (!(cause instanceof UnfillableReply)) throw cause
    return undefined
  }
}
