import { randomUUID } from 'node:crypto'
import type { Departure } from '../store/departure.ts'

/** Mail to this domain and below comes back: failures reach a sender only as a letter (sendMail). */
export function bounces(address: string): boolean {
  return /@(?:[a-z0-9-]{1,60}\.)?bounce\.example\.com$/i.test(address)
}

/** The report on a mail that could not be delivered, in Exchange's form (RFC 3464). */
export function nonDeliveryReport(departure: Departure, address: string, mailbox: string): string {
  const domain = mailbox.split('@')[1] ?? 'example.com'
  const boundary = `_${randomUUID()}_`
  const subject = departure.subject.replace(/[^\x20-\x7e]/g, '?')
  return [
    `From: "Microsoft Outlook" <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${domain}>`,
    `To: <${mailbox}>`,
    `Subject: Undeliverable: ${subject}`,
    `Date: ${new Date(departure.at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${domain}>`,
    `In-Reply-To: ${departure.internetMessageId}`,
    `References: ${departure.internetMessageId}`,
    'Auto-Submitted: auto-replied',
    'X-MS-Exchange-Message-Is-Ndr: ',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `Delivery has failed to these recipients or groups:`,
    '',
    `${address}`,
    'The e-mail address you entered could not be found. Please check it and try to resend the message.',
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns;${domain}`,
    '',
    `Final-recipient: RFC822;${address}`,
    'Action: failed',
    'Status: 5.1.10',
    'Diagnostic-code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found',
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${departure.internetMessageId}`,
    `Subject: ${subject}`,
    '',
    `--${boundary}--`,
    '',
  ].join('\r\n')
}
