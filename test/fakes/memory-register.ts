import type { Case } from '../../src/cases/case.ts'
import { caseIndex } from '../../src/cases/case-index.ts'
import { memoryDisk } from '../../src/register/memory-disk.ts'
import { nearMisses } from '../../src/register/near-misses.ts'
import type { Cursor, Diary, NoticeSent, Register } from '../../src/register/register.ts'

/** What a register would have on disk: a restart opens another register on the same. */
export interface Disk {
  readonly cases: Map<string, string>
  readonly notices: Map<string, NoticeSent>
  readonly cursors: Map<string, Cursor>
  readonly read: Set<string>
  diary: Diary
}

export function emptyDisk(): Disk {
  return { cases: new Map(), notices: new Map(), cursors: new Map(), read: new Set(), diary: {} }
}

/** The Register port in memory, where only what histories do counts. Files are tested in test/register. */
export function memoryRegister(disk: Disk): Register {
  const cases = new Map<string, Case>(
    [...disk.cases].map(([number, text]) => [number, JSON.parse(text) as Case]),
  )
  const index = caseIndex()
  for (const each of cases.values()) index.add(each)
  return {
    cases,
    index,
    notices: disk.notices,
    get diary() {
      return disk.diary
    },
    save: async (changed) => {
      disk.cases.set(changed.number, JSON.stringify(changed))
      cases.set(changed.number, changed)
      index.add(changed)
    },
    nearMisses: nearMisses('near', { disk: memoryDisk(), key: undefined }, undefined),
    saveCorrection: async () => undefined,
    forget: async (anonymous, messageIds) => {
      for (const id of messageIds) disk.read.delete(id)
      disk.cases.set(anonymous.number, JSON.stringify(anonymous))
      cases.set(anonymous.number, anonymous)
      index.forget(anonymous.number)
      index.add(anonymous)
    },
    dropBackups: async () => undefined,
    wasRead: async (id) => disk.read.has(id),
    noteRead: async (id) => void disk.read.add(id),
    cursor: (folder) => disk.cursors.get(folder),
    saveCursor: async (folder, cursor) => {
      if (cursor === undefined) disk.cursors.delete(folder)
      else disk.cursors.set(folder, cursor)
    },
    saveNotice: async (notice) => void disk.notices.set(notice.token, notice),
    dropNotice: async (token) => void disk.notices.delete(token),
    saveDiary: async (diary) => {
      disk.diary = diary
    },
    lost: new AbortController().signal,
    close: async () => undefined,
  }
}
