/** 128 bits, in base64url. */
const TOKEN = /\bG-[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])/g

/** The token of a notice, by which an answer to it is known: whoever cannot read the notice cannot guess it. */
export function noticeToken(random: Uint8Array): string {
  return `G-${Buffer.from(random).toString('base64url')}`
}

/** How many random bytes a token is made of. */
export const NOTICE_TOKEN_BYTES = 16

/** Every token in a text, in the order in which they stand there. */
export function noticeTokensIn(text: string): string[] {
  return text.match(TOKEN) ?? []
}

/** The last line of whatever griffier writes to staff and to itself. */
export function noticeReference(token: string): string {
  return `ref ${token}`
}

/** Whether a text holds such a line: a mail of our own, should a server have dropped its header. */
export function holdsNoticeReference(text: string): boolean {
  return /^ref [\w-]{12,64}$/m.test(text)
}
