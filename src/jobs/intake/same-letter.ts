import { type CaseEvent, eventsOf } from '../../cases/case.ts'
import { doubtOf } from '../../cases/doubt.ts'
import { openingOf } from '../../cases/state.ts'
import type { Letter } from '../../letters/letter.ts'
import { noneIfUnreadable } from '../../letters/unreadable-letter.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { caseBy } from '../case-file.ts'
import type { NoticingDesk } from '../desk.ts'

/** A letter of a case, with the address that it is known to come from. */
interface KnownLetter {
  readonly event: CaseEvent<'opened'> | CaseEvent<'letter-joined'>
  readonly from: string | undefined
}

/**
 * Whether a case holds this very letter already: an alias, a list or a rule delivers one mail twice. One
 * Message-ID and one writer tell it, and the words where the first copy can still be read, for some mail
 * programs give all their mail one id. A copy that may be anybody's never stands in for a certain one.
 */
export async function isCopy(
  desk: NoticingDesk,
  message: Message,
  letter: Letter,
): Promise<boolean> {
  for (const { event, from } of copiesOf(desk, message)) {
    const isTheirs = event.event === 'opened' ? letter.writer : letter.sender
    if (from !== undefined && from !== isTheirs.address) continue
    if (doubtOf(event) !== undefined && doubtOf(letter) === undefined) continue
    if (await saysTheSame(desk, event.messageId, letter)) return true
  }
  return false
}

/** Whether a case was opened before on a letter that could not be read either, with this id and sender. */
export function isUnreadCopy(desk: NoticingDesk, message: Message): boolean {
  return copiesOf(desk, message).some(
    ({ event, from }) =>
      event.event === 'opened' &&
      event.unread !== undefined &&
      from === (message.from?.address ?? ''),
  )
}

/** Other messages with this Message-ID that are letters of cases. */
function copiesOf(desk: NoticingDesk, { id, internetMessageId }: Message): KnownLetter[] {
  return desk.register.index
    .ofClues([internetMessageId])
    .map((number) => caseBy(desk, number))
    .flatMap((privacyCase): KnownLetter[] => {
      const opening = openingOf(privacyCase)
      return [
        { event: opening, from: opening.dataSubject.address },
        ...eventsOf(privacyCase, 'letter-joined').map((event) => ({ event, from: event.sender })),
      ]
    })
    .filter(({ event }) => event.internetMessageId === internetMessageId && event.messageId !== id)
}

async function saysTheSame(
  desk: NoticingDesk,
  messageId: string,
  letter: Letter,
): Promise<boolean> {
  const source = await desk.mailbox.source(messageId)
  const first = source && (await desk.read(source).catch(noneIfUnreadable))
  return first === undefined || first.ownWords === letter.ownWords
}
