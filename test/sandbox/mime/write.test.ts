import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BLANK, composeLetter } from '../../../src/sandbox/mime/compose.ts'
import { readMime } from '../../../src/sandbox/mime/read.ts'
import { writeMime } from '../../../src/sandbox/mime/write.ts'
import { recipient } from '../../../src/sandbox/store/stored-message.ts'

const message = {
  ...BLANK,
  from: recipient('piet@example.nl', 'Piet'),
  toRecipients: [recipient('info@j3dprints.nl', 'J3D Prints')],
  sentDateTime: '2026-11-23T08:15:00Z',
  internetMessageId: '<a@example.nl>',
}

const line = fc
  .string({ unit: 'grapheme', maxLength: 120 })
  .map((text) => text.replace(/\s+/g, ' ').trim())

it('reads back the subject and the names that were written', async () => {
  await fc.assert(
    fc.asyncProperty(line, async (subject) => {
      const read = await readMime(writeMime({ ...message, subject }))
      expect(read.subject.normalize().replace(/\s+/g, ' ')).toBe(subject.normalize())
      expect(read.from).toEqual(message.from)
    }),
    { numRuns: 50, examples: [['Verzoek om inzage – één café'], ['é'.repeat(100)]] },
  )
})

it('lets nobody write a header of their own', async () => {
  const subject = 'Dag\r\nBcc: iemand@example.com'
  const from = recipient('piet@example.nl', 'Piet"\r\nX-Evil: yes')
  const source = writeMime({ ...message, subject, from }).toString()
  expect(source).not.toMatch(/^(?:Bcc|X-Evil):/m)
})

it('tells the recipients of a blind copy to nobody once it is sent', () => {
  const bccRecipients = [recipient('stil@example.com')]
  expect(writeMime({ ...message, bccRecipients }).toString()).not.toContain('stil@example.com')
  expect(writeMime({ ...message, bccRecipients, isDraft: true }).toString()).toContain(
    'Bcc: <stil@example.com>',
  )
})

it('composes a letter with what a receiving server puts on top', async () => {
  const source = composeLetter({
    from: recipient('piet@example.nl', 'Piet'),
    to: [recipient('info@j3dprints.nl')],
    subject: 'Vraag',
    text: 'Dag,\nGroet',
    sentAt: new Date('2026-11-23T08:15:00Z'),
    inReplyTo: '<eerder@example.nl>',
    trace: ['Received: from example.nl'],
  })
  expect(source.toString()).toMatch(
    /^Received: from example\.nl\r\nFrom: "Piet" <piet@example\.nl>/,
  )
  const read = await readMime(source)
  expect(read).toMatchObject({
    inReplyTo: '<eerder@example.nl>',
    body: { content: 'Dag,\r\nGroet' },
  })
})
