import { describe, expect, it } from 'vitest'
import { composeDigest } from '../../src/notices/digest.ts'
import { composeReminder } from '../../src/notices/reminder.ts'
import { bothParts, digest, item, LANGUAGES, line, numbersIn, reminder } from './notices.ts'

const COUNT = 1_250
const numberOf = (at: number) => `P-2026-${String(at + 1).padStart(4, '0')}`
const items = (link?: string) =>
  Array.from({ length: COUNT }, (_, at) =>
    item({ caseNumber: numberOf(at), ...(link && { letterLink: link }) }),
  )
const lines = () => Array.from({ length: COUNT }, (_, at) => line({ caseNumber: numberOf(at) }))
const named = (text: string) => new Set(text.match(/P-2026-\d{4}/g)).size

describe('a mail about more cases than anybody reads', () => {
  it.each(LANGUAGES)(
    'holds two hundred in full, counts the rest and says how to see all, in %s',
    (language) => {
      const mails = [
        composeReminder(reminder({ language, items: items() })),
        composeDigest(digest({ language, reminders: items(), unclear: lines(), newlyIn: lines() })),
        composeDigest(digest({ language, overdue: lines(), unclear: lines(), newlyIn: lines() })),
      ]
      for (const mail of mails) {
        const [html, text] = bothParts(mail)
        expect(numbersIn(html)).toEqual(numbersIn(text))
        for (const part of [html, text]) {
          expect(named(part)).toBeLessThanOrEqual(200)
          expect(part).toContain('griffier cases')
          expect(part.trim().endsWith('ref gk7-2f9c5d1e')).toBe(true)
        }
        expect(text).toMatch(/1[.,]?050|1[.,]?150/)
      }
    },
  )

  it('never grows too large to send, however long its links are', () => {
    const link = `https://outlook.example.com/${'x'.repeat(60_000)}`
    const mail = composeReminder(reminder({ items: items(link) }))
    expect(Buffer.byteLength(JSON.stringify(mail.html))).toBeLessThan(2_000_001)
    expect(named(mail.text)).toBeGreaterThan(5)
  })

  it('says a complaint once, however many letters it is about', () => {
    const complaints = Array.from({ length: 1_000 }, () => 'A letter failed.')
    const { text } = composeDigest(digest({ health: { folders: [], complaints } }))
    expect(text.match(/A letter failed/g)).toHaveLength(1)
  })
})
