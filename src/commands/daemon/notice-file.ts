import type { OutgoingNotice } from '../../mailbox/notify.ts'

/** A notice as an .eml file, for people to open in their mail program. */
export function noticeFile(
  { to, subject, html, text, key }: OutgoingNotice,
  from: string,
  at: Date,
): string {
  const edge = `=_${key}`
  const part = (type: string, body: string) =>
    [
      `--${edge}`,
      `Content-Type: ${type}; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      '',
      folded(body),
    ].join('\r\n')
  return [
    `From: <${from}>`,
    `To: ${encoded(to.name)} <${to.address}>`,
    `Subject: ${encoded(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${key}@griffier.invalid>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${edge}"`,
    '',
    part('text/plain', text),
    part('text/html', html),
    `--${edge}--`,
    '',
  ].join('\r\n')
}

/** Base64 in lines of 76 (RFC 2045, section 6.8). */
function folded(body: string): string {
  return (
    Buffer.from(body)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
}

/** A header's text as encoded words of at most 75 characters (RFC 2047, section 2): a character has four bytes at most. */
function encoded(text: string): string {
  const pieces = text.match(/.{1,11}/gsu) ?? []
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ')
}
