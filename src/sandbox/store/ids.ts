import { createHash } from 'node:crypto'

/** Mutable ids start so at Exchange, immutable ones with `AAkA`, folders with `AQMk`, attachments with `AAMkA…`. */
const PREFIX = { mutable: 'AAMkAG', immutable: 'AAkALg', folder: 'AQMkAD' } as const

export type IdKind = keyof typeof PREFIX

/**
 * An id in the manner of Exchange: long, base64url, case-sensitive, meaning nothing. The same mailbox
 * and number give the same id, so that a rehearsal can be repeated.
 */
export function mintId(kind: IdKind, mailbox: string, number: number): string {
  return `${PREFIX[kind]}${digest(`${kind}|${mailbox}|${number}`, 84)}AAA=`
}

export function mintAttachmentId(messageId: string, number: number): string {
  return `${messageId.slice(0, -4)}${digest(`${messageId}|${number}`, 24)}AAA=`
}

export function mintChangeKey(mailbox: string, number: number): string {
  return `CQAAABYAAA${digest(`change|${mailbox}|${number}`, 28)}`
}

/** Conversation ids look like other ids but answer to no route. */
export function mintConversationId(mailbox: string, number: number): string {
  return `AAQkAG${digest(`conversation|${mailbox}|${number}`, 54)}AAA=`
}

/** A GUID that stays the same for the same seed: object ids, category ids. */
export function mintGuid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Whether Exchange could have issued it; anything else is ErrorInvalidIdMalformed, not ErrorItemNotFound. */
export function isWellFormedId(id: string): boolean {
  return /^A[AQ][A-Za-z0-9_-]{40,400}={0,2}$/.test(id)
}

function digest(seed: string, length: number): string {
  let text = ''
  for (let round = 0; text.length < length; round++) {
    text += createHash('sha256').update(`${round}|${seed}`).digest('base64url')
  }
  return text.slice(0, length)
}
