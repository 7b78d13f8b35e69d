import { bodyOf, escapeHtml, rewriteHtml, textAsHtml } from '../html/exchange.ts'
import type { Recipient, StoredMessage } from '../store/stored-message.ts'
import { ianaZone } from './time-zones.ts'

/**
 * The original under Outlook's divider, as the body of a new answer or forward.
 * @param comment plain text above the divider; empty for none
 * @param timeZone the zone of the time in the quoted header, UTC unless the request prefers one (message-createreply)
 */
export function quotedOriginal(
  original: StoredMessage,
  comment: string,
  timeZone: string | undefined,
): string {
  const html =
    original.body.contentType === 'html' ? original.body.content : textAsHtml(original.body.content)
  const above = comment === '' ? '' : `${escapeHtml(comment).replaceAll('\n', '<br>\n')}\n`
  const divider = '<hr tabindex="-1" style="display:inline-block; width:98%">'
  return rewriteHtml(
    `<body>${above}${divider}\n<div id="divRplyFwdMsg" dir="ltr">${header(original, timeZone)}\n<div>&nbsp;</div>\n</div>\n<div>${bodyOf(html)}</div></body>`,
  )
}

function header(original: StoredMessage, timeZone: string | undefined): string {
  const lines: (readonly [string, string])[] = [
    ['From', original.from ? people([original.from]) : ''],
    ['Sent', sentAt(original.sentDateTime, timeZone)],
    ['To', people(original.toRecipients)],
    ['Cc', people(original.ccRecipients)],
    ['Subject', escapeHtml(original.subject)],
  ]
  const shown = lines
    .filter(([name, value]) => value !== '' || name === 'Subject')
    .map(([name, value]) => `<b>${name}:</b> ${value}`)
  return `<font face="Calibri, sans-serif" color="#000000" style="font-size:11pt">${shown.join('<br>\n')}</font>`
}

function people(recipients: readonly Recipient[]): string {
  return recipients
    .map(({ emailAddress: { name, address } }) =>
      name === address || name === '' ? address : `${name} <${address}>`,
    )
    .map(escapeHtml)
    .join('; ')
}

/** `Monday, November 23, 2026 9:15:00 AM`, whatever the writer's language. */
function sentAt(instant: string, zone: string | undefined): string {
  const timeZone = (zone === undefined ? undefined : ianaZone(zone)) ?? 'UTC'
  const date = new Date(instant)
  const day = date.toLocaleDateString('en-US', { dateStyle: 'full', timeZone })
  const time = date.toLocaleTimeString('en-US', { timeStyle: 'medium', timeZone })
  return `${day} ${time.replace('\u202f', ' ')}`
}
