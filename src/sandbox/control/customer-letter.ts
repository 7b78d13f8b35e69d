import * as z from 'zod'
import { authenticationPassed, composeLetter } from '../mime/compose.ts'
import { recipient } from '../store/stored-message.ts'

/** Longer than anybody types, shorter than what would slow the page. */
const LONGEST_TEXT = 50_000

const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    // A line break in a header would start another header of the writer's choice.
    .refine((text) => !/\p{Cc}/u.test(text), 'must be one line without control characters')

export const CustomerLetter = z.object({
  name: line(100),
  address: z.email().max(200),
  subject: line(250),
  text: z.string().trim().min(1, 'must not be empty').max(LONGEST_TEXT),
  language: z.enum(['nl', 'en']).default('nl'),
  authenticated: z.boolean().default(true),
  viaForm: z.boolean().default(false),
  folder: z.enum(['inbox', 'junkemail']).default('inbox'),
})
export type CustomerLetter = z.infer<typeof CustomerLetter>

export interface Shop {
  readonly mailbox: string
  readonly displayName: string
}

/** The MIME of a letter that a customer writes to the shop, with our own server's verdict on top. */
export function customerLetter(letter: CustomerLetter, shop: Shop, sentAt: Date): Buffer {
  const to = [recipient(shop.mailbox, shop.displayName)]
  if (letter.viaForm) return composeLetter({ ...contactForm(letter, shop), to, sentAt })
  const { name, address, subject, text } = letter
  const verdict = letter.authenticated ? authenticationPassed(address) : notAuthenticated(address)
  return composeLetter({
    from: recipient(address, name || address),
    to,
    subject,
    text,
    sentAt,
    trace: [verdict],
  })
}

/** Sent without signature or policy: what Exchange Online writes for a domain that publishes none. */
function notAuthenticated(address: string): string {
  const domain = address.split('@')[1] ?? ''
  return `Authentication-Results: spf=none (sender IP is 203.0.113.5) smtp.mailfrom=${domain}; dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=${domain};compauth=fail reason=001`
}

const FORM_WORDS = {
  nl: {
    subject: 'Bericht via het contactformulier',
    name: 'Naam',
    address: 'E-mail',
    about: 'Onderwerp',
    text: 'Bericht',
    footer: 'Deze e-mail is verstuurd via het contactformulier op',
  },
  en: {
    subject: 'Message from the contact form',
    name: 'Name',
    address: 'E-mail',
    about: 'Subject',
    text: 'Message',
    footer: 'This message was sent through the contact form on',
  },
} as const

/** As WordPress sends it: from the site's own address, the customer in Reply-To and in the text. */
function contactForm({ name, address, subject, text, language }: CustomerLetter, shop: Shop) {
  const words = FORM_WORDS[language]
  const domain = shop.mailbox.split('@')[1] ?? ''
  const sender = `wordpress@${domain}`
  const body = [
    `${words.name}: ${name}`,
    `${words.address}: ${address}`,
    `${words.about}: ${subject}`,
    '',
    `${words.text}:`,
    text,
    '',
    '-- ',
    `${words.footer} ${shop.displayName} (https://${domain}).`,
  ]
  return {
    from: recipient(sender, shop.displayName),
    subject: `${shop.displayName} "${subject || words.subject}"`,
    text: body.join('\n'),
    trace: [authenticationPassed(sender), `Reply-To: ${address}`, 'Auto-Submitted: auto-generated'],
  }
}
