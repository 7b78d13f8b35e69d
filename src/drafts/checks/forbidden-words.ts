import type { Occasion } from '../../cases/occasion.ts'
import type { ReplyComplaint, ReplySet, ReplyText } from '../../cases/reply-set.ts'
import type { Language } from '../../language/language.ts'
import { LANGUAGES } from './complete.ts'
import { type Forbidden, NEVER, NEVER_TO_STRANGERS } from './never-say.ts'
import { lineAt } from './template-facts.ts'

/** Letters that can reach somebody of whom nobody knows yet who they are. */
const TO_STRANGERS: readonly Occasion[] = ['identity', 'identity-reminder', 'closed-unidentified']

/** Ends with its mark, the paragraph, or the item of a list; a dot within a name ends none. */
const SENTENCE = /(?:[^.!?\n]|[.!?](?=\S)|\n(?![\n\-*#]))+[.!?]*/g

/** Every sentence that asks or says what no reply may. */
export function forbiddenWords(replies: ReplySet): ReplyComplaint[] {
  return LANGUAGES.flatMap((language) => {
    const { frames, rights, parts } = replies[language]
    const strangers = TO_STRANGERS.flatMap((occasion) => frames.get(occasion) ?? [])
    return [
      ...[...frames.values(), ...rights.values(), ...parts.values()].flatMap((text) =>
        NEVER.flatMap((rule) => offences(text, rule, language)),
      ),
      ...strangers.flatMap((text) => offences(text, NEVER_TO_STRANGERS, language)),
    ]
  })
}

function offences(text: ReplyText, rule: Forbidden, language: Language): ReplyComplaint[] {
  return [...forReaders(text.text).matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    // One line, and as long: a text may be wrapped anywhere.
    const said = sentence.replaceAll('\n', ' ')
    const found = rule[language].exec(said)
    if (found === null || rule.unless?.[language].test(said)) return []
    const line = lineAt(text.text, index + found.index, text.firstLine)
    return [{ file: text.file, line, found: `“${shortened(found[0])}”`, expected: rule.expected }]
  })
}

/** Without what only staff read: as many characters, so that every place stays where it was. */
function forReaders(text: string): string {
  return text.replace(/\[\[[^\]]*\]\]/g, (part) => part.replace(/[^\n]/g, '_'))
}

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain
}
