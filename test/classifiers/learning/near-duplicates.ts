/** Two letters that share more than this of their three-word pieces are one letter in other clothes. */
export interface Pair {
  readonly text: string
  readonly alike: string
}

/**
 * Letters of `texts` that are nearly the same as one of `others` (Jaccard likeness of their three-word
 * pieces above `most`). With one list given twice, each pair within it is found once.
 */
export function nearDuplicates(
  texts: readonly string[],
  others: readonly string[],
  most: number,
): Pair[] {
  const same = texts === others
  const known = others.map(piecesOf)
  const holders = new Map<string, number[]>()
  known.forEach((pieces, at) => {
    for (const piece of pieces) holders.set(piece, [...(holders.get(piece) ?? []), at])
  })
  return texts.flatMap((text, at) => {
    const pieces = same ? (known[at] as Set<string>) : piecesOf(text)
    for (const [other, shared] of sharedWith(pieces, holders)) {
      const all = pieces.size + (known[other] as Set<string>).size - shared
      if ((!same || other > at) && shared / all > most)
        return [{ text, alike: others[other] as string }]
    }
    return []
  })
}

function sharedWith(
  pieces: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const shared = new Map<number, number>()
  for (const piece of pieces) {
    for (const holder of holders.get(piece) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1)
  }
  return shared
}

function piecesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const size = Math.min(3, words.length)
  return new Set(
    words.slice(0, words.length - size + 1).map((_, at) => words.slice(at, at + size).join(' ')),
  )
}
