import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { noticeFile } from '../../../src/commands/daemon/notice-file.ts'

const AT = new Date('2026-11-23T09:00:00Z')
const NOTICE = {
  to: { name: 'Jan de Vries', address: 'jan@j3dprints.nl' },
  subject: 'Privacyverzoeken: één vraagt aandacht',
  html: `<p>${'é'.repeat(200)}</p>`,
  text: 'regel één\nregel twee',
  key: 'G-abc',
}
const fileOf = (more: Partial<typeof NOTICE> = {}) =>
  noticeFile({ ...NOTICE, ...more }, 'info@j3dprints.nl', AT)

describe('a notice as a file', () => {
  it('reads as the mail that it would have been', async () => {
    const mail = await simpleParser(fileOf())
    expect(mail.subject).toBe(NOTICE.subject)
    expect(mail.text).toBe(NOTICE.text)
    expect(mail.html).toBe(NOTICE.html)
    expect(mail.date).toEqual(AT)
    expect(mail.messageId).toBe('<G-abc@griffier.invalid>')
    expect(mail.to).toMatchObject({ value: [NOTICE.to] })
  })

  it.each([
    'x'.repeat(300),
    'é'.repeat(100),
    '🙂'.repeat(50),
    '漢字'.repeat(40),
    '',
    'a\r\nBcc: x@example.nl',
  ])(
    'says any subject in words that are short enough, and in no header of its own: %.12s',
    async (subject) => {
      const file = fileOf({ subject })
      for (const word of file.match(/=\?utf-8\?B\?[^?]*\?=/g) ?? [])
        expect(word.length).toBeLessThanOrEqual(75)
      for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
      const mail = await simpleParser(file)
      expect(mail.headers.has('bcc')).toBe(false)
      expect((mail.subject ?? '').replace(/\s/g, '')).toBe(subject.replace(/\s/g, ''))
    },
  )
})
