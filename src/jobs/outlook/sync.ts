import { readInstant } from '../../calendar/instant.ts'
import type { Case, DraftKey } from '../../cases/case.ts'
import { nextDraft } from '../../cases/next-draft.ts'
import { outdatedDrafts } from '../../cases/outdated-drafts.ts'
import { needsMarking, outlookMarksFor } from '../../cases/outlook-marks.ts'
import { stateOf } from '../../cases/state.ts'
import { appendEvent, caseBy, deadlinesOf } from '../case-file.ts'
import type { Desk } from '../desk.ts'
import { followCategory } from '../detect/category.ts'
import { NotFoundNow } from '../guarded.ts'
import type { Attempt } from './attempt.ts'
import { type Seen, writeDraft } from './write-draft.ts'

/**
 * Brings the mailbox to where the case says it should be: marks first, so that the deadline stands
 * in Outlook even if the draft fails, and each step whatever became of the one before. `seen` holds
 * the messages as this round saw them. Answers whether anything was written to the mailbox.
 */
export async function syncMailbox(
  desk: Desk,
  caseNumber: string,
  seen: Seen,
  now: Date,
  attempt: Attempt,
): Promise<boolean> {
  const marked = await attempt('marks', (again) => mark(desk, caseNumber, now, again))
  const outdated = () => attempt('outdated-drafts', () => replaceOutdated(desk, caseNumber, now))
  const replaced = await outdated()
  const drafted = await attempt('draft', (again) => draft(desk, caseNumber, seen, now, again))
  // what staff ordered takes the place of what lay ready, once it lies there itself
  const overruled = drafted && (await outdated())
  return marked || replaced || drafted || overruled
}

/** On the letter as it stands: what staff chose since it was last told of is followed, not overwritten. */
async function mark(desk: Desk, caseNumber: string, now: Date, again: boolean): Promise<boolean> {
  if (!isUnmarked(desk, caseBy(desk, caseNumber))) return false
  const { messageId, receivedAt } = stateOf(caseBy(desk, caseNumber)).opening
  const message = await desk.mailbox.find(messageId)
  if (message === undefined && !again) throw new NotFoundNow()
  if (message !== undefined) await followCategory(desk, caseNumber, message, now)
  const privacyCase = caseBy(desk, caseNumber)
  const state = stateOf(privacyCase)
  const { dueOn } = deadlinesOf(desk, privacyCase)
  const marks = outlookMarksFor(state, dueOn, message?.categories ?? [], desk.shopSettings.language)
  await appendEvent(desk, privacyCase.number, 'marking', { ...marks, messageId }, now)
  if (message !== undefined) {
    const flag =
      marks.dueOn === undefined
        ? ('complete' as const)
        : {
            startOn: desk.calendar.dayOf(receivedAt),
            dueOn: marks.dueOn,
            remindAt: remindAt(desk, marks.dueOn),
          }
    const isDone = await desk.mailbox.mark(messageId, { categories: marks.categories, flag })
    if (!isDone) throw new NotFoundNow()
  }
  await appendEvent(desk, privacyCase.number, 'marked', { ...marks, messageId }, now)
  desk.report({ event: 'marked', caseNumber: privacyCase.number, ...marks })
  return message !== undefined
}

function isUnmarked(desk: Desk, privacyCase: Case): boolean {
  return needsMarking(privacyCase, stateOf(privacyCase), deadlinesOf(desk, privacyCase).dueOn)
}

/** Outlook warns by itself on the morning of the last working day before. */
function remindAt({ calendar }: Desk, dueOn: string): string {
  const morning = `${calendar.previousWorkingDay(dueOn)}T09:00`
  return readInstant(morning, calendar.timeZone).toInstant().toString()
}

/** A draft that is no longer right goes, as long as nobody touched it; what staff edited is theirs. */
async function replaceOutdated(desk: Desk, caseNumber: string, now: Date): Promise<boolean> {
  let done = false
  for (const draft of outdatedDrafts(caseBy(desk, caseNumber))) {
    const { occasion, n, baseline } = draft
    const present = baseline && (await desk.mailbox.readDraft(baseline.draftId))
    if (present === undefined || present.content !== baseline?.content) continue
    if (!(await desk.mailbox.deleteDraft(present.id, present.changeKey))) continue
    await appendEvent(desk, caseNumber, 'draft-replaced', { occasion, n }, now)
    done = true
  }
  return done
}

async function draft(
  desk: Desk,
  caseNumber: string,
  seen: Seen,
  now: Date,
  again: boolean,
): Promise<boolean> {
  const privacyCase = caseBy(desk, caseNumber)
  const key: DraftKey | undefined = nextDraft(privacyCase, stateOf(privacyCase))
  return key === undefined ? false : writeDraft(desk, caseNumber, key, { seen, again }, now)
}
