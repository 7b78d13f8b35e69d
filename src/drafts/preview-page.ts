import type { Occasion } from '../cases/occasion.ts'
import type { Language } from '../language/language.ts'
import type { Reply } from './facts.ts'
import { insertReply } from './insert-reply.ts'

export interface Preview {
  readonly language: Language
  readonly occasion: Occasion
  readonly shopName: string
  readonly mailbox: string
  readonly reply: Reply
}

/** An HTML page that shows a reply as Outlook shows the draft: its head, the letter, and the quoted letter below. */
export function previewPage({ language, occasion, shopName, mailbox, reply }: Preview): string {
  const words = WORDS[language]
  const to = occasion === 'recipient' ? RECIPIENT : SUBJECT
  const subject = escaped(words.subject)
  const rows = [
    [words.from, `${escaped(shopName)} &lt;${escaped(mailbox)}&gt;`],
    [words.to, escaped(to)],
    [words.about, `RE: ${subject}`],
  ].map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`)
  const body = insertReply(quoted(language, mailbox), reply)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(words.title)}: ${subject}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="note">${escaped(words.note)}</p>
<main>
<table class="head">${rows.join('')}</table>
<div class="body">${body}</div>
</main>
</body>
</html>
`
}

const SUBJECT = 'Marloes van den Berg <marloes@example.nl>'
const RECIPIENT = 'Privacy <privacy@example.com>'

const WORDS = {
  nl: {
    title: 'Voorbeeld',
    note: 'Voorbeeld van een concept, met een verzonnen klant. Geel is wat een medewerker nog invult.',
    from: 'Van',
    to: 'Aan',
    sent: 'Verzonden',
    about: 'Onderwerp',
    subject: 'Vraag over mijn gegevens',
    sentOn: 'maandag 23 november 2026 09:15',
    letter: 'Goedemorgen, kunt u mij helpen met een vraag over mijn gegevens?',
  },
  en: {
    title: 'Preview',
    note: 'Preview of a draft to an invented customer. Yellow is what staff still fill in.',
    from: 'From',
    to: 'To',
    sent: 'Sent',
    about: 'Subject',
    subject: 'A question about my data',
    sentOn: 'Monday 23 November 2026 09:15',
    letter: 'Good morning, could you help me with a question about my data?',
  },
} as const

/** A letter below, as Exchange quotes it. */
function quoted(language: Language, mailbox: string): string {
  const words = WORDS[language]
  const head = [
    [words.from, SUBJECT],
    [words.sent, words.sentOn],
    [words.to, mailbox],
    [words.about, words.subject],
  ].map(([name, value]) => `<b>${name}:</b> ${escaped(value ?? '')}`)
  return `<hr><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">${head.join('<br>')}</font><div>&nbsp;</div></div><div>${escaped(words.letter)}</div>`
}

/** What Outlook itself draws around a letter; nothing here reaches the letter but its dark mode's colours. */
const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #242424; --desk: #f0f0f0; --line: #d6d6d6; --quiet: #616161 }
@media (prefers-color-scheme: dark) { :root { --paper: #292929; --ink: #fff; --desk: #141414; --line: #525252; --quiet: #adadad } }
body { margin: 0; padding: 16px; background: var(--desk); color: var(--ink); font: 14px 'Segoe UI', system-ui, sans-serif }
.note { max-width: 760px; margin: 0 auto 12px; color: var(--quiet) }
main { max-width: 760px; margin: 0 auto; background: var(--paper); border: 1px solid var(--line); border-radius: 6px }
.head { width: 100%; border-collapse: collapse; padding: 0 }
.head th, .head td { padding: 8px 16px; border-bottom: 1px solid var(--line); text-align: left; font-weight: normal; overflow-wrap: anywhere }
.head th { width: 1%; white-space: nowrap; color: var(--quiet) }
.body { padding: 16px; font: 11pt Aptos, Calibri, Arial, sans-serif; overflow-x: auto; overflow-wrap: break-word }
.body hr { border: 0; border-top: 1px solid var(--line) }
`

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
