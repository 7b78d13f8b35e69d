import { describe, expect, test } from 'vitest'
import { NEEDS_PERSON } from '../../src/letters/needs-person.ts'
import { composeDigest } from '../../src/notices/digest.ts'
import { composeReminder } from '../../src/notices/reminder.ts'
import { whyAPerson } from '../../src/notices/texts/why-a-person.ts'
import { bothParts, digest, item, LANGUAGES, line, reminder } from './notices.ts'

const WHYS = [...NEEDS_PERSON, 'encrypted', 'malformed', 'too-big', 'too-slow', 'too-heavy']

describe('why a person must look', () => {
  test.each(LANGUAGES)('is a sentence for each reason, in %s', (language) => {
    const sentences = WHYS.map((why) => whyAPerson(why, language))
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{20,120}\.$/u)
    expect(new Set(sentences).size).toBe(WHYS.length)
  })

  test('is left out where it is not known', () => {
    expect(whyAPerson(undefined, 'nl')).toBe('')
    expect(whyAPerson('constructor', 'nl')).toBe('')
  })

  test.each(LANGUAGES)('stands in digest and reminder, in %s', (language) => {
    const whyA = { rights: [], whyAPerson: 'answers-below' } as const
    const sentence = whyAPerson('answers-below', language)
    const unwrapped = (text: string) => text.replace(/\s+/g, ' ')
    for (const part of bothParts(composeDigest(digest({ language, unclear: [line(whyA)] }))))
      expect(unwrapped(part)).toContain(sentence)
    const items = [item({ ...whyA, reason: 'triage' }), item({ ...whyA, reason: 'triage-waiting' })]
    for (const each of items) {
      for (const part of bothParts(composeReminder(reminder({ language, items: [each] }))))
        if (each.reason === 'triage') expect(unwrapped(part)).toContain(sentence)
    }
  })
})
