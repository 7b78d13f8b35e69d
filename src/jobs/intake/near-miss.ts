import type { Near, Reading } from '../../../classifiers/reading/reading.ts'
import { meaningsOf } from '../../cases/category.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import type { Desk } from '../desk.ts'
import { refOf } from './open-case.ts'

/**
 * From this much of what would have sent a letter to a person it may be one that was missed. Of the requests
 * that were missed on the held-out letters nine in ten came this near, of ordinary mail one letter in five.
 */
const NEAR_ENOUGH = 0.1

/** How near a letter that is left alone came; undefined where it was far from any request. */
export function nearMissIn({ disposition, near }: Reading): Near | undefined {
  return disposition === 'none' && near !== undefined && near.share >= NEAR_ENOUGH
    ? near
    : undefined
}

/** Keeps for the week's list that a letter came near. Before it counts as read: after a crash it is read again. */
export async function noteNearMiss(
  desk: Desk,
  message: Message,
  { right, confidence, share }: Near,
  now: Date,
): Promise<void> {
  const { messageId, receivedAt, link } = refOf(message, now)
  await desk.register.nearMisses.add({
    messageId,
    receivedAt,
    right,
    confidence,
    share,
    leftAt: now.toISOString(),
    ...(link !== undefined && { link }),
  })
}

/** Staff looked at a letter that was left alone, and say by its category that it is no request. */
export async function forgetIfNoRequest(desk: Desk, message: Message): Promise<void> {
  if (meaningsOf(message.categories ?? []).includes('no-request'))
    await desk.register.nearMisses.forget([message.id])
}

/** A letter of the list left its folder: where it is gone for good, nobody can look at it any more. */
export async function forgetIfGone(desk: Desk, messageId: string): Promise<void> {
  const { nearMisses } = desk.register
  if (!nearMisses.all().some((near) => near.messageId === messageId)) return
  if ((await desk.mailbox.find(messageId)) === undefined) await nearMisses.forget([messageId])
}
