import { classify } from '../../../classifiers/reading/classify.ts'
import type { Letter } from '../../../src/letters/letter.ts'
import { readLetter } from '../../../src/letters/read-letter.ts'
import { UnreadableLetter } from '../../../src/letters/unreadable-letter.ts'
import { shippedModel } from '../../classifiers/trained.ts'
import { CONTEXT, type MessageParts, message } from '../message.ts'

const model = await shippedModel()
export const ERASE = 'Verwijder alstublieft al mijn persoonsgegevens en mijn account.'
export const ACCESS = 'Please send me a copy of all personal data you hold about me.'
export const THANKS = 'Hallo,\n\nDe vaas is goed aangekomen, heel mooi geworden.\n\nGroet, Piotr'
export const SITE = 'J3D Prints <wordpress@j3dprints.nl>'
export const OURSELVES = 'J3D Prints <info@j3dprints.nl>'
export const ANSWERING = ['In-Reply-To: <x@j3dprints.nl>']

export interface Outcome {
  readonly disposition: string
  readonly rights: readonly string[]
  readonly letter?: Letter
}

/** How a message is read and classified; `unreadable` where it is refused. */
export async function outcomeOf(source: string | Uint8Array, context = CONTEXT): Promise<Outcome> {
  try {
    const letter = await readLetter(Buffer.from(source), context)
    const { disposition, rights } = classify(model, letter)
    return { disposition, rights: rights.map(({ right }) => right), letter }
  } catch (cause) {
    if (cause instanceof UnreadableLetter) return { disposition: 'unreadable', rights: [] }
    throw cause
  }
}

/** What becomes of a message of these parts. */
export const read = (parts: MessageParts) => outcomeOf(message(parts))

/** A message of parts, each with its own header lines. */
export function parts(
  type: string,
  bodies: readonly string[],
  headers: readonly string[] = [],
): string {
  return [
    ...headers,
    'From: Piet Bakker <piet@example.nl>',
    'To: info@j3dprints.nl',
    ...(headers.some((line) => line.startsWith('Subject:')) ? [] : ['Subject: Bericht']),
    'Message-ID: <letter-2@example.nl>',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; boundary="part"`,
    '',
    ...bodies.flatMap((body) => ['--part', body]),
    '--part--',
    '',
  ]
    .join('\n')
    .replace(/\n/g, '\r\n')
}

export const plain = (text: string) => `Content-Type: text/plain; charset=utf-8\n\n${text}\n`
export const html = (text: string) => `Content-Type: text/html; charset=utf-8\n\n${text}\n`
export const file = (type: string, name: string, content: Uint8Array) =>
  `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64')}\n`
