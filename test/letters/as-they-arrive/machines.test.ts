import { describe, expect, it } from 'vitest'
import { ACCESS, ANSWERING, ERASE, outcomeOf, parts, plain, read } from './outcome.ts'

function report(action: string, headers: readonly string[] = []): string {
  return parts(
    'multipart/report; report-type=delivery-status',
    [
      plain(`Your message (${ERASE}) has a status: ${action}.`),
      `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; petra@example.com\nAction: ${action}\nStatus: 4.4.7`,
    ],
    [...headers, ...ANSWERING, 'Auto-Submitted: auto-replied'],
  )
}

describe('a machine’s word on a mail of ours', () => {
  it.each([
    ['failed', 'bounce'],
    ['Failed', 'bounce'],
    ['delayed', 'auto-reply'],
    ['delivered', 'auto-reply'],
    ['relayed', 'auto-reply'],
    ['expanded', 'auto-reply'],
  ])('that it was %s is %s', async (action, kind) => {
    const outcome = await outcomeOf(report(action, ['Return-Path: <>']))
    expect(outcome).toMatchObject({ disposition: 'none', letter: { kind } })
  })

  const WORDS = `Uw bericht: ${ERASE}`
  it.each([
    ['a receipt in English', 'Read: RE: Erasure of my data', ['Return-Path: <>', ...ANSWERING]],
    ['a receipt in German', 'Gelesen: AW: Löschung meiner Daten', ANSWERING],
    ['a receipt in Polish, for a mail of a prefix', 'Przeczytano: RE: Usunięcie danych', []],
    ['a mail that was never read', 'Non lu : RE: Suppression de mes données', ANSWERING],
    [
      'an absence without a mark',
      'Afwezig: RE: Verwijdering van mijn gegevens',
      ['Return-Path: <>', ...ANSWERING],
    ],
    [
      'an absence of Outlook in French',
      'Réponse automatique : Suppression',
      ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All', ...ANSWERING],
    ],
    ['a reaction', 'Reaction: RE: Erasure of my data', ANSWERING],
    ['a reaction in Dutch', 'Reactie: RE: Verwijdering van mijn gegevens', ANSWERING],
  ])('changes nothing: %s', async (_, subject, headers) => {
    expect(await read({ subject, headers, text: WORDS })).toMatchObject({
      disposition: 'none',
      letter: { kind: 'auto-reply' },
    })
  })

  it.each([
    ['Zugesagt: Verwijdering van mijn gegevens bespreken', 'Prima, tot dan.'],
    ['Voorlopig: verwijder mijn account', 'Ik weet het nog niet.'],
    ['Declined: erase my data call', 'Sorry, cannot make it.'],
    ['Geaccepteerd: inzage in mijn gegevens', ''],
    ['Sv: Verwijder mijn gegevens', 'Dank, mooi geworden.'],
    ['Odp: Delete my account', 'Thanks, it looks great.'],
  ])('leaves our own subject ours: %s', async (subject, text) => {
    expect((await read({ subject, text })).disposition).toBe('none')
  })

  it.each([
    [
      'Recall: Erasure of my data',
      'Tom Fiction would like to recall the message, "Erasure of my data".',
    ],
    [
      'Zurückrufen: Löschung meiner Daten',
      'Tom möchte die Nachricht "Verwijder al mijn gegevens" zurückrufen.',
    ],
    [
      'Rappel : Verwijder mijn account',
      'Piet souhaite rappeler le message « Verwijder mijn account ».',
    ],
    [
      'Intrekken: verzoek om inzage',
      'Piet wil het bericht "Ik wil inzage in mijn gegevens" intrekken.',
    ],
    ['Återkalla: verwijder mijn gegevens', 'Piet vill återkalla meddelandet.'],
  ])('taken back opens no case: %s', async (subject, text) => {
    expect((await read({ subject, text })).disposition).not.toBe('case')
  })
})

describe('an answer to an invitation', () => {
  const answer = (method: string, subject: string, said: string) =>
    parts(
      'multipart/alternative',
      [
        plain(said),
        `Content-Type: text/calendar; method=${method}\n\nBEGIN:VCALENDAR\nMETHOD:${method}\nBEGIN:VEVENT\nSUMMARY:${ERASE}\nEND:VEVENT\nEND:VCALENDAR`,
      ],
      [`Subject: ${subject}${ERASE}`],
    )

  it.each([
    ['REPLY', 'Glactha: '],
    ['REPLY', 'Kabul edildi: '],
    ['REPLY', ''],
    ['CANCEL', 'Canceled event: '],
    ['COUNTER', 'Nieuwe tijd voorgesteld: '],
    ['REPLY', 'Accetat: '],
    ['CANCEL', 'Annullert: '],
  ])('stands under another’s subject, whatever the language: %s, %s', async (method, subject) => {
    for (const said of ['', 'Prima, tot dan.'])
      expect((await outcomeOf(answer(method, subject, said))).disposition).toBe('none')
  })

  it('is read where somebody wrote beside it', async () => {
    const outcome = await outcomeOf(answer('REPLY', 'Geweigerd: ', `Ik kom niet. ${ERASE}`))
    expect(outcome.rights).toEqual(['erasure'])
  })
})

describe('a letter that looks like a machine’s word', () => {
  it.each([
    ['Vakantie: RE: bestelling', ANSWERING, `Ik was op vakantie. ${ERASE}`],
    ['Automatisch besluit: bezwaar', ANSWERING, ERASE],
    ['Read: my data', [], ACCESS],
    ['Afwezig: mijn gegevens', [], `Ik was afwezig. ${ERASE}`],
    ['Re: x', ['Return-Path: <>', ...ANSWERING], ERASE],
    [
      '[#12] Verzoek',
      ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All', ...ANSWERING],
      ERASE,
    ],
  ])('is read all the same: %s', async (subject, headers, text) => {
    expect(['case', 'triage']).toContain((await read({ subject, headers, text })).disposition)
  })

  it.each(['Postmaster <postmaster@klein.example>', 'postmaster@agent.example'])(
    'is read though a postmaster sends it: %s',
    async (from) => {
      const headers = ['Auto-Submitted: auto-generated']
      const outcome = await read({ from, headers, subject: 'Verzoek', text: ERASE })
      expect(outcome.disposition).toBe('triage')
    },
  )
})

describe('a sign before our subject', () => {
  it.each([
    'Olvasott: ',
    'Prebrano: ',
    'Eliminado sin leer: ',
    'Return Receipt (displayed) - ',
    'Leesbevestiging (weergegeven) - ',
    'Lesebestätigung (angezeigt) - ',
  ])('is a receipt’s: %s', async (sign) => {
    const headers = [...ANSWERING, 'Return-Path: <>']
    const outcome = await read({
      subject: `${sign}${ERASE}`,
      headers,
      text: `Uw bericht: ${ERASE}`,
    })
    expect(outcome).toMatchObject({ disposition: 'none', letter: { kind: 'auto-reply' } })
  })

  it.each(['Peruuta: ', 'Ανάκληση: ', 'Message Recall Report for message: ', 'Geri Çağır: '])(
    'is a recall’s: %s',
    async (sign) => {
      const text = `Piet would like to recall the message, "${ERASE}".`
      expect((await read({ subject: `${sign}${ERASE}`, text })).disposition).not.toBe('case')
    },
  )
})
