import { useEffect, useState } from 'preact/hooks'
import type { SandboxState } from './control.ts'

const TICK_MS = 10_000

/** The sandbox's time, running on between two answers unless it is frozen. */
export function useClock(state: SandboxState | undefined): Date {
  const [now, setNow] = useState(() => new Date(state?.now ?? 0))
  useEffect(() => {
    if (state === undefined) return
    const start = Date.parse(state.now)
    setNow(new Date(start))
    if (state.frozen) return
    const heardAt = performance.now()
    const timer = setInterval(() => setNow(new Date(start + performance.now() - heardAt)), TICK_MS)
    return () => clearInterval(timer)
  }, [state])
  return now
}
