import * as z from 'zod'
import { authenticationPassed, composeLetter } from '../mime/compose.ts'
import { recipient } from '../store/stored-message.ts'
import type { Notice } from './notices.ts'

const LONGEST_TEXT = 10_000

export const StaffReply = z.object({
  /** The id of the notice that is answered. */
  notice: z.string().min(1).max(500),
  from: z.string().max(200),
  text: z.string().trim().min(1, 'must not be empty').max(LONGEST_TEXT),
})
export type StaffReply = z.infer<typeof StaffReply>

export interface StaffMember {
  readonly name: string
  readonly address: string
  readonly language: 'nl' | 'en'
}

/**
 * The MIME of a staff member's answer to a notice, as it comes in from a colleague's Outlook: inside
 * the same organisation, in the notice's thread, with the notice quoted below.
 */
export function staffReply(
  reply: StaffReply,
  staff: StaffMember,
  notice: Notice,
  shop: { readonly mailbox: string; readonly displayName: string },
  sentAt: Date,
): Buffer {
  return composeLetter({
    from: recipient(staff.address, staff.name),
    to: [recipient(shop.mailbox, shop.displayName)],
    subject: /^re:/i.test(notice.subject) ? notice.subject : `RE: ${notice.subject}`,
    text: `${reply.text}\n\n${quoted(notice, staff, shop)}`,
    sentAt,
    inReplyTo: notice.id,
    // The first is Exchange's own mark of mail that never left the organisation.
    trace: ['X-MS-Exchange-Organization-AuthAs: Internal', authenticationPassed(staff.address)],
  })
}

const QUOTE_WORDS = {
  nl: { from: 'Van', sent: 'Verzonden', to: 'Aan', subject: 'Onderwerp' },
  en: { from: 'From', sent: 'Sent', to: 'To', subject: 'Subject' },
} as const

/** The block that Outlook puts over what it quotes in plain text. */
function quoted(
  notice: Notice,
  { name, address, language }: StaffMember,
  { mailbox, displayName }: { readonly mailbox: string; readonly displayName: string },
): string {
  const words = QUOTE_WORDS[language]
  const sent = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(notice.sentAt))
  return [
    '________________________________',
    `${words.from}: ${displayName} <${mailbox}>`,
    `${words.sent}: ${sent}`,
    `${words.to}: ${name} <${address}>`,
    `${words.subject}: ${notice.subject}`,
    '',
    notice.text,
  ].join('\n')
}
