import type { Letter, ReadingContext } from '../../src/letters/letter.ts'
import { readLetter } from '../../src/letters/read-letter.ts'

export const CONTEXT: ReadingContext = {
  formSenders: ['wordpress@j3dprints.nl'],
  ownAddresses: ['info@j3dprints.nl'],
}

export interface MessageParts {
  readonly from?: string
  readonly subject?: string
  /** Further header lines, on top of the others, as a receiving server adds them. */
  readonly headers?: readonly string[]
  readonly text?: string
  readonly html?: string
}

/** A message's MIME source: of Piet Bakker to the shop unless the parts say otherwise. */
export function message(parts: MessageParts = {}): string {
  const lines = [
    ...(parts.headers ?? []),
    `From: ${parts.from ?? 'Piet Bakker <piet@example.nl>'}`,
    'To: info@j3dprints.nl',
    `Subject: ${parts.subject ?? 'Vraag'}`,
    'Message-ID: <letter-1@example.nl>',
    'Date: Mon, 05 Oct 2026 10:12:00 +0200',
    'MIME-Version: 1.0',
    ...bodyOf(parts),
  ]
  return lines.join('\r\n').replace(/\r?\n/g, '\r\n')
}

function bodyOf({ text, html }: MessageParts): string[] {
  if (html === undefined) return [...part('plain', text ?? 'Dag, hoe laat bent u open?')]
  if (text === undefined) return part('html', html)
  return [
    'Content-Type: multipart/alternative; boundary="part"',
    '',
    '--part',
    ...part('plain', text),
    '--part',
    ...part('html', html),
    '--part--',
  ]
}

function part(type: 'plain' | 'html', content: string): string[] {
  return [
    `Content-Type: text/${type}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    content,
  ]
}

export function read(source: string, context: ReadingContext = CONTEXT): Promise<Letter> {
  return readLetter(Buffer.from(source), context)
}

export function readMessage(
  parts: MessageParts,
  context: ReadingContext = CONTEXT,
): Promise<Letter> {
  return read(message(parts), context)
}
