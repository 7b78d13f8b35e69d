import type { Context } from 'hono'
import type { Faults } from '../graph/faults.ts'
import type { Fault, RequestSeen } from '../sandbox.ts'

/** Stands before Graph and the login: notes every request, and lets faults strike. */
export type Watch = (c: Context, run: () => Promise<void>) => Promise<void>

export interface WatchOptions {
  readonly faults: Faults
  readonly seen: (request: RequestSeen) => void
  /** The page's own requests are none of the client's. */
  readonly isPage: (c: Context) => boolean
  readonly refusal: (c: Context, fault: Fault) => Response
}

export function createWatch({ faults, seen, isPage, refusal }: WatchOptions): Watch {
  return async (c, run) => {
    if (isPage(c)) return run()
    const { pathname, search } = new URL(c.req.url)
    const path = `${pathname}${search}`
    const fault = await faults.take(`${c.req.method} ${path}`, () => c.req.text())
    if (fault === undefined || fault.when === 'after') await run()
    if (fault)
      replace(c, () => (fault.answer === undefined ? refusal(c, fault) : c.json(fault.answer)))
    if (!isBatched(c)) seen({ method: c.req.method, path, status: c.res.status })
  }
}

/** One request inside a $batch; the batch itself is what came over the wire. */
export function isBatched(c: Context): boolean {
  return (c.env as { batched?: true } | undefined)?.batched === true
}

/** Hono would carry the headers of the first answer over into the second, its length among them. */
function replace(c: Context, response: () => Response): void {
  c.res = undefined
  c.res = response()
}
