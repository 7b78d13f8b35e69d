import type { Language } from '../language/language.ts'
import { oneLine } from '../language/one-line.ts'
import { dayInShort, daysLeftInWords } from './days.ts'
import type { DigestFacts, DigestLine } from './facts.ts'
import { occasionInWords, requestInWords, rightInWords } from './labels.ts'
import { TONES, type ToneColours } from './layout/palette.ts'
import { safeLink } from './safe-link.ts'
import { textsIn } from './texts/in-language.ts'
import type { DigestSection } from './texts/texts.ts'
import { whyAPerson } from './texts/why-a-person.ts'

export interface SectionView {
  readonly title: string
  readonly count: number
  readonly lines: readonly LineView[]
  readonly more: string | null
}

interface LineView {
  readonly number: string
  readonly request: string
  readonly tone: ToneColours
  /** When it is due and how long that is; null once answered. */
  readonly due: { readonly by: string; readonly left: string; readonly bar: Bar } | null
  readonly letter: { readonly link: string; readonly open: string } | null
  readonly draft: { readonly link: string | null; readonly name: string } | null
  /** Of an unclear letter: what it may be. */
  readonly maybe: string | null
}

/** Widths in pixels; null leaves the cell out, since Word draws a cell of width 0. */
interface Bar {
  readonly full: number | null
  readonly rest: number | null
}

const BAR_WIDTH = 96
/** More lines than a person reads; the heading still counts all. */
const LINES_SHOWN = 100
const WITHIN_A_WEEK = 7

/** @param room so many lines at most */
export function sectionView(
  name: DigestSection,
  facts: DigestFacts,
  room: number,
): SectionView | undefined {
  const lines = facts[name]
  if (lines.length === 0) return undefined
  const { digest } = textsIn(facts.language)
  const shown = Math.min(room, LINES_SHOWN)
  const hidden = Math.max(0, lines.length - shown)
  return {
    title: digest.sections[name],
    count: lines.length,
    lines: [...lines]
      .sort((a, b) => a.daysLeft - b.daysLeft || (a.caseNumber < b.caseNumber ? -1 : 1))
      .slice(0, shown)
      .map((line) => lineView(line, name, facts.language)),
    more: hidden > 0 ? digest.more(hidden) : null,
  }
}

function lineView(line: DigestLine, section: DigestSection, language: Language): LineView {
  const { digest } = textsIn(language)
  const letterLink = safeLink(line.letterLink)
  const { draft } = line
  return {
    number: oneLine(line.caseNumber),
    request: requestInWords(line.rights, language),
    tone: toneOf(line.daysLeft),
    due: section === 'answered' ? null : dueOf(line, language),
    maybe: maybeOf(line, language),
    letter: letterLink === null ? null : { link: letterLink, open: digest.openLetter },
    draft:
      draft === undefined
        ? null
        : {
            link: safeLink(draft.link),
            name: digest.draft(occasionInWords(draft.occasion, language)),
          },
  }
}

function maybeOf(
  { suspected, leak, whyAPerson: why }: DigestLine,
  language: Language,
): string | null {
  const { digest } = textsIn(language)
  if (leak) return digest.maybeLeak
  const because = whyAPerson(why, language)
  if (because !== '') return because
  if (suspected === undefined || suspected.length === 0) return null
  return digest.maybe(
    suspected
      .map(
        ({ right, confidence }) =>
          `${rightInWords(right, language)} (${Math.round(100 * confidence)} %)`,
      )
      .join(', '),
  )
}

function dueOf(line: DigestLine, language: Language): LineView['due'] {
  return {
    by: textsIn(language).digest.by(dayInShort(line.dueOn, language)),
    left: daysLeftInWords(line.daysLeft, language),
    bar: barOf(line),
  }
}

function toneOf(daysLeft: number): ToneColours {
  if (daysLeft < 0) return TONES.late
  return daysLeft <= WITHIN_A_WEEK ? TONES.soon : TONES.calm
}

/** The share of days left; once late, a full bar in the colour of lateness. */
function barOf({ daysLeft, daysInAll }: DigestLine): Bar {
  const share = daysLeft < 0 ? 1 : Math.min(1, daysLeft / Math.max(1, daysInAll))
  const full = Math.round(BAR_WIDTH * share)
  return { full: full === 0 ? null : full, rest: full === BAR_WIDTH ? null : BAR_WIDTH - full }
}
