import type { LanguageReplies, ReplyComplaint, ReplySet, ReplyText } from '../../cases/reply-set.ts'
import { type TemplateFact, templateFacts } from './template-facts.ts'

const KINDS = ['frames', 'rights', 'parts'] as const

/** Whoever writes Dutch and whoever writes English are told the same: what one text of a pair fills in, asks or leaves open, the other does too. */
export function unequal(replies: ReplySet): ReplyComplaint[] {
  return KINDS.flatMap((kind) => {
    const [nl, en] = [textsOf(replies.nl, kind), textsOf(replies.en, kind)]
    return [...new Set([...nl.keys(), ...en.keys()])].flatMap((name) =>
      unequalPair(nl.get(name), en.get(name)),
    )
  })
}

function textsOf(
  replies: LanguageReplies,
  kind: (typeof KINDS)[number],
): ReadonlyMap<string, ReplyText> {
  return replies[kind]
}

function unequalPair(one: ReplyText | undefined, other: ReplyText | undefined): ReplyComplaint[] {
  const alone = one ?? other
  if (alone === undefined) return []
  if (one === undefined || other === undefined) {
    const expected = 'the same text in the other language beside it'
    return [{ file: alone.file, line: 1, found: 'a text in one language only', expected }]
  }
  const [here, there] = [templateFacts(one), templateFacts(other)]
  return [...surplus(one, here, other, there), ...surplus(other, there, one, here)]
}

/** What the text has more often than its counterpart: the complaint is about the first that is too many. */
function surplus(
  text: ReplyText,
  facts: readonly TemplateFact[],
  counterpart: ReplyText,
  others: readonly TemplateFact[],
): ReplyComplaint[] {
  const times = (written: string, among: readonly TemplateFact[]) =>
    among.filter((fact) => fact.written === written)
  return [...new Set(facts.map(({ written }) => written))].flatMap((written) => {
    const [here, there] = [times(written, facts), times(written, others).length]
    const extra = here[there]
    if (extra === undefined) return []
    return [
      {
        file: text.file,
        line: extra.line,
        found: `${written} ${inTimes(here.length)}`,
        expected: `${inTimes(there)}, as in ${counterpart.file}, or there as often as here`,
      },
    ]
  })
}

function inTimes(count: number): string {
  return count === 0 ? 'not at all' : count === 1 ? 'once' : `${count} times`
}
