import type { Disk } from './disk.ts'
import type { HeldFolder } from './lock.ts'

/** A disk that writes only while the folder is held: another griffier's work must not be overwritten. */
export function heldDisk(disk: Disk, held: HeldFolder): Disk {
  return {
    ...disk,
    create: async (file) => {
      held.insist()
      return disk.create(file)
    },
    // the content took a while to reach the disk
    rename: async (from, to) => {
      held.insist()
      return disk.rename(from, to)
    },
    remove: async (file) => {
      held.insist()
      return disk.remove(file)
    },
  }
}
