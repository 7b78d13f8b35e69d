/**
 * How often the files of an encrypted register were written, as its manifest keeps it: one count goes up
 * with every write of any file, and each file carries the one it was written with. A file whose count is
 * lower than the manifest's was put back in an older version of itself.
 */
export interface KeptCounts {
  /** All writes up to this one are told of in `files`. */
  readonly upTo: number
  readonly files: Readonly<Record<string, number>>
}

/**
 * The counts while a register is open. The manifest is written less often than the files, and after them:
 * a file that is newer than the manifest knows is what a crash leaves, and never a reason to stop.
 */
export interface Counts {
  /**
   * Writes a file with the next count. Two writes of one file come one after the other: else the lower count
   * could end on disk and the higher in the manifest. One that failed may be on disk or not: it is not told of.
   */
  write(place: string, save: (count: number) => Promise<void>): Promise<void>
  removed(place: string): void
  /** Whether a file that was read is older than the manifest knows. Files of before there were counts carry 0. */
  isOld(place: string, count: number): boolean
  /** A file that was read, and is not old, stands as it does. */
  found(place: string, count: number): void
  /** What the manifest is to say now; undefined where it says so already. */
  unwritten(): KeptCounts | undefined
  /** What was to be written was not. */
  notWritten(): void
}

export const NO_COUNTS: KeptCounts = { upTo: -1, files: {} }

export function countsFrom(kept: KeptCounts): Counts {
  const files = new Map(Object.entries(kept.files))
  const underWay = new Map<string, number>()
  let highest = Math.max(0, kept.upTo)
  let changes = kept === NO_COUNTS ? 1 : 0
  const turns = new Map<string, Promise<void>>()
  const set = (place: string, count: number) => {
    if (files.get(place) === count) return
    files.set(place, count)
    changes++
  }
  return {
    write: (place, save) => {
      const turn = (turns.get(place) ?? Promise.resolve()).then(async () => {
        const count = ++highest
        // the first that is not sure counts: what was tried later may be what is on disk, or not
        if (!underWay.has(place)) underWay.set(place, count)
        await save(count)
        underWay.delete(place)
        set(place, count)
      })
      const settled = turn.catch(() => undefined)
      turns.set(place, settled)
      void settled.then(() => turns.get(place) === settled && turns.delete(place))
      return turn
    },
    removed: (place) => {
      if (files.delete(place)) changes++
    },
    isOld: (place, count) => count < (kept.files[place] ?? kept.upTo + 1),
    found: (place, count) => {
      highest = Math.max(highest, count)
      set(place, count)
    },
    unwritten: () => {
      if (changes === 0) return undefined
      changes = 0
      // of a place that is not sure nothing is said, so that either version of it will do
      const upTo = Math.min(highest, ...[...underWay.values()].map((count) => count - 1))
      return { upTo, files: Object.fromEntries(files) }
    },
    notWritten: () => {
      changes++
    },
  }
}
