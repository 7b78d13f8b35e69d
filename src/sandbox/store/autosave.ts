import { saveState } from './mailbox-state.ts'
import type { MailboxStore } from './mailbox-store.ts'

export interface Autosave {
  /** Something changed: to be saved soon, together with what changes meanwhile. */
  soon(): void
  /**
   * Saves what is unsaved and stops.
   * @throws the error of the first write that failed
   */
  close(): Promise<void>
}

const DELAY_MS = 300

/** Keeps the mailbox in its file. Writes follow each other, never at the same time. */
export function createAutosave(file: string, store: MailboxStore): Autosave {
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()
  let failure: unknown
  const save = () => {
    timer = undefined
    writing = writing
      .then(() => saveState(file, store.state()))
      .catch((error: unknown) => {
        // Told at close: a change in the mailbox has nobody to throw at.
        failure ??= error
      })
  }
  return {
    soon() {
      timer ??= setTimeout(save, DELAY_MS)
    },
    async close() {
      clearTimeout(timer)
      save()
      await writing
      if (failure !== undefined) throw failure
    },
  }
}
