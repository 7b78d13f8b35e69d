import type { Attachment } from 'mailparser'
import { saysAll } from './body.ts'
import { decodeBytes } from './code-page.ts'
import { withoutBanner, withoutFooters } from './footer.ts'
import { textOfHtml } from './html.ts'
import type { NeedsPerson } from './needs-person.ts'
import { isBlank, LONGEST_TEXT, plainText } from './plain-text.ts'
import { textOfRtf } from './rtf.ts'
import { hasArmour, isSealedFile, withoutArmour } from './sealed.ts'
import { tnefBody } from './tnef.ts'

/** What a message says besides its body, and whether some of it was out of reach. */
export interface Parts {
  /** The body, and what stands in parts that are a body though they do not look it. */
  readonly text: string
  /** Nothing of the writer could be read at all: all there is, is sealed. */
  readonly isSealed: boolean
  readonly needsPerson: Extract<NeedsPerson, 'sealed-part' | 'unread-part'> | undefined
}

/**
 * Reads what mail programs show as a letter and MIME calls a file: Outlook's winmail.dat, a body in
 * RTF, in Markdown or in a type nobody knows, a body marked as attachment, the words of an invitation.
 * Where the body speaks for itself, files are files.
 */
export function readParts(body: string, files: readonly Attachment[]): Parts {
  // nearly all letters
  if (files.length === 0 && !body.includes(ARMOUR)) {
    return { text: body, isSealed: false, needsPerson: undefined }
  }
  const sealed = hasArmour(body) || files.some(isSealedFile)
  const open = withoutArmour(body)
  const isMute = saysNothing(open)
  const texts = files
    .slice(0, MOST_FILES)
    .flatMap((file) => (isMute || isShown(file) ? [textOf(file)] : []))
    .filter((text) => text !== '' && !saysAll(open, text))
  const text = [...texts, open].filter(Boolean).join('\n\n').slice(0, LONGEST_TEXT)
  const isUnread = isMute && texts.length === 0
  if (sealed) return { text, isSealed: isUnread, needsPerson: 'sealed-part' }
  const isOutOfReach = (isUnread && files.some(isBody)) || files.some(isOutlookMessage)
  return { text, isSealed: false, needsPerson: isOutOfReach ? 'unread-part' : undefined }
}

const ARMOUR = '-----BEGIN PGP'
const MOST_FILES = 30
const LONGEST_SOURCE = 2_000_000

/** A banner or a footer is a server's: no word of the writer stands in it. */
function saysNothing(text: string): boolean {
  return withoutFooters(withoutBanner(text.split('\n'))).every(isBlank)
}

/** Shown by mail programs below the body, as part of it. */
function isShown(file: Attachment): boolean {
  return isTnef(file) || (file.contentType.startsWith('text/') && isUnnamed(file))
}

/** What is no file to be opened, but the message itself. */
function isBody(file: Attachment): boolean {
  if (isTnef(file)) return true
  return isUnnamed(file) && !file.related && !NO_BODY.test(file.contentType)
}

/** A letter that was attached as Outlook keeps it (MS-OXMSG), which nothing here reads. */
function isOutlookMessage({ contentType, filename }: Attachment): boolean {
  return /^application\/vnd\.ms-outlook$/i.test(contentType) || /\.msg$/i.test(filename ?? '')
}

const NO_BODY =
  /^(?:text\/calendar|text\/vnd\.google|message\/(?:rfc822|delivery-status|disposition-notification|feedback-report|global)|text\/rfc822-headers|application\/(?:pgp-signature|(?:x-)?pkcs7-signature|ics))/i

function isUnnamed({ filename, contentDisposition }: Attachment): boolean {
  return !filename && contentDisposition !== 'attachment'
}

function isTnef({ contentType, filename }: Attachment): boolean {
  return (
    /^application\/(?:vnd\.)?ms-tnef$/i.test(contentType) || /^winmail\.dat$/i.test(filename ?? '')
  )
}

function textOf(file: Attachment): string {
  const type = file.contentType.toLowerCase()
  if (isTnef(file)) return plainText(tnefBody(file.content)).trim()
  if (NEVER_WORDS.test(type)) return ''
  if (/^(?:text|application)\/(?:x-)?rtf$/.test(type))
    return plainText(textOfRtf(sourceOf(file))).trim()
  if (!type.startsWith('text/')) return ''
  const source = sourceOf(file)
  if (type === 'text/calendar') return plainText(wordsOfCalendar(source)).trim()
  const isMarkup =
    type === 'text/html' || /^text\/(?:enriched|richtext|xml|x-amp-html|watch-html)$/.test(type)
  return plainText(isMarkup ? textOfHtml(source) : source).trim()
}

const NEVER_WORDS =
  /^text\/(?:vnd\.google|css|csv|vcard|x-vcard|directory|javascript|rfc822-headers|x-gcode|x-amp-html)/

function sourceOf({ content, headers }: Attachment): string {
  const bytes = content.subarray(0, LONGEST_SOURCE)
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\uFFFD')) return text
  const type = headers.get('content-type') as { params?: { charset?: string } } | undefined
  const page = /^(?:windows-|cp)(\d{3,5})$/i.exec(type?.params?.charset ?? '')?.[1]
  return decodeBytes(bytes, Number(page ?? 1252))
}

/** What somebody wrote in an invitation or an answer to one (RFC 5545): its name is no word of theirs. */
function wordsOfCalendar(source: string): string {
  return source
    .slice(0, LONGEST_SOURCE / 10)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .flatMap((line) => /^(?:DESCRIPTION|COMMENT)(?:;[^:]{0,200})?:(.*)$/i.exec(line)?.[1] ?? [])
    .join('\n')
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;\\])/g, '$1')
}
