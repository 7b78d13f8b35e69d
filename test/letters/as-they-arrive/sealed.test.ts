import { describe, expect, it } from 'vitest'
import { message } from '../message.ts'
import { ERASE, file, html, outcomeOf, parts, plain, read } from './outcome.ts'

describe('sealed mail', () => {
  const FOOTER = plain(
    'This e-mail is confidential and intended only for the addressee. If you are not the intended recipient, delete it.',
  )
  const ARMOUR =
    '-----BEGIN PGP MESSAGE-----\nVersion: 1\n\nhQEMA1234567890\n=AbCd\n-----END PGP MESSAGE-----'
  it.each([
    [
      'S/MIME with a footer',
      parts('multipart/mixed', [
        'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"\nContent-Transfer-Encoding: base64\n\nMIBm',
        FOOTER,
      ]),
    ],
    [
      'S/MIME under another type',
      parts('multipart/mixed', [
        file('application/octet-stream', 'smime.p7m', Buffer.from('x')),
        FOOTER,
      ]),
    ],
    [
      'Microsoft’s protected mail',
      parts('multipart/mixed', [
        html(
          '<p>tom@example.com has sent you a protected message. Read the message: https://outlook.example/r</p>',
        ),
        file('application/x-microsoft-rpmsg-message', 'message.rpmsg', Buffer.from('x')),
      ]),
    ],
    [
      'a protected message under another name',
      parts('multipart/mixed', [
        FOOTER,
        file('application/octet-stream', 'message_v2.rpmsg', Buffer.from('x')),
      ]),
    ],
    ['PGP inline below a sentence', message({ text: `Hi,\n\n${ARMOUR}\n\nKind regards,\nTom` })],
    [
      'PGP inline that was indented',
      message({ text: `Hi,\n\n  ${ARMOUR.replaceAll('\n', '\n  ')}` }),
    ],
    [
      'a portal in Polish',
      message({
        subject: 'Wiadomość',
        text: 'Otrzymałeś zaszyfrowaną wiadomość: https://portal.example/1',
      }),
    ],
    [
      'PGP inline between banners',
      message({ text: `[EXTERNAL]\n\n${ARMOUR}\n\nSent from my iPhone` }),
    ],
    [
      'PGP in a file',
      parts('multipart/mixed', [
        FOOTER,
        file('application/octet-stream', 'msg.asc', Buffer.from(ARMOUR)),
      ]),
    ],
    [
      'a portal in English',
      message({
        subject: 'Secure message',
        text: 'You have received an encrypted message from Legal Aid Example. Read it here: https://portal.example/1',
      }),
    ],
    [
      'a portal in German',
      message({
        subject: 'Nachricht',
        text: 'Für Sie liegt eine verschlüsselte Nachricht bereit.\n\nhttps://portal.example/1',
      }),
    ],
    [
      'a portal’s page',
      parts('multipart/mixed', [
        plain('U heeft een beveiligd bericht ontvangen. Open de bijlage om het te lezen.'),
        file('text/html', 'securedoc.html', Buffer.from('<p>x</p>')),
      ]),
    ],
  ])('goes to a person: %s', async (_, source) => {
    expect(['case', 'triage', 'unreadable']).toContain((await outcomeOf(source)).disposition)
  })

  it('is not seen in mail that is only signed', async () => {
    const text = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${ERASE}\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----`
    expect((await read({ text })).letter?.ownWords).toBe(ERASE)
  })

  it('is not seen in an older mail that was', async () => {
    const text = `De lamp is mooi.\n\nOp ma 5 okt. 2026 om 10:12 schreef J3D Prints <info@j3dprints.nl>:\n\n${ARMOUR.replace(/^/gm, '> ')}`
    expect((await read({ subject: 'Re: x', text })).disposition).toBe('none')
  })
})
