import { describe, expect, it } from 'vitest'
import { packedRtf, tnef } from '../tnef-file.ts'
import { ERASE, file, outcomeOf, parts, plain } from './outcome.ts'

describe('a letter in a part that is no body', () => {
  const RTF =
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Calibri;}}\\f0 Hallo,\\par Verwijder alstublieft al mijn persoonsgegevens en mijn account, ook die in de co\\'f6rdinatie.\\par Ren\\u233?\\par}"
  const WORDS = Buffer.from(`Hallo,\n\n${ERASE}\n\nPiet`)
  it.each([
    [
      'winmail.dat with plain text',
      file('application/ms-tnef', 'winmail.dat', tnef({ plain: `Hallo,\r\n\r\n${ERASE}` })),
    ],
    [
      'winmail.dat with Unicode',
      file('application/ms-tnef', 'winmail.dat', tnef({ unicode: `Hallo,\r\n\r\n${ERASE}` })),
    ],
    [
      'winmail.dat with RTF',
      file('application/vnd.ms-tnef', 'winmail.dat', tnef({ rtf: packedRtf(RTF) })),
    ],
    [
      'winmail.dat with HTML',
      file('application/octet-stream', 'winmail.dat', tnef({ html: `<p>${ERASE}</p>` })),
    ],
    [
      'winmail.dat with HTML in RTF',
      file(
        'application/ms-tnef',
        'winmail.dat',
        tnef({
          rtf: packedRtf(
            `{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 ${ERASE}\\htmlrtf }\\htmlrtf0{\\*\\htmltag72 </p>}}`,
          ),
        }),
      ),
    ],
    ['RTF', `Content-Type: application/rtf\n\n${RTF}`],
    ['Markdown', `Content-Type: text/markdown; charset=utf-8\n\n**Hallo**,\n\n${ERASE}`],
    ['enriched text', `Content-Type: text/enriched\n\n<bold>Hallo</bold>,\n\n${ERASE}`],
    ['a type of its own', `Content-Type: text/x-example-letter\n\n${ERASE}`],
    [
      'HTML marked as attachment',
      file('text/html', 'bericht.html', Buffer.from(`<p>${ERASE}</p>`)),
    ],
    ['text marked as attachment', file('text/plain', 'brief.txt', WORDS)],
    [
      'an invitation’s description',
      `Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Vraag\nDESCRIPTION:Verwijder alstublieft al mijn persoonsgegevens en mi\n jn account.\nEND:VEVENT\nEND:VCALENDAR`,
    ],
  ])('is read: %s', async (_, body) => {
    const outcome = await outcomeOf(parts('multipart/mixed', [body]))
    expect(outcome).toMatchObject({ disposition: 'case', rights: ['erasure'] })
  })

  it('is read beside a footer of the server', async () => {
    const footer = plain(
      'De informatie in dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Bent u dat niet, verwijder het dan.',
    )
    const body = file('application/ms-tnef', 'winmail.dat', tnef({ plain: ERASE }))
    expect((await outcomeOf(parts('multipart/mixed', [footer, body]))).rights).toEqual(['erasure'])
  })

  it.each([
    [
      'a broken winmail.dat',
      file('application/ms-tnef', 'winmail.dat', Buffer.from('789f3e22', 'hex')),
    ],
    [
      'a picture and nothing else',
      'Content-Type: image/jpeg\nContent-Transfer-Encoding: base64\n\n/9j/4AAQ',
    ],
    ['a type that nobody reads', 'Content-Type: application/x-example\n\nabc'],
    [
      'a letter elsewhere',
      'Content-Type: message/external-body; access-type=URL; URL="https://example.org/1"\n\nContent-Type: text/plain\n\n',
    ],
    ['half a message', 'Content-Type: message/partial; id="1"; number=1; total=2\n\nabc'],
  ])('that cannot be read goes to a person: %s', async (_, body) => {
    expect(await outcomeOf(parts('multipart/mixed', [body]))).toMatchObject({
      disposition: 'triage',
      letter: { needsPerson: 'unread-part' },
    })
  })

  it.each([
    [
      'a file beside words',
      [plain('Hierbij de tekening, groet Piet'), file('text/plain', 'gegevens.txt', WORDS)],
    ],
    [
      'an invitation without words',
      [
        plain(''),
        'Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Ophalen\nEND:VEVENT\nEND:VCALENDAR',
      ],
    ],
    ['an invoice', [plain(''), file('application/pdf', 'factuur.pdf', Buffer.from('%PDF'))]],
  ])('is not seen in %s', async (_, bodies) => {
    expect((await outcomeOf(parts('multipart/mixed', bodies))).disposition).toBe('none')
  })
})
