import type { Language } from '../language/language.ts'

/** What staff may answer to a reminder or a digest, and what griffier then does. */
export const STAFF_COMMANDS = [
  'done',
  'partly',
  'refuse',
  'extend',
  'identify',
  'nothing',
  'withdrawn',
  'wait',
  'mine',
] as const

export type StaffCommand = (typeof STAFF_COMMANDS)[number]

const IN_DUTCH: Readonly<Record<StaffCommand, readonly string[]>> = {
  done: ['klaar', 'gedaan', 'afgehandeld'],
  partly: ['deels', 'gedeeltelijk'],
  refuse: ['weigeren', 'afwijzen', 'weiger'],
  extend: ['verlengen', 'verleng'],
  identify: ['identificeren', 'identiteit', 'legitimeren'],
  nothing: ['niets', 'geen gegevens'],
  withdrawn: ['ingetrokken'],
  wait: ['wachten', 'wacht'],
  mine: ['ik', 'van mij', 'ik doe het'],
}

const MEANINGS = new Map<string, StaffCommand>(
  STAFF_COMMANDS.flatMap((word) =>
    [word, ...IN_DUTCH[word]].map((spelling) => [spelling, word] as const),
  ),
)

/** The word as a notice should show it to a staff member. */
export function commandWord(language: Language, word: StaffCommand): string {
  return language === 'nl' ? (IN_DUTCH[word][0] ?? word) : word
}

/** What a spelling in either language means; undefined where it is no word of ours. */
export function commandMeant(spelling: string): StaffCommand | undefined {
  return MEANINGS.get(spelling)
}
