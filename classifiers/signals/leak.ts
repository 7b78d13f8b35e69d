import { plain } from './said.ts'

/**
 * Whether a letter reports that somebody got to see another's data: a personal data breach of ours
 * (article 4(12)), for which 72 hours run (article 33). It only raises the alarm; a person decides.
 */
export function reportsLeak(ownWords: string): boolean {
  const text = plain(ownWords)
  return LEAKS.some((pattern) => pattern.test(text))
}

const SOMEBODY_ELSE =
  '(?:iemand anders|een ander(?:e klant)?|een vreemde|een onbekende|andere klanten?|een andere mevrouw|een andere meneer|mijn buurman)'
const SOMEBODY_ELSE_EN =
  '(?:somebody else|someone else|another (?:customer|person|client)|a stranger|other customers?|other people)'
const PAPER =
  "(?:factuur|pakbon|gegevens|bestelling(?:en)?|adres|mail|brief|account|foto's|naam en adres)"
const PAPER_EN =
  '(?:invoice|packing slip|data|details|order(?:s| history)?|address(?:es)?|e-?mail|letter|account|photos|receipt)'

const LEAKS: readonly RegExp[] = [
  /\bdatalek\b/,
  /\b(?:data|privacy|security) (?:leak|breach)\b/,
  /\bgegevens\b.{0,30}\b(?:gelekt|op straat)\b/,
  /\b(?:data|details)\b.{0,30}\b(?:leaked|exposed)\b/,
  new RegExp(String.raw`\b${PAPER} van ${SOMEBODY_ELSE}\b`),
  new RegExp(
    String.raw`\b${SOMEBODY_ELSE} (?:heeft|kreeg|ontving|zag|ziet|kan) .{0,20}\bmijn ${PAPER}\b`,
  ),
  new RegExp(String.raw`\b${SOMEBODY_ELSE_EN}(?:'s|s')? ${PAPER_EN}\b`),
  new RegExp(String.raw`\b${PAPER_EN} (?:of|belonging to) ${SOMEBODY_ELSE_EN}\b`),
  new RegExp(
    String.raw`\b${SOMEBODY_ELSE_EN} (?:got|received|has|saw|sees|can see) .{0,20}\bmy ${PAPER_EN}\b`,
  ),
  /\b(?:allemaal|iedereen|all of us|everybody|everyone)\b.{0,30}\bin (?:de )?(?:cc|aan)\b/,
]
