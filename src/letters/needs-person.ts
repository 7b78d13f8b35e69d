import type { Letter, NeedsPerson } from './letter.ts'
import { wordsOf } from './plain-text.ts'
import { subjectPrefix } from './subject.ts'

const LONGEST_POINTER = 30
const LONGEST_WAITING = 120

/** 'Zie mijn antwoorden hieronder', 'see below in red': what is said stands between the quoted lines. */
const POINTS_BELOW =
  /\b(?:zie|see|siehe|voir|antwoord\w*|answers?|repl(?:y|ies)|reacties?|opmerkingen|comments?)\b.{0,60}\b(?:hieronder|onder(?:aan|staand\w*)?|beneden|tussen|below|inline|in-?line|between|underneath|rood|red|blauw|blue|kleur|colou?r|unten|ci-dessous)\b/i

/** A mail that only announces: the message itself lies behind a link. */
const WAITS =
  /\b(?:beveiligd|versleuteld|vertrouwelijk|secure|encrypted|protected|confidential|verschlüsselt\w*|sécurisé)\b.{0,60}\b(?:bericht|e-?mail|mail|message|nachricht|document)|\b(?:bericht|e-?mail|message|nachricht)\b.{0,60}\b(?:beveiligd|versleuteld|secure|encrypted|protected)/i
const LINK = /https?:\/\//i

/** Why a person must look at this letter at least; undefined where its words speak for themselves. */
export function needsPerson(
  { subject, ownWords, wholeText }: Pick<Letter, 'subject' | 'ownWords' | 'wholeText'>,
  enclosed: number,
): NeedsPerson | undefined {
  if (enclosed > 1) return 'several-letters'
  const words = wordsOf(ownWords.slice(0, 2_000)).length
  const isReply = subjectPrefix(subject) === 'reply'
  const below = wholeText.length - ownWords.length
  if (isReply && words === 0 && below > 0) return 'answers-below'
  if (words <= LONGEST_POINTER && below > 80 && POINTS_BELOW.test(ownWords)) return 'answers-below'
  if (isReply && words <= 3 && below > 80 && /^\W*(?:zie|see)\b/i.test(ownWords))
    return 'answers-below'
  if (words <= LONGEST_WAITING && LINK.test(ownWords) && WAITS.test(ownWords))
    return 'waits-elsewhere'
  return undefined
}
