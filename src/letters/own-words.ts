import { COLOURED } from './answers-within.ts'
import { withoutBanner, withoutFooters } from './footer.ts'
import { trimBlank } from './plain-text.ts'
import { type Division, isRule } from './quotes.ts'
import { withoutSignature } from './signature.ts'

/**
 * What the writer of a divided body says: the lines above, between and below the quotes, without
 * banner, signature and footers. Empty where the body says nothing of its own.
 */
export function ownWordsOf(division: Pick<Division, 'own'>): string {
  return division.own
    .map(sayingOf)
    .filter((run) => run !== '')
    .join('\n\n')
}

function sayingOf(run: readonly string[]): string {
  const said = withoutSignature(withoutFooters(withoutBanner(run)))
  return trimBlank(said.filter((line) => !isRule(line)).map(bare)).join('\n')
}

function bare(line: string): string {
  return (line.startsWith(COLOURED) ? line.slice(COLOURED.length) : line).trimEnd()
}
