import { meaningsOf, rightsIn } from '../../cases/category.ts'
import type { Change, Message, WatchedFolder } from '../../mailbox/mailbox.ts'
import type { Desk } from '../desk.ts'
import { detectCategory } from '../detect/category.ts'
import { detectDraftChanged, detectDraftGone, detectSent } from '../detect/drafts.ts'
import { NotFoundNow } from '../guarded.ts'
import { takeIn } from './intake.ts'
import { forgetIfGone, forgetIfNoRequest } from './near-miss.ts'

/** Says of one change in a folder what it means, and does it. */
export async function dispatch(
  desk: Desk,
  folder: WatchedFolder,
  change: Change,
  now: Date,
): Promise<void> {
  if (folder === 'drafts') {
    return change.removed
      ? detectDraftGone(desk, change.id, now)
      : detectDraftChanged(desk, change.message, now)
  }
  if (folder === 'sentitems') {
    return change.removed ? undefined : detectSent(desk, change.message, now)
  }
  if (change.removed) return leftFolder(desk, change.id, now)
  return cameOrChanged(desk, change.message, now)
}

async function cameOrChanged(desk: Desk, message: Message, now: Date): Promise<void> {
  const caseNumber = desk.register.index.ofLetter(message.id)
  if (caseNumber !== undefined) return detectCategory(desk, caseNumber, message, now)
  const mayBeFiled = rightsIn(meaningsOf(message.categories ?? [])).length > 0
  if (!mayBeFiled && (await desk.register.wasRead(message.id)))
    return forgetIfNoRequest(desk, message)
  // delta may tell no more than that something was read or moved: then ask for the whole
  const whole = message.receivedAt === undefined ? await desk.mailbox.find(message.id) : message
  if (whole === undefined) throw new NotFoundNow()
  await takeIn(desk, whole, now)
}

/**
 * A letter that left the folder before we read it: a rule or a colleague moved it. It arrived at the
 * shop all the same, so it is read where it stands now; one that is gone for good cannot be.
 *
 * @throws NotFoundNow where the mailbox does not find what it told of
 */
async function leftFolder(desk: Desk, id: string, now: Date): Promise<void> {
  if (desk.register.index.ofLetter(id) !== undefined) return
  if (await desk.register.wasRead(id)) return forgetIfGone(desk, id)
  const message = await desk.mailbox.find(id)
  if (message === undefined) throw new NotFoundNow()
  if (message.isDraft !== true) await takeIn(desk, message, now)
}
