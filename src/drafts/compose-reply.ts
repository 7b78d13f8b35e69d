import { type Occasion, WITHOUT_RIGHT } from '../cases/occasion.ts'
import {
  type LanguageReplies,
  type ReplySet,
  type ReplyText,
  RIGHTS_PART,
  type RightOnOccasion,
} from '../cases/reply-set.ts'
import { type Right, TOLD_TO_RECIPIENTS } from '../cases/right.ts'
import type { Language } from '../language/language.ts'
import type { LetterLanguage } from '../letters/letter.ts'
import type { Reply, ReplyFacts } from './facts.ts'
import { fillReply, UnfillableReply } from './fill-reply.ts'
import { inert } from './inert.ts'
import { plainText } from './plain-text.ts'
import { parseReply, replyHtml } from './reply-markdown.ts'
import { replyView } from './reply-view.ts'

/** A letter in one language: its text in Markdown, filled in. */
interface Filled {
  readonly language: Language
  readonly markdown: string
}

/**
 * The reply to a letter: one letter, in which each right has its own paragraph. A writer of another
 * language reads it in English, and below a line in Dutch.
 * @throws Error where a text is missing (ask {@link hasReply} first) or uses an unknown variable.
 */
export function composeReply(facts: ReplyFacts, replies: ReplySet): Reply {
  const letters = filled(facts, replies).map(laidOut)
  return {
    html: letters.map(({ html }) => html).join('<hr>\n'),
    text: letters.map(({ text }) => text).join(`\n${'-'.repeat(40)}\n\n`),
  }
}

/**
 * Fills in the same texts without laying them out, which takes most of the time: only filling in can go wrong.
 * @throws Error where {@link composeReply} does
 */
export function tryReply(facts: ReplyFacts, replies: ReplySet): void {
  filled(facts, replies)
}

function filled(facts: ReplyFacts, replies: ReplySet): Filled[] {
  return languagesFor(facts.language).map((language, at, all) => {
    const below = all[at + 1]
    const note = below === undefined ? '' : `*${inert(replies[below].words.below)}*\n\n`
    return { language, markdown: note + letterIn(language, facts, replies[language]) }
  })
}

function laidOut({ language, markdown }: Filled): Reply {
  const tokens = parseReply(markdown)
  return { html: replyHtml(tokens, language), text: plainText(tokens) }
}

/** Whether every text is there that a reply on this occasion to these rights needs. */
export function hasReply(
  replies: ReplySet,
  occasion: Occasion,
  rights: readonly Right[],
  language: LetterLanguage,
): boolean {
  return languagesFor(language).every((each) => {
    const { frames, rights: texts } = replies[each]
    const frame = frames.get(occasion)
    if (frame === undefined) return false
    const treated = rightsTreated(rights, occasion)
    if (treated.length === 0) return WITHOUT_RIGHT.includes(occasion)
    return !treatsRights(frame) || treated.every((right) => texts.has(`${right}-${occasion}`))
  })
}

function languagesFor(language: LetterLanguage): Language[] {
  return language === 'other' ? ['en', 'nl'] : [language]
}

/** A letter to a recipient is about what article 19 wants told, whatever else the case is about. */
function rightsTreated(rights: readonly Right[], occasion: Occasion): Right[] {
  const each = [...new Set(rights)]
  return occasion === 'recipient'
    ? each.filter((right) => TOLD_TO_RECIPIENTS.includes(right))
    : each
}

function treatsRights(frame: ReplyText): boolean {
  return frame.includes.has(RIGHTS_PART)
}

function letterIn(language: Language, facts: ReplyFacts, replies: LanguageReplies): string {
  const frame = replies.frames.get(facts.occasion)
  if (frame === undefined) throw missing(`frames/${facts.occasion}`, language)
  const included = new Map<string, ReplyText>([...replies.parts, ...replies.rights])
  if (treatsRights(frame)) included.set(RIGHTS_PART, rightsPart(facts, language, replies))
  const view = replyView(facts, language, replies.words)
  return fillReply(frame, included, view)
}

/** Includes the part of each right, under a heading of its own where there are several. */
function rightsPart(
  { rights, occasion }: ReplyFacts,
  language: Language,
  replies: LanguageReplies,
): ReplyText {
  const treated = rightsTreated(rights, occasion)
  const keys = treated.map((right): RightOnOccasion => `${right}-${occasion}`)
  const lost = keys.find((key) => !replies.rights.has(key))
  if (keys.length === 0 || lost !== undefined) throw missing(lost ?? 'any right', language)
  const paragraphs = treated.map((right) => {
    const heading = keys.length > 1 ? `### ${inert(replies.words.rights[right].title)}\n\n` : ''
    return `${heading}{{> ${right}-${occasion}}}\n`
  })
  return { file: RIGHTS_PART, text: paragraphs.join('\n'), firstLine: 1, includes: new Map() }
}

function missing(name: string, language: Language): UnfillableReply {
  return new UnfillableReply(`${language}/${name}.md`, 'it is not there, and this reply needs it')
}
