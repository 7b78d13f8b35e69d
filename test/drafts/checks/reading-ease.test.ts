import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../src/drafts/checks/reading-ease.ts'

describe('how a letter reads', () => {
  it('is Flesch in English and Flesch-Douma in Dutch', () => {
    // six words of one syllable in one sentence
    expect(readingOf('The cat sat on the mat.', 'en')).toEqual({
      words: 6,
      ease: 206.835 - 84.6 - 1.015 * 6,
    })
    expect(readingOf('De kat zat op de mat.', 'nl')).toEqual({
      words: 6,
      ease: 206.84 - 77 - 0.93 * 6,
    })
  })

  it.each([
    ['nothing', '', 0],
    ['blanks', ' \n\n ', 0],
    ['a number and an address', '2026 info@example.nl', 0],
    // headings, greeting and signature are no sentences
    ['a short line without an end', 'Met vriendelijke groet,\nJan', 0],
    ['a line that leads on', 'Wij doen dit:', 3],
    ['sites and numbers between words', 'Kijk op j3dprints.nl/privacy voor alle 30 uitleg.', 5],
    ['a word with an apostrophe', "Wij sturen foto's mee.", 4],
    ['two sentences on a line', 'Dat kan. Dat mag.', 4],
  ])('counts in %s: %j has %d words', (_, text, words) => {
    expect(readingOf(text, 'nl').words).toBe(words)
  })

  it('is 100 where there is nothing to read', () => {
    expect(readingOf('30 x@example.nl', 'nl').ease).toBe(100)
  })

  it('is harder with longer sentences and with longer words', () => {
    const ease = (text: string) => readingOf(text, 'nl').ease
    expect(ease('Dat kan. Dat mag.')).toBeGreaterThan(ease('Dat kan en dat mag.'))
    expect(ease('De kat zat.')).toBeGreaterThan(ease('De persoonsgegevens verdwenen.'))
  })
})
