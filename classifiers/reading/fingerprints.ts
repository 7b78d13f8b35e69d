/**
 * Hand-written evidence for one label, in the phrase language of phrases.ts: words without
 * diacritics, `*` for any ending, `a|b` for either, `..` for up to four words in between.
 */
export interface Fingerprints {
  /** Phrases that hardly anybody writes who does not mean it: a statute invoked, a generator's wording. */
  readonly strong: readonly string[]
  /** Phrases that share its words and mean something else. */
  readonly falseFriends: readonly string[]
}
