import { isAnonymised } from '../cases/anonymise.ts'
import type { Case } from '../cases/case.ts'
import { allCategories } from '../cases/category.ts'
import { nextDraft } from '../cases/next-draft.ts'
import { outdatedDrafts } from '../cases/outdated-drafts.ts'
import { needsMarking } from '../cases/outlook-marks.ts'
import { stateOf } from '../cases/state.ts'
import type { Wording } from '../language/language.ts'
import type { Change, Message, WatchedFolder } from '../mailbox/mailbox.ts'
import { isMailboxTrouble, MailboxTrouble } from '../mailbox/trouble.ts'
import { deadlinesOf } from './case-file.ts'
import type { Desk } from './desk.ts'
import { detectDeleted } from './detect/drafts.ts'
import { keepCorrection } from './detect/keep-correction.ts'
import { detectSilence } from './detect/silence.ts'
import { caseFailed, guarded, letterFailed } from './guarded.ts'
import { dispatch } from './intake/dispatch.ts'
import { watch } from './intake/watch.ts'
import { digest } from './notify/digest.ts'
import { noteRound } from './notify/downtime.ts'
import { giveBack } from './notify/given-back.ts'
import { expiring } from './notify/health.ts'
import { noteMailbox } from './notify/moved-mailbox.ts'
import { remind } from './notify/remind.ts'
import { settleNotices } from './notify/send-notice.ts'
import { attempts, forgetStuckOf, type Pass, stuckSteps } from './outlook/attempt.ts'
import { syncMailbox } from './outlook/sync.ts'
import { type Place, retryFailing, setAside } from './set-aside.ts'
import { anonymiseOld } from './upkeep/anonymise-old.ts'
import { missedCanary, sendCanary } from './upkeep/canary.ts'

/** Sent Items before Drafts: a draft that was sent is then known as sent before it is missed. */
const ORDER: readonly WatchedFolder[] = ['sentitems', 'drafts', 'inbox', 'junkemail']

/** Our own writes show up as changes; reading them at once leaves the next round nothing to do. */
const MOST_SWEEPS = 3

/** What came of a round. */
export interface RoundReport {
  /** Sentences on what failed and will be tried again. */
  readonly complaints: readonly Wording[]
}

/** One full pass: what came in, what staff did, what is to be done in the mailbox, who must be told. */
export async function round(desk: Desk, now: Date): Promise<RoundReport> {
  const complaints: Wording[] = []
  const pass = { complaints, failed: new Set<string>() }
  await noteRound(desk, now)
  await noteMailbox(desk)
  await settleNotices(desk, complaints, now)
  await retryFailing(desk, complaints, now)
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    if (!(await sweepOnce(desk, pass, now))) break
  }
  await makeCategories(desk, now)
  await complainOfCanary(desk, complaints, now)
  const readAt = new Map(ORDER.map((folder) => [folder, now] as const))
  const unwell = [...complaints, ...stuckSteps(desk), ...expiring(desk, now)]
  await giveBack(desk, now)
  const digested = await digest(desk, { readAt, complaints: unwell }, complaints, now)
  const reminded = await remind(desk, complaints, now)
  const tested = await sendCanary(desk, now)
  if (reminded || digested || tested) await sweepOnce(desk, pass, now)
  await anonymiseOld(desk, now)
  return { complaints }
}

/** In every round, so that it shows in exit status, log and digest; said aloud once. */
async function complainOfCanary(desk: Desk, complaints: Wording[], now: Date): Promise<void> {
  const complaint = missedCanary(desk, now)
  const { canary } = desk.register.diary
  if (complaint === undefined || canary === undefined) return
  complaints.push(complaint)
  if (canary.complained) return
  desk.report({ event: 'trouble', what: typeof complaint === 'string' ? complaint : complaint.en })
  await desk.register.saveDiary({
    ...desk.register.diary,
    canary: { ...canary, complained: true },
  })
}

/** One look at all folders. */
interface Sweep extends Pass {
  readonly now: Date
  /** Letters of cases as this sweep saw them, by id. */
  readonly seen: Map<string, Message>
  /** Whether the mailbox was written to. */
  wrote: boolean
}

