import type { Letter } from '../../src/letters/letter.ts'
import { compilePhrases, findPhrases } from './phrases.ts'
import { createStem } from './stem.ts'
import { tokenise } from './tokens.ts'

/** How the neighbours speak of personal data and of the regulation; without diacritics, as words are read. */
const PRIVACY_WORDS = compilePhrases(
  [
    'dsgvo|datenschutz*|personenbezogen*|auskunftsersuchen|auskunftsrecht|datenauskunft',
    'meine|meiner .. daten|konto',
    'werbung|newsletter .. mehr|abmelden|abbestellen',
    'rgpd|cnil',
    'mes|mon|vos donnees|compte',
    'donnees personnelles|caracter*',
    'desabonn*|desinscri*',
    'datos personales|lopd|rodo|dati personali|dane osobowe|danych osobowych',
    'mis datos|cuenta',
  ].map((phrase) => [phrase, true] as const),
)

/**
 * Whether a letter in a third language touches on privacy. griffier cannot read what it asks, but
 * the month runs all the same (article 12(3)), so a person has to look.
 */
export function touchesPrivacy(letter: Pick<Letter, 'subject' | 'ownWords' | 'language'>): boolean {
  if (letter.language !== 'other') return false
  const said = `${letter.subject.slice(0, 1_000)}\n${letter.ownWords.slice(0, 20_000)}`
  return findPhrases(tokenise(said, letter.language, createStem(0)), PRIVACY_WORDS).length > 0
}
