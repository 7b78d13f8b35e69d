import { commandWord } from '../cases/staff-command.ts'
import type { Language } from '../language/language.ts'
import { type ConfirmationsView, confirmationsView } from './confirmations-view.ts'
import { dayInShort, dayInWords, daysLeftInWords, monthInWords } from './days.ts'
import type { DigestFacts, DigestLine, LocalTime } from './facts.ts'
import { oneLine, safeLink } from './inert.ts'
import { occasionInWords, requestInWords, rightInWords } from './labels.ts'
import { TONES, type ToneColours } from './layout/palette.ts'
import { type ItemView, itemView } from './reminder-view.ts'
import { textsIn } from './texts/in-language.ts'
import { DIGEST_SECTIONS, type DigestCounts, type DigestSection } from './texts/texts.ts'
import { whyAPerson } from './texts/why-a-person.ts'
import { exampleAnswer } from './words.ts'

/** A digest in words, ready for the layout: HTML and text are filled from the same one. */
export interface DigestView extends ConfirmationsView {
  readonly language: Language
  readonly greeting: string
  readonly summary: string
  readonly complaintsTitle: string
  readonly complaints: readonly string[]
  readonly nowTitle: string
  /** What cannot wait for the lists below. */
  readonly items: readonly ItemView[]
  readonly sections: readonly SectionView[]
  readonly otherwiseOpen: string | null
  readonly month: MonthView | null
  readonly answerHint: string | null
  readonly health: string
  readonly footer: string
  readonly reference: string
}

/** How last month went, as a small table. */
interface MonthView {
  readonly title: string
  readonly sums: string
  readonly heads: readonly string[]
  readonly rows: readonly {
    readonly right: string
    readonly received: number
    readonly answered: number
  }[]
}

interface SectionView {
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

export function digestView(facts: DigestFacts): DigestView {
  const texts = textsIn(facts.language)
  const { digest } = texts
  const first = DIGEST_SECTIONS.filter((name) => name !== 'answered').flatMap(
    (name) => facts[name][0]?.caseNumber ?? [],
  )[0]
  const word = commandWord(facts.language, 'done')
  return {
    language: facts.language,
    greeting: texts.greeting(oneLine(facts.staffName.trim().split(/\s+/, 1)[0] ?? '', 40)),
    summary: summaryOf(facts),
    ...confirmationsView(facts),
    complaintsTitle: digest.complaintsTitle,
    complaints: complaintsOf(facts),
    nowTitle: digest.now,
    items: facts.reminders.map((item) => itemView(item, facts, false)),
    sections: DIGEST_SECTIONS.flatMap((name) => sectionView(name, facts) ?? []),
    otherwiseOpen: facts.otherwiseOpen > 0 ? digest.otherwiseOpen(facts.otherwiseOpen) : null,
    month: monthOf(facts),
    answerHint: first === undefined ? null : digest.answerHint(exampleAnswer(first, word)),
    health: healthInWords(facts),
    footer: texts.footer(oneLine(facts.shopName)),
    reference: texts.reference(oneLine(facts.token, 200)),
  }
}

/** What went wrong, the time without rounds first: it explains the rest. */
function complaintsOf({ health, language, todayOn }: DigestFacts): string[] {
  const { digest } = textsIn(language)
  const { standstill } = health
  const moment = ({ on, time }: LocalTime) => `${dayInWords(on, todayOn, language)} ${time}`
  return [
    ...(standstill ? [digest.standstill(moment(standstill.from), moment(standstill.to))] : []),
    ...health.complaints.map((complaint) => oneLine(complaint, 400)),
  ]
}

function monthOf({ lastMonth, language }: DigestFacts): MonthView | null {
  if (lastMonth === undefined) return null
  const { month } = textsIn(language).digest
  return {
    title: month.title(monthInWords(lastMonth.month, language)),
    sums: month.sums(lastMonth),
    heads: month.heads,
    rows: lastMonth.byRight.map(({ right, ...counts }) => ({
      right: rightInWords(right, language),
      ...counts,
    })),
  }
}

function summaryOf(facts: DigestFacts): string {
  const { digest } = textsIn(facts.language)
  if (!isEmpty(facts)) return digest.summary(countsOf(facts))
  return facts.health.complaints.length > 0 ? digest.emptyAsFarAsSeen : digest.empty
}

export function countsOf(facts: DigestFacts): DigestCounts {
  return {
    overdue: facts.overdue.length,
    dueSoon: facts.dueSoon.length,
    click: facts.waitingForClick.length,
    unclear: facts.unclear.length,
  }
}

/** Nothing is open and nothing happened. */
export function isEmpty(facts: DigestFacts): boolean {
  return facts.otherwiseOpen === 0 && DIGEST_SECTIONS.every((name) => facts[name].length === 0)
}

function sectionView(name: DigestSection, facts: DigestFacts): SectionView | undefined {
  const lines = facts[name]
  if (lines.length === 0) return undefined
  const { digest } = textsIn(facts.language)
  const hidden = Math.max(0, lines.length - LINES_SHOWN)
  return {
    title: digest.sections[name],
    count: lines.length,
    lines: [...lines]
      .sort((a, b) => a.daysLeft - b.daysLeft || (a.caseNumber < b.caseNumber ? -1 : 1))
      .slice(0, LINES_SHOWN)
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

function healthInWords(facts: DigestFacts): string {
  const { language, health, todayOn } = facts
  const { digest } = textsIn(language)
  const folders = health.folders
    .map(
      ({ name, lastReadAt }) => `${oneLine(name, 60)} ${oneLine(lastReadAt ?? digest.neverRead)}`,
    )
    .join(', ')
  const read = folders === '' ? [] : [digest.foldersRead(folders)]
  const next = health.nextDigest
  return [
    ...(complaintsOf(facts).length === 0 ? [digest.healthy] : []),
    ...read,
    ...(next ? [digest.next(dayInWords(next.on, todayOn, language), next.time)] : []),
  ].join(' ')
}
