import type { FollowUp } from '../../cases/case.ts'
import type { Doubt } from '../../cases/doubt.ts'
import { type Bilingual, type Language, wordingIn } from '../../language/language.ts'

/** Why it is not certain that a letter comes from the person whom it names. */
const DOUBTS: Readonly<Record<Doubt, Bilingual>> = {
  failed: {
    nl: 'Van wie deze brief komt is niet zeker: onze mailserver zegt dat het adres van de afzender niet klopt.',
    en: 'It is not certain who sent this letter: our mail server says that the sender’s address is not genuine.',
  },
  'no-verdict': {
    nl: 'Van wie deze brief komt is niet zeker: onze mailserver kon het adres van de afzender niet nagaan.',
    en: 'It is not certain who sent this letter: our mail server could not verify the sender’s address.',
  },
  form: {
    nl: 'Van wie deze brief komt is niet zeker: hij kwam via een formulier, en daar kan iedereen een naam en adres invullen.',
    en: 'It is not certain who sent this letter: it came through a form, where anybody can fill in a name and address.',
  },
  forwarded: {
    nl: 'Van wie deze brief komt is niet zeker: iemand anders stuurde hem door.',
    en: 'It is not certain who sent this letter: somebody else passed it on.',
  },
}

/** What such a letter says of the case, where it is more than a word about it. */
const CLAIMS: Readonly<Partial<Record<FollowUp, Bilingual>>> = {
  withdraws: {
    nl: 'Er staat in dat het verzoek niet meer hoeft.',
    en: 'It says that the request is no longer needed.',
  },
  'lifts-restriction': {
    nl: 'Er staat in dat wij de gegevens weer mogen gebruiken.',
    en: 'It says that we may use the data again.',
  },
  identifies: {
    nl: 'Er staan gegevens in die moeten laten zien wie het is.',
    en: 'It holds details that are to show who writes.',
  },
}

/** In a sentence, why a letter's sender is not certain; empty where it is. */
export function doubtInWords(doubt: Doubt | undefined, language: Language): string {
  return doubt === undefined ? '' : wordingIn(language, DOUBTS[doubt])
}

/** In a sentence, what the letter says that was not followed; empty where that is nothing. */
export function claimInWords(says: FollowUp | undefined, language: Language): string {
  const claim = says && CLAIMS[says]
  return claim === undefined ? '' : wordingIn(language, claim)
}
