import type { Letter } from '../../src/letters/letter.ts'
import { type Gloss, glossFor } from './gloss.ts'
import type { Passage } from './passages.ts'
import type { Thresholds } from './thresholds.ts'

/** What of a letter tells in which language it is, and what it touches. */
type Foreign = Pick<Letter, 'subject' | 'ownWords' | 'language'>

/** How a letter in a third language is read; undefined for Dutch, English, and languages without a glossary. */
export function glossOf(letter: Foreign): Gloss | undefined {
  return letter.language === 'other' ? glossFor(saidIn(letter)) : undefined
}

const saidIn = ({ subject, ownWords }: Foreign) =>
  `${subject.slice(0, 1_000)}\n${ownWords.slice(0, 20_000)}`

/**
 * Word by word a letter is read less surely: a case is opened on German only, which the staff of a Dutch
 * shop can check, and only where there is hardly a doubt; whatever else may ask something goes to a person.
 */
export function thresholdsFor(gloss: Gloss): Thresholds {
  const isChecked = gloss.language === 'german'
  return { case: isChecked ? 0.9 : NEVER, further: 0.9, suspected: 0.25, triage: 0.7 }
}

const NEVER = 1.01

/** Who tells somebody else how to leave a list writes to many: the signs of bulk mail are known in Dutch and English only. */
export function tellsHowToLeave(passages: readonly Passage[]): boolean {
  return passages.some(
    ({ tokens, speech }) =>
      !speech.personal && tokens.some(({ concept }) => concept === 'unsubscribe'),
  )
}

const LAW = /(?<![a-z])(?:gdpr|dsgvo|rgpd|rodo|kvkk|lgpd|avg)(?![a-z])/i

/** Whether a letter that cannot be read names the law on personal data: the month runs all the same (article 12(3)). */
export function namesTheLaw(letter: Foreign): boolean {
  return letter.language === 'other' && LAW.test(saidIn(letter))
}
