import { wordsOf } from './plain-text.ts'

const WHERE =
  '(?:hieronder|onder|onderaan|eronder|below|beneath|underneath|inline|in-?line|tussen (?:de |uw |jouw |jullie )?(?:tekst|regels|vragen|mail)|tussendoor|between the lines|in (?:het |de |)?(?:rood|blauw|groen|rode|blauwe|groene|kleur|red|blue|green|colour|color)|unten|rot|ci-dessous|más abajo|sotto)'
const ANSWERS =
  '(?:antwoord(?:en)?|reacties?|opmerking(?:en)?|commentaar|toelichting|answers?|repl(?:y|ies)|responses?|comments?|remarks?|antworten|kommentare?|réponses?|respuestas?|risposte)'
const ANNOUNCED = new RegExp(
  `(?<!\\p{L})(?:${ANSWERS}(?!\\p{L}).{0,40}${WHERE}|${WHERE}(?!\\p{L}).{0,40}${ANSWERS}|(?:beantwoord|geantwoord|gereageerd|answered|replied|responded|commented|geantwortet)(?!\\p{L}).{0,40}${WHERE}|${WHERE}.{0,30}(?:beantwoord|gereageerd|geantwoord|answered|replied))(?!\\p{L})`,
  'iu',
)
const POINTED = new RegExp(
  `(?<!\\p{L})(?:zie|kijk|lees|see|read|siehe|voir|cf\\.?|ver|vedi) (?:[\\p{L}]{1,12} ){0,3}${WHERE}(?!\\p{L})`,
  'iu',
)
const FEW_WORDS = 15

/** "Zie mijn antwoorden hieronder", "See my comments in red below", or no more than "zie onder". */
export function announcesAnswers(own: string): boolean {
  const said = own.slice(0, 4_000)
  return ANNOUNCED.test(said) || (POINTED.test(said) && wordsOf(said).length <= FEW_WORDS)
}

/** What html.ts puts before red words in an older mail. */
export const COLOURED = '[»] '
const INITIALED = /^\s{0,3}\[(?:\p{Lu}[\p{L}. ]{0,24}|»)\]\s{0,3}:?\s?(?=\S)/u

/**
 * The lines within an unmarked quote that somebody signed with their name or initials ("[MF] Laten
 * bezorgen"), as Outlook offers to, or wrote in red.
 */
export function answersAmong(below: readonly string[], own: string): string[] {
  if (below.length === 0 || own.length > 20_000) return []
  return below
    .slice(0, MOST_LINES)
    .filter((line) => line.length < 2_000 && INITIALED.test(line))
    .map((line) => line.replace(INITIALED, ''))
}

const MOST_LINES = 1_000
