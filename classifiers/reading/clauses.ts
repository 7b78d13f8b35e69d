import type { Token } from './tokens.ts'

/** Words that begin a second thing that is said, where no comma stands before them. */
const JOINING = new Set(
  'en and plus dan then daarna verder also ook of or afterwards vervolgens'.split(' '),
)
const SHORTEST = 2

/**
 * The clauses of a sentence: 'no more ads, and throw away my details' asks two things, each in words
 * of its own. A clause of one word goes with the one before it.
 */
export function splitClauses(tokens: readonly Token[]): (readonly Token[])[] {
  let current: Token[] = []
  const clauses = [current]
  tokens.forEach((token, at) => {
    const long = current.length >= SHORTEST && tokens.length - at >= SHORTEST
    if (long && begins(token, tokens[at - 1])) {
      current = []
      clauses.push(current)
    }
    current.push(token)
  })
  return clauses
}

function begins(token: Token, before: Token | undefined): boolean {
  return JOINING.has(token.text) || token.clause !== before?.clause
}
