/** A dictionary whose entries may end in `*` for any ending; the longest entry that fits wins. */
export class PrefixMap<Value> {
  readonly #whole = new Map<string, Value>()
  readonly #prefixes = new Map<string, Value>()
  #longest = 0
  #shortest = Number.POSITIVE_INFINITY

  /** @param entries each value with its words, separated by white space */
  constructor(entries: readonly (readonly [Value, string])[]) {
    for (const [value, words] of entries) {
      for (const word of words.trim().split(/\s+/)) this.#add(word, value)
    }
  }

  get(word: string): Value | undefined {
    const whole = this.#whole.get(word)
    if (whole !== undefined) return whole
    for (let n = Math.min(this.#longest, word.length); n >= this.#shortest; n--) {
      const found = this.#prefixes.get(word.slice(0, n))
      if (found !== undefined) return found
    }
    return undefined
  }

  #add(word: string, value: Value): void {
    if (!word.endsWith('*')) {
      this.#whole.set(word, value)
      return
    }
    const prefix = word.slice(0, -1)
    this.#prefixes.set(prefix, value)
    this.#longest = Math.max(this.#longest, prefix.length)
    this.#shortest = Math.min(this.#shortest, prefix.length)
  }
}
