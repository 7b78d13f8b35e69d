import { expect, it } from 'vitest'
import { bounces, nonDeliveryReport } from '../../../src/sandbox/mime/bounce.ts'
import { readMime } from '../../../src/sandbox/mime/read.ts'

it.each([
  ['anna@bounce.example.com', true],
  ['anna@full.bounce.example.com', true],
  ['ANNA@Bounce.Example.COM', true],
  ['anna@example.com', false],
  ['anna@nobounce.example.com', false],
  ['anna@bounce.example.com.example.org', false],
])('mail to %s comes back: %s', (address, expected) => {
  expect(bounces(address)).toBe(expected)
})

it('reports in the form of Exchange what could not be delivered', async () => {
  const departure = {
    at: '2026-11-23T09:00:00Z',
    from: 'info@j3dprints.nl',
    to: ['anna@bounce.example.com'],
    subject: 'Uw verzoek – één vraag',
    internetMessageId: '<a@j3dprints.nl>',
  }
  const report = nonDeliveryReport(
    departure as never,
    'anna@bounce.example.com',
    'info@j3dprints.nl',
  )
  const read = await readMime(Buffer.from(report))
  expect(read).toMatchObject({
    subject: 'Undeliverable: Uw verzoek ? ??n vraag',
    inReplyTo: '<a@j3dprints.nl>',
    toRecipients: [{ emailAddress: { address: 'info@j3dprints.nl' } }],
    sentAt: new Date('2026-11-23T09:00:00Z'),
  })
  expect(report).toContain('Final-recipient: RFC822;anna@bounce.example.com')
  expect(report).toMatch(/\r\nAuto-Submitted: auto-replied\r\n/)
})
