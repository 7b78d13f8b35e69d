import type { Right } from '../../src/cases/right.ts'
import { articlesCited } from './features.ts'
import type { Passage } from './passages.ts'

/** The article of the GDPR that each right is named by. */
const ARTICLES: Readonly<Record<string, Right>> = {
  '7': 'consent-withdrawal',
  '15': 'access',
  '16': 'rectification',
  '17': 'erasure',
  '18': 'restriction',
  '20': 'portability',
  '21': 'objection',
  '22': 'automated-decision',
}

const INVOKES = /^(?:beroep|invoke|exercise|uitoefen|oefen|rely|relying)/

/**
 * The right that somebody invokes by its article and says nothing more of: 'I hereby invoke article 20'.
 * Who names several at once quotes the law.
 */
export function invokedRight(passages: readonly Passage[]): Right | undefined {
  for (const { tokens, speech } of passages) {
    const invokes = tokens.some(({ text, negated }) => !negated && INVOKES.test(text))
    const [article, another] = speech.personal && invokes ? articlesCited(tokens) : []
    if (article !== undefined && another === undefined) return ARTICLES[article]
  }
  return undefined
}
