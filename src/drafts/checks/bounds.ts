/**
 * Between these a letter may lie. All that ship have 90 to 300 words, and read at 71 or easier.
 *
 * Words: below the fewest something that a letter must say has gone; above the most nobody reads to
 * the end. Ease: Flesch called 60 to 70 standard, what most people read without effort, and
 * Douma's scale for Dutch keeps his steps; the middle of it is the least for letters that must be
 * in clear and plain language (article 12(1)).
 */
export const BOUNDS = { fewestWords: 60, mostWords: 400, leastEase: 65 } as const
