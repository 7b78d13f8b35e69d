import { type Language, type Wording, wordingIn } from '../../language/language.ts'
import type { NeedsPerson } from '../../letters/needs-person.ts'
import type { UnreadableCode } from '../../letters/unreadable-letter.ts'

type Why = NeedsPerson | UnreadableCode

/** Why a person must look at a letter that griffier cannot read, or not to the end. */
const WHY: Readonly<Record<Why, Wording>> = {
  'sealed-part': {
    nl: 'Een deel is versleuteld; dat kan alleen iemand met de sleutel lezen.',
    en: 'Part of it is encrypted; only a person with the key can read that.',
  },
  'waits-elsewhere': {
    nl: 'Het eigenlijke bericht staat achter een link of in een beveiligde bijlage.',
    en: 'The message itself stands behind a link or in a protected attachment.',
  },
  'unread-part': {
    nl: 'De tekst zit in een onderdeel dat griffier niet kan lezen.',
    en: 'Its words are in a part that griffier cannot read.',
  },
  'answers-below': {
    nl: 'De schrijver heeft tussen de regels van de vorige mail geantwoord.',
    en: 'The writer answered between the lines of the earlier mail.',
  },
  'no-writer': {
    nl: 'De website heeft dit gestuurd, maar niet van wie het komt.',
    en: 'The website sent this, but not from whom it comes.',
  },
  'several-letters': {
    nl: 'Er zijn verschillende brieven bijgesloten; kijk of er meer dan één verzoek bij is.',
    en: 'Several letters are enclosed; see whether more than one of them is a request.',
  },
  'sent-by-machine': {
    nl: 'Een computerprogramma heeft dit gestuurd, misschien namens iemand.',
    en: 'A computer program sent this, perhaps on behalf of somebody.',
  },
  'too-big': {
    nl: 'De mail is groter dan 25 MB en daarom niet gelezen.',
    en: 'The mail is larger than 25 MB, so it was not read.',
  },
  'too-slow': {
    nl: 'De mail lezen duurt te lang, alsof hij daarvoor gemaakt is.',
    en: 'Reading the mail takes too long, as if it was made to.',
  },
  'too-heavy': {
    nl: 'De mail lezen kost te veel geheugen, alsof hij daarvoor gemaakt is.',
    en: 'Reading the mail takes too much memory, as if it was made to.',
  },
  malformed: {
    nl: 'De mail is niet opgebouwd zoals het hoort en kon niet worden gelezen.',
    en: 'The mail is not built as it should be, and could not be read.',
  },
  encrypted: {
    nl: 'De mail is versleuteld; alleen iemand met de sleutel kan hem lezen.',
    en: 'The mail is encrypted; only a person with the key can read it.',
  },
}

/** In a sentence, why a person must look; empty where there is no reason that is known. */
export function whyAPerson(why: string | undefined, language: Language): string {
  return why !== undefined && Object.hasOwn(WHY, why) ? wordingIn(language, WHY[why as Why]) : ''
}
