import { commandWord } from '../cases/staff-command.ts'
import type { Language } from '../language/language.ts'
import { oneLine } from '../language/one-line.ts'
import { noticeReference } from '../letters/notice-token.ts'
import { type ConfirmationsView, confirmationsView } from './confirmations-view.ts'
import { dayInWords, monthInWords } from './days.ts'
import { type SectionView, sectionView } from './digest-sections.ts'
import type { DigestFacts, LocalTime } from './facts.ts'
import { rightInWords } from './labels.ts'
import { type NearMissesView, nearMissesView } from './near-misses-view.ts'
import { type ItemView, itemView, moreItemsOf } from './reminder-view.ts'
import { textsIn } from './texts/in-language.ts'
import { DIGEST_SECTIONS, type DigestCounts } from './texts/texts.ts'
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
  readonly moreItems: string | null
  readonly sections: readonly SectionView[]
  readonly otherwiseOpen: string | null
  readonly nearMisses: NearMissesView | null
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

/** @param most so many cases in full, the others counted */
export function digestView(facts: DigestFacts, most: number): DigestView {
  const texts = textsIn(facts.language)
  const { digest } = texts
  const first = DIGEST_SECTIONS.filter((name) => name !== 'answered').flatMap(
    (name) => facts[name][0]?.caseNumber ?? [],
  )[0]
  const word = commandWord(facts.language, 'done')
  const items = facts.reminders.slice(0, most)
  return {
    language: facts.language,
    greeting: texts.greeting(oneLine(facts.staffName.trim().split(/\s+/, 1)[0] ?? '', 40)),
    summary: summaryOf(facts),
    ...confirmationsView(facts),
    complaintsTitle: digest.complaintsTitle,
    complaints: complaintsOf(facts),
    nowTitle: digest.now,
    items: items.map((item) => itemView(item, facts, false)),
    moreItems: moreItemsOf(facts.reminders.slice(items.length), facts.language),
    sections: sectionsOf(facts, most - items.length),
    otherwiseOpen: facts.otherwiseOpen > 0 ? digest.otherwiseOpen(facts.otherwiseOpen) : null,
    nearMisses: nearMissesView(facts),
    month: monthOf(facts),
    answerHint: first === undefined ? null : digest.answerHint(exampleAnswer(first, word)),
    health: healthInWords(facts),
    footer: texts.footer(oneLine(facts.shopName)),
    reference: noticeReference(oneLine(facts.token, 200)),
  }
}

/** The sections share what room is left, the first ones first. */
function sectionsOf(facts: DigestFacts, most: number): SectionView[] {
  let left = most
  return DIGEST_SECTIONS.flatMap((name) => {
    const section = sectionView(name, facts, left)
    left -= section?.lines.length ?? 0
    return section ?? []
  })
}

/** A thousand letters that fail alike are one complaint, and more than these nobody reads. */
const MOST_COMPLAINTS = 20

/** What went wrong, the time without rounds first: it explains the rest. */
function complaintsOf({ health, language, todayOn }: DigestFacts): string[] {
  const { digest } = textsIn(language)
  const { standstill } = health
  const moment = ({ on, time }: LocalTime) => `${dayInWords(on, todayOn, language)} ${time}`
  return [
    ...(standstill ? [digest.standstill(moment(standstill.from), moment(standstill.to))] : []),
    ...[...new Set(health.complaints)]
      .slice(0, MOST_COMPLAINTS)
      .map((complaint) => oneLine(complaint, 400)),
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
