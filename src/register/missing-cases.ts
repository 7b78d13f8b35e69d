import { basename, join } from 'node:path'
import { RegisterFileError } from './durable-file.ts'
import type { Manifest } from './manifest.ts'

const NUMBER = /^P-(\d{4})-(\d{4,})$/

/**
 * Case numbers are given out one after the other and no case is ever removed: a gap is a lost case. Cases
 * that are missing side by side are one complaint.
 */
export function missingCases(
  folder: string,
  places: readonly string[],
  head: Manifest | undefined,
): RegisterFileError[] {
  const there = countsByYear(places)
  const complaints: RegisterFileError[] = []
  for (const year of new Set([...Object.keys(head?.highest ?? {}), ...there.keys()])) {
    const before = head?.highest?.[year] ?? 0
    const counts = [...(there.get(year) ?? [])].sort((one, other) => one - other)
    let expected = 1
    for (const count of [...counts, Math.max(before, counts.at(-1) ?? 0) + 1]) {
      if (count > expected) complaints.push(missing(folder, year, expected, count - 1, counts))
      expected = count + 1
    }
  }
  return complaints
}

function countsByYear(places: readonly string[]): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>()
  for (const place of places) {
    if (!place.startsWith('cases/')) continue
    const [, year = '', count] = NUMBER.exec(basename(place, '.json')) ?? []
    if (count === undefined) continue
    const counts = years.get(year) ?? new Set()
    years.set(year, counts.add(Number(count)))
  }
  return years
}

function missing(
  folder: string,
  year: string,
  from: number,
  to: number,
  there: readonly number[],
): RegisterFileError {
  const nameOf = (count: number) => `P-${year}-${String(count).padStart(4, '0')}`
  const all = from === to ? '' : `, with all up to ${nameOf(to)}`
  const last = there.at(-1) ?? 0
  const why =
    last > to ? `although later numbers are there` : `although ${nameOf(to)} was there before`
  return new RegisterFileError(
    'MISSING',
    join(folder, 'cases', `${nameOf(from)}.json`),
    `missing${all}, ${why}; put back a backup (griffier restore FILE)`,
  )
}
