import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** By then the pages that the first collection emptied can go. */
const AGAIN_AFTER_MS = 1_000

/**
 * Collects garbage, and so gives back to the system what a burst of work took: V8 collects while it works,
 * never while it waits, and a daemon waits nearly always. Two pauses of some 40 ms.
 */
export function giveMemoryBack(): void {
  // Node has no function for it, but V8 has, for contexts made after this flag is set
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  setTimeout(collect, AGAIN_AFTER_MS).unref()
}