/** Reads the folders and does what follows. Answers whether the mailbox was written to. */
async function sweepOnce(desk: Desk, pass: Pass, now: Date): Promise<boolean> {
  const sweep: Sweep = { ...pass, now, seen: new Map(), wrote: false }
  for (const folder of ORDER) {
    await watch(desk, folder, now, (changes) => handlePage(desk, folder, changes, sweep))
  }
  for (const number of [...desk.register.cases.keys()]) await reconcileCase(desk, number, sweep)
  return sweep.wrote
}

/** A page of changes, oldest letter first; what a letter asks for is done before the next is read. */
async function handlePage(
  desk: Desk,
  folder: WatchedFolder,
  changes: readonly Change[],
  sweep: Sweep,
): Promise<void> {
  const failed: Place[] = []
  for (const change of [...changes].sort(byReceipt)) {
    if (!change.removed) sweep.seen.set(change.id, change.message)
    const work = () => dispatch(desk, folder, change, sweep.now)
    const done = await guarded(desk, sweep.complaints, work, letterFailed)
    if (done === undefined) failed.push({ folder, id: change.id, removed: change.removed })
    const number = desk.register.index.ofLetter(change.id)
    if (number !== undefined) await reconcileCase(desk, number, sweep)
    // of a backlog of thousands only what a case may ask about again is kept
    else sweep.seen.delete(change.id)
  }
  await setAside(desk, failed)
}

function byReceipt(one: Change, other: Change): number {
  return receiptOf(one).localeCompare(receiptOf(other))
}

function receiptOf(change: Change): string {
  return change.removed ? '' : (change.message.receivedAt ?? '')
}

/** Does what a case still asks for in the mailbox; a failure there stops no other case, nor another step of this one. */
async function reconcileCase(desk: Desk, number: string, sweep: Sweep): Promise<void> {
  const step = async (work: (privacyCase: Case) => Promise<void>) => {
    const privacyCase = desk.register.cases.get(number)
    if (privacyCase === undefined || isAnonymised(privacyCase)) return
    await guarded(desk, sweep.complaints, () => work(privacyCase), caseFailed)
  }
  await step((privacyCase) => detectDeleted(desk, privacyCase, sweep.now))
  await step((privacyCase) => detectSilence(desk, privacyCase, sweep.now))
  await step(async (privacyCase) => {
    if (!needsAttention(desk, privacyCase)) return forgetStuckOf(desk, number)
    const attempt = attempts(desk, number, sweep, sweep.now)
    if (await syncMailbox(desk, number, sweep.seen, sweep.now, attempt)) sweep.wrote = true
  })
  await step((privacyCase) => keepCorrection(desk, privacyCase, sweep.now))
}

function needsAttention(desk: Desk, privacyCase: Case): boolean {
  const state = stateOf(privacyCase)
  return (
    outdatedDrafts(privacyCase, state).length > 0 ||
    nextDraft(privacyCase, state) !== undefined ||
    needsMarking(privacyCase, state, deadlinesOf(desk, privacyCase).dueOn)
  )
}

/**
 * Once, so that staff find our categories, with colours, in Outlook's menu. Where that is refused
 * they stick to letters all the same: no reason to stop.
 */
async function makeCategories(desk: Desk, now: Date): Promise<void> {
  const { register, shopSettings } = desk
  const today = desk.calendar.dayOf(now)
  if (register.diary.categoriesMade === shopSettings.language) return
  if (register.diary.categoriesTriedOn === today) return
  const refusal = await refused(() =>
    desk.mailbox.ensureCategories(allCategories(shopSettings.language)),
  )
  if (refusal === undefined) {
    await register.saveDiary({ ...register.diary, categoriesMade: shopSettings.language })
    return
  }
  desk.report({
    event: 'trouble',
    what: `the categories get no colour in Outlook: ${refusal.message}`,
  })
  await register.saveDiary({ ...register.diary, categoriesTriedOn: today })
}

/** What the server said no with; undefined where the work was done. */
async function refused(work: () => Promise<void>): Promise<MailboxTrouble | undefined> {
  try {
    await work()
    return undefined
  } catch (cause) {
    if (!(cause instanceof MailboxTrouble) || isMailboxTrouble(cause, ...OF_ALL)) throw cause
    return cause
  }
}

/** These say nothing of the categories: no other request would fare better. */
const OF_ALL = ['login-refused', 'mailbox-not-found', 'unreachable', 'throttled'] as const
