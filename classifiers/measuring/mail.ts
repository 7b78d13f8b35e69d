import type { LabelledLetter } from '../learning/corpus.ts'

/** What is told of a letter that is to be sent. */
export type Sendable = Pick<LabelledLetter, 'text' | 'subject' | 'from' | 'headers'>

/**
 * A letter as it would reach the mailbox: examined this way it goes through everything that a
 * customer's letter goes through, from the MIME source on.
 *
 * @param added what stands below the writer's own words: a signature, a footer, a quotation
 */
export function asMail({ text, subject, from, headers = {} }: Sendable, added = ''): Uint8Array {
  const head = [
    `From: ${senderOf(from)}`,
    'To: info@j3dprints.nl',
    'Date: Mon, 02 Nov 2026 09:30:00 +0100',
    'Message-ID: <letter@example.org>',
    ...(subject ? [`Subject: ${encodedWord(subject)}`] : []),
    ...Object.entries(headers).map(([name, value]) => `${oneWord(name)}: ${onOneLine(value)}`),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]
  const body = added === '' ? text : `${text}\n\n${added}`
  return new TextEncoder().encode(`${head.join('\r\n')}\r\n\r\n${wrapped(base64(body))}\r\n`)
}

/** Somebody, where the sender is not known or could not be written in a header. */
function senderOf(from: string | undefined): string {
  const address = /[^\s<>"@,;:]+@[A-Za-z\d.-]+/.exec(from ?? '')?.[0]
  if (from === undefined || address === undefined) return 'Iemand <iemand@example.org>'
  const name = from
    .replace(/<[^>]*>?/, '')
    .replace(/"/g, '')
    .trim()
  return name === '' || name.includes('@') ? address : `${encodedWord(name)} <${address}>`
}

const oneWord = (name: string) => name.replace(/[^A-Za-z\d-]/g, '')
const onOneLine = (value: string) => value.replace(/\s+/g, ' ').slice(0, 500)

function encodedWord(text: string): string {
  return `=?utf-8?B?${base64(text.replace(/\s+/g, ' '))}?=`
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

function wrapped(text: string): string {
  return text.match(/.{1,76}/g)?.join('\r\n') ?? ''
}
