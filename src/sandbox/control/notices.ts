import { htmlToText } from '../html/text.ts'
import { readMime } from '../mime/read.ts'
import type { Departure } from '../store/departure.ts'

/** A mail that left the mailbox, as a staff member's own mail program shows it. */
export interface Notice {
  /** Its Message-ID, which an answer names. */
  readonly id: string
  readonly from: string
  /** Addresses, in lower case. */
  readonly to: readonly string[]
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly preview: string
  readonly sentAt: string
}

/** As much as a list shows of a mail. */
const PREVIEW = 140

export type ReadNotice = (departure: Departure) => Promise<Notice>

/** Reads each mail once: the page asks for all of them at every change. */
export function createNoticeReader(): ReadNotice {
  const read = new WeakMap<Departure, Promise<Notice>>()
  return (departure) => {
    const known = read.get(departure) ?? readNotice(departure)
    read.set(departure, known)
    return known
  }
}

async function readNotice(departure: Departure): Promise<Notice> {
  const { body } = await readMime(Buffer.from(departure.source, 'base64'))
  const text = body.contentType === 'text' ? body.content : htmlToText(body.content)
  return {
    id: departure.internetMessageId,
    from: departure.from,
    to: departure.to,
    subject: departure.subject,
    html: body.contentType === 'html' ? body.content : '',
    text,
    preview: text.replace(/\s+/g, ' ').trim().slice(0, PREVIEW),
    sentAt: departure.at,
  }
}
