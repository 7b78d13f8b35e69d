import { traitsOf } from '../cases/notice-reasons.ts'
import { FINAL } from '../cases/occasion.ts'
import { AT_ONCE } from '../cases/right.ts'
import type { Language } from '../language/language.ts'
import { oneLine } from '../language/one-line.ts'
import { noticeReference } from '../letters/notice-token.ts'
import { type ConfirmationsView, confirmationsView } from './confirmations-view.ts'
import { dayInWords, daysLeftInWords } from './days.ts'
import type { NoticeItem, ReminderFacts } from './facts.ts'
import { listInWords, occasionInWords, requestInWords, rightInWords } from './labels.ts'
import { TONES, type ToneColours } from './layout/palette.ts'
import { safeLink } from './safe-link.ts'
import { claimInWords, doubtInWords } from './texts/doubts.ts'
import { textsIn } from './texts/in-language.ts'
import type { SystemsInWords } from './texts/texts.ts'
import { whyAPerson } from './texts/why-a-person.ts'
import { type ExplainedWord, exampleAnswer, explainWords, legendFor } from './words.ts'

/** A reminder in words, ready for the layout: HTML and text are filled from the same one. */
export interface ReminderView extends ConfirmationsView {
  readonly language: Language
  readonly greeting: string
  readonly intro: string | null
  readonly items: readonly ItemView[]
  readonly moreItems: string | null
  readonly legendTitle: string
  readonly legend: readonly ExplainedWord[]
  readonly footer: string
  readonly reference: string
}

export interface ItemView {
  readonly number: string
  readonly request: string
  readonly tone: ToneColours
  readonly due: string
  /** Said only once the promise is broken: before that it would invite delay. */
  readonly legalLimit: string | null
  readonly atOnce: string | null
  readonly why: string
  readonly wants: readonly string[]
  readonly whatNow: string
  /** What may also be the matter, below what to do now. */
  readonly also: readonly string[]
  /** How the day was reckoned. */
  readonly dueBecause: string | null
  readonly checklistTitle: string
  readonly checklists: readonly {
    readonly right: string | null
    readonly steps: readonly string[]
  }[]
  readonly draft: {
    readonly waits: string
    readonly link: string | null
    readonly open: string
    readonly elsewhere: string
  } | null
  readonly letter: { readonly link: string; readonly open: string } | null
  readonly wordsTitle: string
  readonly words: readonly ExplainedWord[]
  readonly wordLine: string | null
}

/** Of a mail, what one item in it must know. */
export type ItemContext = Pick<ReminderFacts, 'language' | 'todayOn'>

/** @param most so many cases in full, the others counted */
export function reminderView(facts: ReminderFacts, most: number): ReminderView {
  const texts = textsIn(facts.language)
  const { reminder } = texts
  const alone = facts.items.length === 1
  const items = facts.items.slice(0, most).map((item) => itemView(item, facts, alone))
  const first = facts.items.find((item) => item.words.length > 0)
  return {
    language: facts.language,
    greeting: texts.greeting(oneLine(facts.staffName.trim().split(/\s+/, 1)[0] ?? '', 40)),
    intro: facts.items.length > 1 ? reminder.intro(facts.items.length) : null,
    ...confirmationsView(facts),
    items,
    moreItems: moreItemsOf(facts.items.slice(most), facts.language),
    legendTitle: reminder.wordsTitleMany(
      exampleAnswer(first?.caseNumber ?? '', first?.words[0] ?? ''),
    ),
    legend: alone ? [] : legendFor(facts.items, facts.language),
    footer: texts.footer(oneLine(facts.shopName)),
    reference: noticeReference(oneLine(facts.token, 200)),
  }
}

/** What does not fit, counted by how it presses. */
export function moreItemsOf(hidden: readonly NoticeItem[], language: Language): string | null {
  if (hidden.length === 0) return null
  const late = hidden.filter(({ daysLeft }) => daysLeft < 0).length
  const today = hidden.filter(({ daysLeft }) => daysLeft === 0).length
  return textsIn(language).reminder.moreItems(hidden.length, late, today)
}

