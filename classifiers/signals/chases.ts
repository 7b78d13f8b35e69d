const STILL = "(?:nog|nogsteeds|niets|niks|geen|niet|nothing|never|not|still|haven't|hasn't|no)"
const HEARD =
  '(?:gehoord|vernomen|ontvangen|gekregen|binnengekregen|antwoord|reactie|bericht|teruggehoord|heard|received|reply|replied|response|answer)'

/** Waiting for a word, or asking where it stays. */
const WAITS: readonly RegExp[] = [
  new RegExp(String.raw`\b${STILL} (?:[\p{L}']+ ){0,5}${HEARD}\b`, 'u'),
  /\bwacht(?:en)? (?:ik |wij |we )?(?:nu |nog |al |steeds |nog steeds )/,
  /\b(?:still|been) waiting\b/,
  /\b(?:hoe staat het|hoever bent u|hoe ver bent u|hoe ver zijn jullie)\b/,
  /\b(?:herinner|herinnering|herinneren|rappel)\b/,
  /\b(?:a|friendly|gentle|second|final) reminder\b|\b(?:any|is there any) (?:news|update|progress|word)\b|\bfollow(?:ing)? up on\b/,
  /\bwanneer (?:krijg|kan|mag|hoor|ontvang|komt)\b.{0,40}\b(?:antwoord|reactie|verwachten|van u|van jullie|gegevens)\b/,
  /\bwhen (?:can|will|may|do) (?:i|we)\b.{0,40}\b(?:expect|hear|reply|answer|response)\b/,
]
/** What a shop's customers wait for most is a parcel. */
const OF_AN_ORDER =
  /\b(?:bestel|order|pakket|pakje|lever|bezorg|verzend|verzonden|offerte|print|retour|terugbetal|terugstort|filament|track|parcel|package|deliver|ship|dispatch|quote|refund|invoice|factuur)/
const OF_A_REQUEST =
  /\b(?:verzoek|inzage|persoonsgegevens|gegevens|privacy|avg|gdpr|request|personal data|my data|dossier|klacht|zaak)/

/**
 * Whether somebody asks where the answer stays (EDPB 01/2022 §29). Of an order that is another matter, unless
 * a request is named with it. It is asked of somebody who has a request with us: by itself it says little.
 *
 * @param text plain, see said.ts
 */
export function chases(text: string): boolean {
  if (text.length > 1200 || !WAITS.some((pattern) => pattern.test(text))) return false
  return OF_A_REQUEST.test(text) || !OF_AN_ORDER.test(text)
}
