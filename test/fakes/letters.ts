export interface LetterFacts {
  readonly from?: string
  readonly name?: string
  readonly to?: string
  readonly cc?: string
  readonly subject?: string
  readonly text?: string
  /** Our own server's verdict on the sender's domain. */
  readonly dmarc?: 'pass' | 'fail' | 'none'
  readonly messageId?: string
  readonly headers?: readonly string[]
}

let count = 0

/** A letter as Exchange Online hands it over; by default Anna, a known customer, asks what the shop holds on her. */
export function letterSource(facts: LetterFacts = {}): string {
  const from = facts.from ?? 'anna@example.nl'
  const domain = from.split('@')[1]
  const dmarc = facts.dmarc ?? 'pass'
  return [
    `Authentication-Results: spf=${dmarc} (sender IP is 203.0.113.9) smtp.mailfrom=${domain}; dkim=${dmarc} header.d=${domain};dmarc=${dmarc} action=none header.from=${domain};compauth=${dmarc} reason=100`,
    `From: ${facts.name ?? 'Anna Jansen'} <${from}>`,
    `To: ${facts.to ?? 'info@j3dprints.nl'}`,
    ...(facts.cc ? [`Cc: ${facts.cc}`] : []),
    `Subject: ${facts.subject ?? 'Mijn gegevens'}`,
    `Message-ID: ${facts.messageId ?? `<letter-${++count}@${domain}>`}`,
    'Date: Mon, 23 Nov 2026 09:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    ...(facts.headers ?? []),
    '',
    facts.text ??
      'Beste J3D Prints,\n\nOp grond van artikel 15 AVG verzoek ik u om inzage in alle persoonsgegevens die u van mij hebt.\n\nMet vriendelijke groet,\nAnna Jansen',
    '',
  ].join('\r\n')
}

export const ORDINARY = {
  from: 'piet@example.nl',
  name: 'Piet Smit',
  subject: 'Levertijd',
  text: 'Hallo, wanneer wordt mijn bestelling 10412 geleverd? Groet, Piet',
}

export const ERASURE = {
  subject: 'Account verwijderen',
  text: 'Goedendag,\n\nWilt u mijn account en al mijn persoonsgegevens verwijderen?\n\nGroet,\nAnna Jansen',
}

/** A letter that nobody can read without its key. */
export const SEALED =
  'Subject: kapot\r\nContent-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nx\r\n--b--\r\n'
