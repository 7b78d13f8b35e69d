const LONGEST = 4_000

/** A letter's words on one line, in lower case, no more than a person would read. */
export function plain(text: string): string {
  return text.slice(0, LONGEST).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}

/** Sentences with their mark, so that a question can be told from a statement. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?]+[.!?]?/g) ?? []
}

/** What is stated: neither asked nor made to depend on anything. */
export function isSaid(sentence: string): boolean {
  return (
    !sentence.endsWith('?') && !/^\s*(?:als|indien|tenzij|mocht|if|unless|should)\b/.test(sentence)
  )
}
