import { isSaid, plain, sentencesOf } from './said.ts'

/**
 * Whether the writer has brought in a supervisory authority: it stands among the recipients, or the
 * letter says that it got a copy or a complaint. A mere 'I may complain' is in every standard letter.
 */
export function wentToAuthority(ownWords: string, recipients: readonly string[]): boolean {
  const domains = recipients.map((address) => address.split('@')[1] ?? '')
  if (domains.some((domain) => AUTHORITIES.some((authority) => isWithin(domain, authority))))
    return true
  return sentencesOf(plain(ownWords))
    .filter(isSaid)
    .some((sentence) => TOLD_AUTHORITY.some((pattern) => pattern.test(sentence)))
}

/** The Dutch authority, and those of the countries that a Dutch shop most sells to. */
const AUTHORITIES: readonly string[] = [
  'autoriteitpersoonsgegevens.nl',
  'apd-gba.be',
  'gegevensbeschermingsautoriteit.be',
  'bfdi.bund.de',
  'cnil.fr',
  'dataprotection.ie',
  'ico.org.uk',
  'edps.europa.eu',
]

const AUTHORITY = String.raw`(?:autoriteit persoonsgegevens|(?:de|the) ap\b|toezichthouder|data protection (?:authority|commission)|supervisory authority|gegevensbeschermingsautoriteit)`

const TOLD_AUTHORITY: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:kopie|afschrift|cc|c\.c\.|copy|copied)\b.{0,50}${AUTHORITY}`),
  new RegExp(String.raw`${AUTHORITY}.{0,30}\b(?:in de cc|in cc|in kopie|in copy|copied in)\b`),
  new RegExp(String.raw`\bklacht\b.{0,20}\b(?:ingediend|neergelegd|gedaan)\b.{0,20}${AUTHORITY}`),
  new RegExp(
    String.raw`\bklacht\b.{0,20}\bbij\b.{0,10}${AUTHORITY}.{0,20}\b(?:ingediend|gedaan)\b`,
  ),
  new RegExp(
    String.raw`\bhave\b.{0,15}\b(?:filed|lodged|made|submitted)\b.{0,20}\bcomplaint\b.{0,20}${AUTHORITY}`,
  ),
]

function isWithin(domain: string, authority: string): boolean {
  return domain === authority || domain.endsWith(`.${authority}`)
}
