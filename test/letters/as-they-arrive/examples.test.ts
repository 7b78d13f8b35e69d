import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { classify } from '../../../classifiers/reading/classify.ts'
import { readLetter } from '../../../src/letters/read-letter.ts'
import { UnreadableLetter } from '../../../src/letters/unreadable-letter.ts'
import { shippedModel } from '../../classifiers/trained.ts'
import { CONTEXT, type MessageParts, message } from '../message.ts'

/**
 * Mail as programs, plug-ins and people really send it, by the kind of trouble it makes: quotes of every
 * language, forms, sealed and unusual bodies, reports, helpdesks. `none` below: the request stands in what
 * is quoted, in a form's own words, or in no word of the writer's at all.
 */
const FOLDER = 'test/fixtures/as-they-arrive'
const model = await shippedModel()

interface Expected {
  readonly file: string
  readonly kind: string
  readonly expect: {
    readonly disposition: string | readonly string[]
    readonly rights?: readonly string[]
    readonly someOf?: readonly string[]
  }
}

const EXPECTED = (await readFile(join(FOLDER, 'expected.jsonl'), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expected)

async function dispositionOf(source: Uint8Array): Promise<[string, readonly string[]]> {
  try {
    const { disposition, rights } = classify(model, await readLetter(source, CONTEXT))
    return [disposition, rights.map(({ right }) => right)]
  } catch (cause) {
    if (cause instanceof UnreadableLetter) return ['unreadable', []]
    throw cause
  }
}

describe.each([...groups()])('letters of the kind %s', (_, rows) => {
  it.each(rows.map((row) => [row.file, row.expect] as const))('%s', async (file, wanted) => {
    const [disposition, rights] = await dispositionOf(await readFile(join(FOLDER, file)))
    expect([wanted.disposition].flat()).toContain(disposition)
    if (disposition !== 'case') return
    if (wanted.rights) expect([...rights].sort()).toEqual([...wanted.rights].sort())
    if (wanted.someOf) expect(rights.some((right) => wanted.someOf?.includes(right))).toBe(true)
  })
})

function groups(): Map<string, Expected[]> {
  const kinds = new Map<string, Expected[]>()
  for (const row of EXPECTED) kinds.set(row.kind, [...(kinds.get(row.kind) ?? []), row])
  return kinds
}

const THANKS = 'Hallo,\n\nDe lamp is goed aangekomen, dank.\n\nGroet, Piotr\n\n'
const OLD =
  '\n\nBeste Piotr,\n\nU vroeg ons: verwijder alstublieft al mijn gegevens en mijn account.\n\nJ3D Prints'
const WISH = 'Ik wil graag weten welke gegevens jullie van mij hebben. Stuur mij een kopie.'

/** Headings of programs and languages that nobody listed: what stands below them is old. */
const HEADINGS: readonly string[] = [
  'Lähettäjä: J3D Prints <info@j3dprints.nl>\nLähetetty: maanantai 5. lokakuuta 2026 10:12\nVastaanottaja: Piotr <piotr@example.com>\nAihe: Viestinne',
  'Kimden: J3D Prints <info@j3dprints.nl>\nGönderme: 5 Ekim 2026 Pazartesi 10:12\nKime: Piotr <piotr@example.com>\nKonu: RE: mesaj',
  'Από: J3D Prints <info@j3dprints.nl>\nΣτάλθηκε: Δευτέρα, 5 Οκτωβρίου 2026 10:12\nΠρος: Piotr <piotr@example.com>\nΘέμα: RE: μήνυμα',
  '差出人: J3D Prints <info@j3dprints.nl>\n送信日時: 2026年10月5日 10:12\n宛先: Piotr <piotr@example.com>\n件名: RE: 連絡',
  'De la: J3D Prints <info@j3dprints.nl>\nTrimis: luni, 5 octombrie 2026 10:12\nCătre: Piotr <piotr@example.com>\nSubiect: RE: mesaj',
  '-----Mensaje anterior-----\nJ3D Prints <info@j3dprints.nl> 5/10/2026 10:12',
  '_____ Původní zpráva _____',
  '5. okt. 2026 kl. 10.12 skrev J3D Prints <info@j3dprints.nl>:',
  'Dne po 5. 10. 2026 v 10:12 odesílatel J3D Prints <info@j3dprints.nl> napsal:',
  'Quoting J3D Prints <info@j3dprints.nl>:',
  '2026-10-05 10:12 GMT+02:00 J3D Prints <info@j3dprints.nl>:',
]

describe('a quoted letter below thanks', () => {
  it.each(HEADINGS)('is old below %j', async (heading) => {
    const source = { subject: 'Re: uw bericht', text: `${THANKS}${heading}${OLD}` }
    expect((await dispositionOf(bytes(source)))[0]).toBe('none')
  })

  it.each([
    [
      'details of the writer',
      `${WISH}\n\nNaam: Anna\nE-mail: anna@example.nl\nGeboortedatum: 12-05-1980 10:00`,
    ],
    ['a list of their own', `${WISH}\n\nBestelling: 1234\nDatum: 5-10-2026\nBedrag: 12,50`],
    ['a rule with a title', `--- Mijn verzoek ---\n${WISH}`],
  ])('is not seen in %s', async (_, text) => {
    expect(await dispositionOf(bytes({ text }))).toEqual(['case', ['access']])
  })
})

const HTML_MARKS = [
  '<div id="divRplyFwdMsg"><b>X:</b> a<br></div>',
  '<div id="x_divRplyFwdMsg">J3D</div>',
  '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p>Xx: J3D</p></div>',
  '<div id="mail-editor-reference-message-container"><div>Xx: J3D</div></div>',
  '<div id="ms-outlook-mobile-body-separator-line"></div>',
]

describe('HTML in which a program marks the letter it answers', () => {
  it.each(HTML_MARKS)('is cut at %s', async (mark) => {
    const html = `<p>De lamp is goed aangekomen, dank.</p>${mark}<p>U vroeg: verwijder al mijn gegevens en mijn account.</p>`
    expect((await dispositionOf(bytes({ subject: 'Re: bericht', html })))[0]).toBe('none')
  })
})

const TICKS = [
  'Privacyverklaring: Ik heb de privacyverklaring gelezen en weet dat ik mijn gegevens kan laten verwijderen.',
  'Toestemming: Ik geef toestemming voor het verwerken van mijn gegevens en kan die altijd intrekken.',
  'Newsletter: yes, keep me informed. You can unsubscribe at any time.',
  'GDPR: I agree that my data is stored; I may ask for its deletion.',
  'reCAPTCHA: ✓',
  'Ja, ik ga akkoord met de verwerking van mijn gegevens volgens de AVG',
]

describe('a box that was ticked below an ordinary question', () => {
  it.each(TICKS)('is the form’s word: %s', async (tick) => {
    const text = `Naam: Kim\nE-mail: kim@example.org\nBericht:\nWanneer is mijn lamp klaar?\n${tick}`
    const source = bytes({ from: 'wordpress@j3dprints.nl', text })
    expect((await dispositionOf(source))[0]).toBe('none')
  })

  it('does not take away what the writer says', async () => {
    const text = `Naam: Kim\nE-mail: kim@example.org\nBericht:\nIk trek mijn toestemming voor de nieuwsbrief in.\n${TICKS[0]}`
    const source = bytes({ from: 'wordpress@j3dprints.nl', text })
    expect(await dispositionOf(source)).toEqual(['case', ['consent-withdrawal']])
  })
})

const LEAVING: readonly (readonly [string, string])[] = [
  ['Unsubscribe', ''],
  ['unsubscribe', 'Unsubscribe'],
  ['Uitschrijven', 'Uitschrijven graag'],
  ['', 'Meld mij af aub'],
  ['Unsubscribe', 'This message was automatically generated by a mail program.'],
  ['Re: Nieuwsbrief mei', 'Afmelden'],
]

describe('the bare word of somebody who leaves a list', () => {
  it.each(LEAVING)('subject %j, text %j', async (subject, text) => {
    expect(await dispositionOf(bytes({ subject, text }))).toEqual(['case', ['consent-withdrawal']])
  })

  it.each([
    ['Bestelling 1234', 'Stop'],
    ['Re: offerte', 'Stop please'],
  ])('is not heard in an order: %j, %j', async (subject, text) => {
    expect((await dispositionOf(bytes({ subject, text })))[0]).not.toBe('case')
  })
})

function bytes(parts: MessageParts): Uint8Array {
  return new TextEncoder().encode(message(parts))
}
