/** `P-2026-0042`: the year of receipt and a count within it. */
const SHAPE = /^P-(\d{4})-(\d{4,})$/

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

/** The case numbers that a text names, each once. */
export function caseNumbersIn(text: string): string[] {
  return [...new Set(text.match(/\bP-\d{4}-\d{4,6}\b/g) ?? [])]
}
