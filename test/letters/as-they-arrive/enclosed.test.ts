import { describe, expect, it } from 'vitest'
import { ACCESS, ERASE, file, outcomeOf, parts, plain } from './outcome.ts'

const enclosed = (from: string, words: string) =>
  `Content-Type: message/rfc822\n\nFrom: ${from}\nSubject: Bericht\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${words}\n`
const ORDINARY = enclosed(
  'Otto <otto@example.org>',
  'Wanneer wordt mijn bestelling bezorgd?\n\nOtto',
)
const REQUEST = enclosed('Anke <anke@example.nl>', `${ERASE}\n\nAnke`)
const OTHER = enclosed('Bart <bart@example.org>', `${ACCESS}\n\nBart`)

describe('letters enclosed in one mail', () => {
  it.each([
    ['the last of three is the request', [ORDINARY, ORDINARY.replace('Otto', 'Ann'), REQUEST]],
    ['two are requests', [REQUEST, OTHER]],
    [
      'one is in Unicode throughout',
      [ORDINARY, REQUEST.replace('message/rfc822', 'message/global')],
    ],
    [
      'one is as Outlook keeps it',
      [ORDINARY, file('application/vnd.ms-outlook', 'verzoek.msg', Buffer.from('x'))],
    ],
    ['the first is the request, in English', [OTHER, ORDINARY]],
    [
      'one stands in another',
      [
        enclosed('Otto <otto@example.org>', 'Zie bijgevoegd').replace(
          'text/plain; charset=utf-8\n\nZie bijgevoegd',
          `multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain\n\nZie bijgevoegd\n--q\n${REQUEST}--q--`,
        ),
      ],
    ],
    [
      'a file that is a mail',
      [
        ORDINARY,
        REQUEST.replace(
          'message/rfc822',
          'application/octet-stream; name="x.eml"\nContent-Disposition: attachment; filename="x.eml"',
        ),
      ],
    ],
  ])('are all read: %s', async (_, letters) => {
    for (const words of ['Kwamen hier binnen, groet Jan', '', 'FYI']) {
      const source = parts(
        'multipart/mixed',
        [plain(words), ...letters],
        ['Subject: FW: berichten'],
      )
      expect(['case', 'triage']).toContain((await outcomeOf(source)).disposition)
    }
  })

  it('go to a person where they are of several people', async () => {
    const source = parts('multipart/mixed', [plain(''), REQUEST, OTHER], ['Subject: FW: twee'])
    expect(await outcomeOf(source)).toMatchObject({
      disposition: 'triage',
      letter: { needsPerson: 'several-letters' },
    })
  })

  it('are read in a digest', async () => {
    const digest = [ORDINARY, REQUEST].map((letter) =>
      letter.replace('Content-Type: message/rfc822\n', ''),
    )
    const outcome = await outcomeOf(parts('multipart/digest', digest, ['Subject: FW: digest']))
    expect(['case', 'triage']).toContain(outcome.disposition)
  })

  it('are ordinary where all are', async () => {
    const source = parts(
      'multipart/mixed',
      [plain(''), ORDINARY, ORDINARY.replace('Otto', 'Ann')],
      ['Subject: FW: twee'],
    )
    expect((await outcomeOf(source)).disposition).toBe('none')
  })
})
