import { highestNumbers } from '../cases/case-number.ts'
import { type Manifest, proofOf, writeManifest } from './manifest.ts'
import type { Storage } from './storage.ts'

/** What the manifest says about the files, brought up to date now and then: never with each of them. */
export interface ManifestKeeper {
  /** The highest case numbers, and the counts of the files. */
  keep(caseNumbers: Iterable<string>): Promise<void>
  /** The counts alone, where files were written since. */
  keepCounts(): Promise<void>
}

export function manifestKeeper(folder: string, opened: Manifest, access: Storage): ManifestKeeper {
  let head = opened
  const write = async (highest: Manifest['highest']) => {
    const { counts } = access
    const kept = counts?.unwritten()
    if (kept === undefined && JSON.stringify(highest) === JSON.stringify(head.highest)) return
    const proof = kept === undefined ? head.proof : proofOf(head.id ?? '', kept, access)
    const changed = { ...head, ...(highest && { highest }), ...(proof !== undefined && { proof }) }
    try {
      await writeManifest(folder, changed, access)
      head = changed
    } catch (cause) {
      counts?.notWritten()
      throw cause
    }
  }
  return {
    keep: (caseNumbers) => write(highestNumbers(caseNumbers)),
    keepCounts: () => write(head.highest),
  }
}
