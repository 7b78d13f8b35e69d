import { bucketOf, hashString } from './hash.ts'

/** How long each kind of piece is; longer ones say more. */
const SIZES = { 'piece of 3': 3, 'piece of 4': 4, 'piece of 5': 5 } as const

/** The pieces of one size that a word consists of. */
export interface CharNgrams {
  readonly kind: keyof typeof SIZES
  readonly buckets: Int32Array
}

const LONGEST_WORD = 24
/** Letters repeat their words; letters are hostile too, so the memory has an end. */
const REMEMBERED = 20_000
const known = new Map<string, readonly CharNgrams[]>()

/** Pieces of a word see through typos and find the parts of Dutch compounds. Its ends count as letters. */
export function charNgramsOf(word: string): readonly CharNgrams[] {
  const found = known.get(word)
  if (found) return found
  const pieces = word.length > LONGEST_WORD ? [] : cut(word)
  if (known.size >= REMEMBERED) known.clear()
  known.set(word, pieces)
  return pieces
}

function cut(word: string): CharNgrams[] {
  const padded = `^${word}$`
  return Object.entries(SIZES).flatMap(([name, size], i) => {
    // a word as short as a piece is told as a word
    if (padded.length < size + 2) return []
    const buckets = new Int32Array(padded.length - size + 1)
    for (let at = 0; at < buckets.length; at++) {
      buckets[at] = bucketOf(hashString(padded.slice(at, at + size), SEED + i))
    }
    return [{ kind: name as CharNgrams['kind'], buckets }]
  })
}

const SEED = hashString('piece', 0x811c9dc5)
