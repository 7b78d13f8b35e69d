import { expect, it } from 'vitest'
import { searchMessages } from '../../../src/sandbox/graph/search.ts'
import { BLANK } from '../../../src/sandbox/mime/compose.ts'
import { recipient, type StoredMessage } from '../../../src/sandbox/store/stored-message.ts'

const letter = (subject: string, more: object = {}) =>
  ({
    ...BLANK,
    subject,
    from: recipient('anna@example.nl', 'Anna'),
    toRecipients: [recipient('info@j3dprints.nl')],
    body: { contentType: 'text', content: 'Graag een kopie' },
    sentDateTime: '2026-11-23T08:15:00Z',
    ...more,
  }) as unknown as StoredMessage

const ALL = [
  letter('Inzage'),
  letter('Bezwaar', {
    from: recipient('bob@example.com', 'Bob'),
    sentDateTime: '2026-11-24T08:15:00Z',
  }),
  letter('Geheim', { bccRecipients: [recipient('emma@example.org')] }),
]

it.each([
  ['"inzage"', ['Inzage']],
  ['INZAGE', ['Inzage']],
  ['"from:bob"', ['Bezwaar']],
  ['"from:@example.nl"', ['Inzage', 'Geheim']],
  ['"to:info@j3dprints.nl"', ['Bezwaar', 'Inzage', 'Geheim']],
  ['"bcc:emma"', ['Geheim']],
  ['"participants:emma"', ['Geheim']],
  // without a property, those who got it are not looked at
  ['"emma"', []],
  ['"subject:kopie"', []],
  ['"body:kopie"', ['Bezwaar', 'Inzage', 'Geheim']],
  ['"kopie AND inzage"', ['Inzage']],
  ['"subject:\\"Inzage\\""', ['Inzage']],
  ['"een kopie"', ['Bezwaar', 'Inzage', 'Geheim']],
  ['"nobody"', []],
])('%s finds %j, the last sent first', (search, subjects) => {
  expect(searchMessages(ALL, search).map(({ subject }) => subject)).toEqual(subjects)
})

it('gives a thousand at most', () => {
  expect(
    searchMessages(
      Array.from({ length: 1200 }, () => letter('x')),
      'x',
    ),
  ).toHaveLength(1000)
})
