import { LANGUAGES, WORDS } from './language-words.ts'

const UNSEEN = 0.4
const DISTINCT_RUNS = 4_000
const LONGEST_WORD = 40

/** The logarithm of the share that a run of three letters has in each language's words. */
const SHARES = new Map<string, number[]>()
const UNSEEN_SHARES = LANGUAGES.map(() => 0)
for (const [language, name] of LANGUAGES.entries()) learn(language, WORDS[name] ?? '')

function learn(language: number, words: string): void {
  const runs = words.split(' ').flatMap(runsOf)
  const counts = new Map<string, number>()
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1)
  const all = runs.length + UNSEEN * DISTINCT_RUNS
  UNSEEN_SHARES[language] = Math.log(UNSEEN / all)
  // A run that this language lacks keeps the share of the unseen, set for all when it is first met.
  for (const shares of SHARES.values()) shares[language] = Math.log(UNSEEN / all)
  for (const [run, count] of counts) sharesOf(run)[language] = Math.log((count + UNSEEN) / all)
}

function sharesOf(run: string): number[] {
  const known = SHARES.get(run)
  if (known) return known
  const shares = [...UNSEEN_SHARES]
  SHARES.set(run, shares)
  return shares
}

function runsOf(word: string): string[] {
  const padded = `_${word.slice(0, LONGEST_WORD)}_`
  const runs: string[] = []
  for (let at = 0; at + 3 <= padded.length; at++) runs.push(padded.slice(at, at + 3))
  return runs
}

/**
 * How likely each language finds the letters of a word: the mean logarithm over its runs of three,
 * in the order of LANGUAGES. Learned from the word lists themselves.
 */
export function likelihoodsOf(word: string): number[] {
  const runs = runsOf(word)
  const sums = LANGUAGES.map(() => 0)
  for (const run of runs) {
    const shares = SHARES.get(run) ?? UNSEEN_SHARES
    for (let language = 0; language < sums.length; language++) {
      sums[language] = (sums[language] ?? 0) + (shares[language] ?? 0)
    }
  }
  return sums.map((sum) => sum / runs.length)
}
