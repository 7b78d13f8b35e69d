import { isBlank, wordsOf } from './plain-text.ts'

const ARMOUR = /^[ \t]{0,8}-----BEGIN PGP MESSAGE-----/m
const SEALED_TYPES = new Set([
  'application/pgp-encrypted',
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
  'application/x-microsoft-rpmsg-message',
  'application/vnd.ms-rpmsg',
])
const SEALED_NAME = /\.(?:p7m|rpmsg|pgp|gpg)$/i

/** A file whose words only a key opens: S/MIME, PGP, Microsoft's rights management. */
export function isSealedFile(file: SealedCandidate): boolean {
  if (SEALED_TYPES.has(file.contentType.toLowerCase())) return true
  if (SEALED_NAME.test((file.filename ?? '').slice(-200))) return true
  return hasArmour(Buffer.from(file.content.subarray(0, 400)).toString('latin1'))
}

export interface SealedCandidate {
  readonly contentType: string
  readonly filename?: string | undefined
  readonly content: Uint8Array
}

export function hasArmour(text: string): boolean {
  return text.includes('-----BEGIN PGP MESSAGE') && ARMOUR.test(text)
}

/** A text without what PGP put into it: encrypted blocks, and the frame around words that are only signed. */
export function withoutArmour(text: string): string {
  if (!text.includes('-----BEGIN PGP')) return text
  const kept: string[] = []
  let until: ((line: string) => boolean) | undefined
  for (const line of text.split('\n')) {
    const bare = line.trimStart()
    const begun = until === undefined ? endOfArmour(bare) : undefined
    if (until === undefined && begun === undefined) kept.push(line)
    until = until?.(bare) ? undefined : (until ?? begun)
  }
  return kept.join('\n').trim()
}

/** What ends the block that this line begins; undefined where it begins none. */
function endOfArmour(line: string): ((line: string) => boolean) | undefined {
  if (line.startsWith('-----BEGIN PGP SIGNED MESSAGE')) return isBlank
  const [, block] = /^-----BEGIN PGP (MESSAGE|SIGNATURE|PUBLIC KEY BLOCK)/.exec(line) ?? []
  return block ? (end) => end.startsWith(`-----END PGP ${block}`) : undefined
}

// How portals announce what lies behind a link or in a page that is enclosed, in their languages.
const SAFE =
  '(?:beveiligde?|versleutelde?|vertrouwelijke?|veilige?|secured?|encrypted|protected|confidential|' +
  'sichere?|verschlüsselte|geschützte|vertrauliche|sécurisé|chiffré|protégé|seguro|cifrado|sicuro|protetto|zaszyfrowan[ąey]|bezpieczn[ąey]|šifrovan\\p{L}|zabezpečen\\p{L}|krypter\\p{L}{1,3})'
const MAIL =
  '(?:e-?mail(?:bericht)?|bericht|message|mail|nachricht|courriel|mensaje|correo|messaggio|document|wiadomość|zpráva|zprávu|správa|správu|meddelande|meddelelse|melding|besked)'
const PORTAL = new RegExp(
  `(?<!\\p{L})${SAFE}e?[rns]? (?:[\\p{L}-]{1,20} ){0,2}${MAIL}(?!\\p{L})|(?<!\\p{L})${MAIL} (?:[\\p{L}-]{1,20} ){0,2}${SAFE}(?!\\p{L})`,
  'iu',
)
const OPENS = /https?:\/\/|www\.|\.html?\b/i
const FEW_WORDS = 120

/** Whether a text says no more than that the letter itself lies behind a link, or in an enclosed page. */
export function pointsToPortal(
  subject: string,
  text: string,
  fileNames: readonly string[],
): boolean {
  const isElsewhere =
    OPENS.test(text.slice(0, 20_000)) ||
    fileNames.some((name) => /\.html?$/i.test(name.slice(-200)))
  if (!isElsewhere || wordsOf(text.slice(0, 8_000)).length > FEW_WORDS) return false
  return PORTAL.test(`${subject}\n${text.slice(0, 4_000)}`)
}
