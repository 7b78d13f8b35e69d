import type { Near } from '../../classifiers/reading/reading.ts'
import type { Right } from '../cases/right.ts'
import { openingOf } from '../cases/state.ts'
import { firstAnswer, type SentMail, type Timeliness, timeliness } from '../cases/timeliness.ts'
import type { Letter } from '../letters/letter.ts'
import type { Message } from '../mailbox/mailbox.ts'
import type { Activity } from './activity.ts'
import { deadlinesOf } from './case-file.ts'
import type { Desk } from './desk.ts'
import { takeIn } from './intake/intake.ts'

/** What griffier would have done to one letter. */
export interface Foreseen {
  /** ISO instant at which the server received it. */
  readonly receivedAt: string
  /** The writer's own words: for the shop's own eyes. */
  readonly subject: string
  readonly outcome: 'case' | 'triage' | 'joined' | 'left-alone'
  readonly rights: readonly Right[]
  /** 0 to 1; of the most certain right. */
  readonly confidence: number
  /** Of a letter left alone that came near to a request: which, and how near. */
  readonly near: Near | undefined
  /** Of what opened a case or went to a person: the writer's words that did it, and what weighed most in them. */
  readonly why:
    | { readonly sentence: string | undefined; readonly clues: readonly string[] }
    | undefined
  readonly caseNumber: string | undefined
  /** ISO day; of a case, and of what joined it. */
  readonly dueOn: string | undefined
  /** ISO day of the first mail of the shop in the thread; for what opened a case. */
  readonly answeredOn: string | undefined
  readonly timeliness: Timeliness | undefined
}

/** What weighed most in a letter for a right. */
export type Explain = (letter: Letter, right: Right | undefined) => Promise<readonly string[]>

/**
 * Takes in letters as the clerk would have, each at the moment that it came. Nothing is marked or drafted:
 * that is done elsewhere, and the desk's line to the mailbox only reads.
 *
 * @param desk its `tell` must lead to `told`
 * @param told what was told since it was last called
 * @param explain asked of what opened a case or went to a person
 */
export async function foresee(
  desk: Desk,
  message: Message,
  told: () => readonly Activity[],
  explain: Explain,
): Promise<Foreseen> {
  const receivedAt = message.receivedAt ?? ''
  let read: Letter | undefined
  const reading: Desk = {
    ...desk,
    read: async (source) => {
      read = await desk.read(source)
      return read
    },
  }
  // categories that staff or griffier gave it before would answer for the classifier
  await takeIn(reading, { ...message, categories: [] }, new Date(receivedAt))
  const subject = read?.subject ?? ''
  const plain = { receivedAt, subject, rights: [], confidence: 0, ...NOTHING }
  for (const each of told()) {
    if (each.event === 'case-opened') {
      const { disposition, rights, confidence, caseNumber, dueOn, sentence } = each
      const clues = read === undefined ? [] : await explain(read, rights[0])
      const why = { sentence, clues }
      return { ...plain, outcome: disposition, rights, confidence, why, caseNumber, dueOn }
    }
    if (each.event === 'letter-left-alone')
      return { ...plain, outcome: 'left-alone', near: each.near }
    if (each.event === 'letter-joined') return { ...plain, ...joined(desk, each.caseNumber) }
  }
  return { ...plain, outcome: 'left-alone' }
}

const NOTHING = {
  near: undefined,
  why: undefined,
  caseNumber: undefined,
  dueOn: undefined,
  answeredOn: undefined,
  timeliness: undefined,
}

function joined(desk: Desk, caseNumber: string) {
  const of = desk.register.cases.get(caseNumber)
  return {
    outcome: 'joined' as const,
    caseNumber,
    dueOn: of === undefined ? undefined : deadlinesOf(desk, of).dueOn,
  }
}

/** Says of each request whether the shop answered it, and by the last day. Unclear letters are no requests yet. */
export function withAnswers(
  desk: Desk,
  letters: readonly Foreseen[],
  sent: readonly SentMail[],
  now: Date,
): Foreseen[] {
  return letters.map((letter) => {
    const of = letter.caseNumber && desk.register.cases.get(letter.caseNumber)
    if (!of || letter.outcome !== 'case') return letter
    const at = firstAnswer(openingOf(of), sent)
    const answeredOn = at === undefined ? undefined : desk.calendar.dayOf(at)
    const today = desk.calendar.dayOf(now)
    return {
      ...letter,
      answeredOn,
      timeliness: timeliness(deadlinesOf(desk, of), answeredOn, today),
    }
  })
}

export interface DryRunCount {
  readonly letters: number
  readonly requests: number
  readonly unclear: number
  readonly joined: number
  readonly leftAlone: number
  readonly answered: number
  readonly answeredLate: number
  /** Not answered, although the last day has passed. */
  readonly overdue: number
  /** Not answered yet, and in time. */
  readonly open: number
}

export function count(letters: readonly Foreseen[]): DryRunCount {
  const having = (test: (letter: Foreseen) => boolean) => letters.filter(test).length
  const being = (wanted: Timeliness) => having(({ timeliness }) => timeliness === wanted)
  return {
    letters: letters.length,
    requests: having(({ outcome }) => outcome === 'case'),
    unclear: having(({ outcome }) => outcome === 'triage'),
    joined: having(({ outcome }) => outcome === 'joined'),
    leftAlone: having(({ outcome }) => outcome === 'left-alone'),
    answered: being('in-time') + being('late'),
    answeredLate: being('late'),
    overdue: being('overdue'),
    open: being('open'),
  }
}
