import type { Disk } from './disk.ts'

/** The names of the files of the register in a folder, sorted; unfinished and hidden ones are none. */
export async function jsonFiles(folder: string, disk: Disk): Promise<string[]> {
  const names = await disk.names(folder)
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort()
}
