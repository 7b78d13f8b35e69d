import { describe, expect, it } from 'vitest'
import { readMime } from '../../../src/sandbox/mime/read.ts'

const mail = (...lines: string[]) => readMime(Buffer.from(lines.join('\r\n')))

describe('a mail as its source tells it', () => {
  it('has its people, its times and its thread', async () => {
    const read = await mail(
      'From: Anna <anna@example.nl>',
      'To: info@j3dprints.nl, Team: piet@example.nl, jan@example.nl;',
      'Reply-To: <other@example.nl>',
      'Date: Mon, 23 Nov 2026 09:15:00 +0100',
      'Message-ID: <a@example.nl>',
      'In-Reply-To: <b@example.nl>',
      'References: <c@example.nl> <b@example.nl>',
      'Importance: high',
      '',
      'tekst',
    )
    const addresses = (of: typeof read.toRecipients) =>
      of.map(({ emailAddress }) => emailAddress.address)
    expect(addresses(read.toRecipients)).toEqual([
      'info@j3dprints.nl',
      'piet@example.nl',
      'jan@example.nl',
    ])
    expect(addresses(read.replyTo)).toEqual(['other@example.nl'])
    expect(read).toMatchObject({
      from: { emailAddress: { name: 'Anna', address: 'anna@example.nl' } },
      sender: { emailAddress: { name: 'Anna', address: 'anna@example.nl' } },
      sentAt: new Date('2026-11-23T08:15:00Z'),
      internetMessageId: '<a@example.nl>',
      inReplyTo: '<b@example.nl>',
      references: ['<c@example.nl>', '<b@example.nl>'],
      importance: 'high',
    })
  })

  it.each([
    [
      [''],
      { subject: '', from: undefined, sentAt: undefined, references: [], importance: 'normal' },
    ],
    [['Date: yesterday', '', 'x'], { sentAt: undefined }],
    [['Subject: =?utf-8?B?w6k=?=', '', 'x'], { subject: 'é' }],
    [['From: <>', '', 'x'], { from: undefined }],
    [['X-Long: a', ' b', '\tc', '', 'x'], { headers: [{ name: 'X-Long', value: 'a b c' }] }],
    [['', 'een\ntwee'], { body: { contentType: 'text', content: 'een\r\ntwee' } }],
  ])('of %j is %j', async (lines, expected) => {
    expect(await mail(...lines)).toMatchObject(expected)
  })

  it('keeps what is attached, and what stands in the text', async () => {
    const { attachments } = await mail(
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: image/png',
      'Content-Disposition: inline',
      'Content-ID: <logo>',
      '',
      'a',
      '--x',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="brief.pdf"',
      '',
      'b',
      '--x--',
    )
    expect(attachments.map(({ name, isInline, kind }) => [name, isInline, kind])).toEqual([
      ['ATT00001', true, 'file'],
      ['brief.pdf', false, 'file'],
    ])
  })
})
