import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Listeners } from '../store/listeners.ts'

/** Often enough that a proxy between browser and sandbox keeps the connection. */
const KEEP_ALIVE_MS = 20_000

/**
 * Tells the page that something changed, never what: it asks then. The first event names the run,
 * so that a page that lived through a restart knows its token is old.
 */
export function changeEvents(c: Context, listeners: Listeners, run: string): Response {
  return streamSSE(c, async (stream) => {
    let wake = () => {}
    let changed = false
    const stop = listeners.add(() => {
      changed = true
      wake()
    })
    stream.onAbort(() => {
      stop()
      wake()
    })
    await stream.writeSSE({ event: 'hello', data: run, retry: 1000 })
    while (!stream.aborted) {
      if (!changed) await pause(KEEP_ALIVE_MS, (resume) => (wake = resume))
      if (stream.aborted) break
      await stream.writeSSE({ event: changed ? 'change' : 'still-here', data: '' })
      changed = false
    }
  })
}

/** Ends after the time, or as soon as the function that it hands out is called. */
function pause(ms: number, handOut: (resume: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    timer.unref()
    handOut(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
