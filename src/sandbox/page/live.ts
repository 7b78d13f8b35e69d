import { useEffect, useState } from 'preact/hooks'

/** Changes come in bursts while griffier works through a mailbox; one look per burst is enough. */
const AT_MOST_EVERY_MS = 300

export interface Live {
  /** Grows with every change of the mailbox; whoever shows mail looks again. */
  readonly version: number
  readonly offline: boolean
  /** Looks again without waiting for the sandbox to say so. */
  readonly refresh: () => void
}

/**
 * Listens to the sandbox. The browser reconnects by itself; what was missed meanwhile is fetched
 * then, and a sandbox that was started again has a new token, so the page is fetched again as well.
 */
export function useLive(run: string): Live {
  const [version, setVersion] = useState(0)
  const [offline, setOffline] = useState(false)
  useEffect(() => {
    const look = atMostEvery(AT_MOST_EVERY_MS, () => setVersion((before) => before + 1))
    const source = new EventSource('/sandbox/events')
    source.addEventListener('hello', (event) => {
      if (event.data !== run) location.reload()
      setOffline(false)
      look()
    })
    source.addEventListener('change', look)
    source.onerror = () => setOffline(true)
    return () => source.close()
  }, [run])
  return { version, offline, refresh: () => setVersion((before) => before + 1) }
}

/** Calls at once, then once more after the pause for all calls that came within it. */
function atMostEvery(ms: number, act: () => void): () => void {
  let resting = false
  let again = false
  const run = () => {
    if (resting) {
      again = true
      return
    }
    resting = true
    act()
    setTimeout(() => {
      resting = false
      if (!again) return
      again = false
      run()
    }, ms)
  }
  return run
}
