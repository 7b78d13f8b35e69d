import type { Wording } from '../../language/language.ts'
import type { Letter } from '../../letters/letter.ts'
import { noticeReference } from '../../letters/notice-token.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import type { Desk } from '../desk.ts'
import { isNoticeDay, timeIn } from '../notify/hours.ts'

/** How long mail to ourselves may take. */
const PATIENCE_MS = 60 * 60 * 1000

/**
 * Once a working day griffier writes to itself: only a letter that was sent, arrived and was read
 * proves that sending, receiving and reading work. It takes its own letter away again when it comes.
 */
export async function sendCanary(desk: Desk, now: Date): Promise<boolean> {
  const { shopSettings, register } = desk
  const day = desk.calendar.dayOf(now)
  const isTime = isNoticeDay(desk, now) && timeIn(desk, now) >= shopSettings.digestAt
  if (!shopSettings.canary || !isTime || register.diary.canary?.day === day) return false
  const token = desk.newToken()
  const canary = { day, token, sentAt: now.toISOString() }
  await register.saveDiary({ ...register.diary, canary })
  await desk.notify.send({
    to: { name: '', address: shopSettings.mailbox },
    key: token,
    ...TEXT(token),
  })
  return true
}

/** Our own letter came back: notes it, and takes it out of the shop's Inbox. */
export async function noticeCanary(
  desk: Desk,
  message: Message,
  letter: Letter,
  now: Date,
): Promise<void> {
  const { canary } = desk.register.diary
  if (canary === undefined || !letter.wholeText.includes(canary.token)) return
  await desk.register.saveDiary({
    ...desk.register.diary,
    canary: { ...canary, seenAt: now.toISOString() },
  })
  await desk.mailbox.discardOwn(message.id, canary.token)
}

/** What to complain of when today's letter to ourselves did not come back in time. */
export function missedCanary(desk: Desk, now: Date): Wording | undefined {
  const { canary } = desk.register.diary
  if (!desk.shopSettings.canary || canary === undefined || canary.seenAt !== undefined)
    return undefined
  if (now.getTime() - Date.parse(canary.sentAt) < PATIENCE_MS) return undefined
  return {
    nl: 'De mail die griffier elke werkdag aan zichzelf stuurt, is niet aangekomen. Komt er nog mail binnen in deze mailbox?',
    en: 'The mail that griffier sends itself each working day has not arrived. Does this mailbox still get mail?',
  }
}

/** In both languages: whoever comes across it must know what it is. */
const TEXT = (token: string) => {
  const text = `This is griffier’s daily test of itself; it removes this mail by itself.\nDit is de dagelijkse zelftest van griffier; hij haalt deze mail zelf weer weg.\n\n${noticeReference(token)}`
  return { subject: 'griffier: self-test', text, html: `<p>${text.replaceAll('\n', '<br>')}</p>` }
}
