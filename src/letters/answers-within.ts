import { wordsOf } from './plain-text.ts'

const WHERE =
  '(?:hieronder|onderstaand|onder(?! (?:de|het|een|in|mijn|andere|water))|onderaan|eronder|erbij|erachter|below(?! the)|beneath|underneath|inline|in-?line|tussen (?:de |uw |je |jouw |jullie )?(?:tekst|regels|vragen|mail)|(?:in|bij|achter) (?:de |uw |je |jouw |jullie |your )(?:e-?mail|tekst|text|vragen|vraag|questions?|punten)|per (?:punt|vraag)|point by point|tussendoor|between the lines|in (?:het |de |)?(?:rood|blauw|groen|rode|blauwe|groene|kleur|red|blue|green|colour|color)|unten|rot|im text|ci-dessous|dans (?:le texte|votre (?:mail|message))|(?:más )?abajo|en el texto|sotto|nel testo|nedan|nedenfor|herunder|alla|poniżej|níže|nižšie|alább|mai jos)'
const ANSWERS =
  '(?:antwoord(?:en)?|antw\\.?|reacties?|opmerking(?:en)?|commentaar|toelichting|answers?|repl(?:y|ies)|responses?|comments?|remarks?|antworten|kommentare?|réponses?|respuestas?|risposte|svar|vastaukset|odpowiedzi|odpovědi|odpovede|válaszok?|răspunsuri(?:le)?)'
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

/** What page.ts puts before coloured words in an older mail. */
export const COLOURED = '[»] '
const INITIALED = /^\s{0,3}\[(?:\p{Lu}[\p{L}. ]{0,24}|»)\]\s{0,3}:?\s?(?=\S)/u

/**
 * The lines within an unmarked quote that somebody signed with their name or initials ("[MF] Laten
 * bezorgen"), as Outlook offers to, or wrote in a colour.
 */
export function answersAmong(below: readonly string[], own: string): string[] {
  if (below.length === 0 || own.length > 20_000) return []
  return below
    .slice(0, MOST_LINES)
    .filter((line) => line.length < 2_000 && INITIALED.test(line))
    .map((line) => line.replace(INITIALED, ''))
}

const MOST_LINES = 1_000
