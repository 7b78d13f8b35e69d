/** `P-2026-0042`: the year of receipt and a count within it. */
const SHAPE = /^P-(\d{4})-(\d{4}|[1-9]\d{4,})$/

/** The number after the highest one given out in this year. Numbers are never used twice. */
export function nextCaseNumber(year: number, taken: Iterable<string>): string {
  let highest = 0
  for (const number of taken) {
    const [, ofYear, count] = SHAPE.exec(number) ?? []
    if (Number(ofYear) === year) highest = Math.max(highest, Number(count))
  }
  return `P-${year}-${String(highest + 1).padStart(4, '0')}`
}

/** The highest number given out in each year. */
export function highestNumbers(taken: Iterable<string>): Record<string, number> {
  const highest: Record<string, number> = {}
  for (const number of taken) {
    const [, year, count] = SHAPE.exec(number) ?? []
    if (year !== undefined) highest[year] = Math.max(highest[year] ?? 0, Number(count))
  }
  return highest
}

export function isCaseNumber(text: string): boolean {
  return SHAPE.test(text)
}

/**
 * The case numbers that a text names, each once. Programs make other hyphens of a hyphen, and people type
 * a small p; letters of other alphabets that look like a P are none.
 */
export function caseNumbersIn(text: string): string[] {
  const found = text.match(NUMBER) ?? []
  return [...new Set(found.map((each) => each.replace(HYPHEN, '-').toUpperCase()))]
}

/** A text with another word instead of each case number in it. */
export function replaceCaseNumbers(text: string, instead: string): string {
  return text.replace(NUMBER, ` ${instead} `)
}

// hyphen, non-breaking hyphen, figure dash, en dash, minus, and the full-width ones
const HYPHEN = /[-\u2010-\u2013\u2212\uFE63\uFF0D]/g
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}_])p${HYPHEN.source}\\d{4}${HYPHEN.source}\\d{4,6}(?![\\p{L}\\p{N}_])`,
  'giu',
)