/** One case in words; `alone` where nothing else stands in the mail, so that its words can be explained there. */
export function itemView(item: NoticeItem, facts: ItemContext, alone: boolean): ItemView {
  const { language, todayOn } = facts
  const texts = textsIn(language).reminder
  const unclear = item.rights.length === 0
  const explained = alone || traitsOf(item.reason).settles === true
  return {
    number: oneLine(item.caseNumber),
    request: requestInWords(item.rights, language),
    tone: toneOf(item),
    ...termOf(item, facts),
    why: texts.reasons[item.reason].why({
      receivedDay: dayInWords(item.receivedOn, todayOn, language),
      said: oneLine(item.said ?? '', 80),
      because:
        item.reason === 'unproven'
          ? claimInWords(item.claims, language)
          : whyAPerson(item.whyAPerson, language),
    }),
    wants: unclear ? [texts.wantsUnclear] : item.rights.map((right) => texts.wants[right]),
    whatNow: texts.reasons[item.reason].whatNow,
    also: alsoOf(item, facts),
    checklistTitle: texts.checklistTitle,
    checklists: checklistsOf(item, language),
    draft: draftOf(item, language),
    letter: letterOf(item, texts.openLetter),
    wordsTitle: alone
      ? texts.wordsTitle
      : texts.wordsTitleMany(exampleAnswer(item.caseNumber, item.words[0] ?? '')),
    words: explained ? explainWords(item, language) : [],
    wordLine:
      explained || item.words.length === 0
        ? null
        : texts.wordsOfItem(item.words.map((word) => oneLine(word, 40)).join(', ')),
  }
}

function alsoOf(item: NoticeItem, { language, todayOn }: ItemContext): string[] {
  const texts = textsIn(language).reminder
  const { also } = texts.reasons[item.reason]
  const day = (on: string) => dayInWords(on, todayOn, language)
  return [
    ...(item.leakBy
      ? [texts.leakBy(day(item.leakBy.on), item.leakBy.time, item.leakPassed === true)]
      : []),
    ...(also === undefined ? [] : [also]),
    ...(item.extendableUntilOn ? [texts.moreTime(day(item.extendableUntilOn))] : []),
    ...(item.inThreadOf?.length
      ? [texts.inThreadOf(item.inThreadOf.map((each) => oneLine(each)))]
      : []),
    ...(item.doubt ? [doubtInWords(item.doubt, language)] : []),
    ...(item.changesAddress ? [texts.changesAddress] : []),
    ...(item.otherReplyTo ? [texts.otherReplyTo] : []),
  ]
}

/** Until when, and why: nothing of it holds once the case has ended. */
function termOf(
  item: NoticeItem,
  facts: ItemContext,
): Pick<ItemView, 'due' | 'legalLimit' | 'atOnce' | 'dueBecause'> {
  const { language, todayOn } = facts
  const texts = textsIn(language).reminder
  if (item.ended) return { due: texts.ended, legalLimit: null, atOnce: null, dueBecause: null }
  return {
    due: texts.due(
      dayInWords(item.dueOn, todayOn, language),
      daysLeftInWords(item.daysLeft, language),
    ),
    legalLimit: item.daysLeft < 0 ? legalLimitOf(item, facts) : null,
    atOnce: item.rights.some((right) => AT_ONCE.includes(right)) ? texts.atOnce : null,
    dueBecause: item.dueBecause?.length ? [texts.dueBecause, ...item.dueBecause].join(' ') : null,
  }
}

function toneOf({ reason, daysLeft, ended, leakPassed }: NoticeItem): ToneColours {
  if (ended) return TONES.soon
  if (daysLeft < 0 || leakPassed) return TONES.late
  return traitsOf(reason).calm && daysLeft > 7 ? TONES.calm : TONES.soon
}

function legalLimitOf({ legalLimitOn }: NoticeItem, { language, todayOn }: ItemContext): string {
  const limit = dayInWords(legalLimitOn, todayOn, language)
  return textsIn(language).reminder.legalLimit(limit, legalLimitOn < todayOn)
}

function checklistsOf(item: NoticeItem, language: Language): ItemView['checklists'] {
  if (traitsOf(item.reason).asksOneThing) return []
  const systems = systemsInWords(item, language)
  return item.rights.map((right) => ({
    right: item.rights.length > 1 ? rightInWords(right, language) : null,
    steps: textsIn(language).reminder.checklist(right, systems),
  }))
}

function systemsInWords({ systems }: NoticeItem, language: Language): SystemsInWords {
  const named = (recipients: boolean) =>
    systems
      .filter((system) => (system.role === 'recipient') === recipients)
      .map((system) => oneLine(system.name, 80))
  const own = named(false)
  return {
    own: own.length > 0 ? listInWords(own, language) : textsIn(language).reminder.allSystems,
    recipients: listInWords(named(true), language),
  }
}

function draftOf({ draft }: NoticeItem, language: Language): ItemView['draft'] {
  if (draft === undefined) return null
  const texts = textsIn(language).reminder
  return {
    waits: texts.draftWaits(
      occasionInWords(draft.occasion, language),
      FINAL.includes(draft.occasion),
    ),
    link: safeLink(draft.link),
    open: texts.openDraft,
    elsewhere: texts.draftInFolder,
  }
}

function letterOf({ letterLink }: NoticeItem, open: string): ItemView['letter'] {
  const link = safeLink(letterLink)
  return link === null ? null : { link, open }
}
