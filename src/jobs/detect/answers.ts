import { type Case, eventsOf } from '../../cases/case.ts'
import { caseNumbersIn } from '../../cases/case-number.ts'
import { inThread } from '../../cases/place.ts'
import { isRunning, stateOf } from '../../cases/state.ts'
import type { Letter } from '../../letters/letter.ts'
import { noneIfUnreadable } from '../../letters/unreadable-letter.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { appendEvent, caseBy } from '../case-file.ts'
import type { NoticingDesk } from '../desk.ts'

/**
 * A message in Sent Items that is no draft of ours: where it went to the data subject of a running
 * case, in its thread or naming its number, a colleague answered by themselves. Whether that settles
 * the request only a person can say: the next notice asks.
 */
export async function detectManualReply(
  desk: NoticingDesk,
  message: Message,
  now: Date,
): Promise<void> {
  const candidates = casesOf(desk, message)
  const [inOne] = candidates.filter((privacyCase) =>
    inThread({ ...message, answers: [] }, privacyCase),
  )
  const of = inOne ?? (await caseNamed(desk, message, candidates))
  if (of !== undefined) await noteHandAnswer(desk, of, message, now)
}

/** Running cases of the people that a message went to. */
function casesOf(desk: NoticingDesk, { to = [] }: Message): Case[] {
  const addresses = new Set(to.map(({ address }) => address.toLowerCase()))
  return desk.register.index
    .ofClues(addresses)
    .map((number) => caseBy(desk, number))
    .filter((privacyCase) => {
      const state = stateOf(privacyCase)
      return isRunning(state) && addresses.has(state.dataSubject.address)
    })
}

/** In a new thread the case's number tells; only then is the message itself read. */
async function caseNamed(
  desk: NoticingDesk,
  { id }: Message,
  candidates: readonly Case[],
): Promise<Case | undefined> {
  if (candidates.length === 0) return undefined
  const source = await desk.mailbox.source(id)
  const letter = source && (await desk.read(source).catch(noneIfUnreadable))
  if (letter === undefined) return undefined
  const named = caseNumbersIn(`${letter.subject}\n${letter.ownWords}`)
  return candidates.find(({ number }) => named.includes(number))
}

async function noteHandAnswer(
  desk: NoticingDesk,
  privacyCase: Case,
  message: Message,
  now: Date,
): Promise<void> {
  const messageId = message.id
  if (eventsOf(privacyCase, 'answered-by-hand').some((event) => event.messageId === messageId))
    return
  // the server's time: the Date header is the sender's own claim
  const sentAt = message.receivedAt ?? message.sentAt ?? now.toISOString()
  // what was sent before the letter came answers something else
  if (sentAt < stateOf(privacyCase).opening.receivedAt) return
  await appendEvent(desk, privacyCase.number, 'answered-by-hand', { messageId, sentAt }, now)
  desk.report({ event: 'answered-by-hand', caseNumber: privacyCase.number })
}

/**
 * A colleague answered from another mailbox of the shop, with us in copy. Vouched for by our own
 * server, or it is an ordinary letter. Answers whether it was one.
 */
export async function detectColleague(
  desk: NoticingDesk,
  message: Message,
  letter: Letter,
  now: Date,
): Promise<boolean> {
  if (letter.authentication !== 'pass' || !isOurs(desk, letter.sender.address)) return false
  const named = caseNumbersIn(`${letter.subject}\n${letter.ownWords}`)
  const of = casesOf(desk, message).find(
    (each) =>
      named.includes(each.number) ||
      inThread({ conversationId: message.conversationId, answers: letter.answers }, each),
  )
  if (of === undefined) return false
  await noteHandAnswer(desk, of, message, now)
  return true
}

/** Of staff, or of the shop's own domain. */
export function isOurs(desk: NoticingDesk, address: string): boolean {
  const domain = desk.shopSettings.mailbox.split('@')[1]?.toLowerCase()
  const isStaff = desk.shopSettings.staff.some((member) => member.address.toLowerCase() === address)
  return isStaff || (domain !== undefined && address.endsWith(`@${domain}`))
}

/** A mail server's report on something that was sent in a case: the data subject does not have it. */
export async function detectBounce(
  desk: NoticingDesk,
  message: Message,
  letter: Letter,
  now: Date,
): Promise<void> {
  const clues = [message.conversationId, ...letter.answers]
  for (const number of desk.register.index.ofClues(clues)) {
    const privacyCase = caseBy(desk, number)
    const known = eventsOf(privacyCase, 'bounced').some((event) => event.messageId === message.id)
    if (known || !wasWrittenTo(privacyCase)) continue
    await appendEvent(desk, number, 'bounced', { messageId: message.id }, now)
    desk.report({ event: 'bounced', caseNumber: number })
  }
}

function wasWrittenTo(privacyCase: Case): boolean {
  return privacyCase.history.some(({ event }) => event === 'sent' || event === 'answered-by-hand')
}
