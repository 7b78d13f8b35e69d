import type { Fault } from '../sandbox.ts'

/** Faults that are still to strike. */
export interface Faults {
  /** From now on these, and none of those before. */
  set(faults: readonly Fault[]): void
  /** The fault that strikes this request, taken off the list; `line` is `METHOD /path?query`. */
  take(line: string, body: () => Promise<string>): Promise<Fault | undefined>
}

export function createFaults(): Faults {
  let waiting: { readonly fault: Fault; left: number }[] = []
  return {
    set(faults) {
      waiting = faults.map((fault) => ({ fault, left: fault.times ?? 1 }))
    },
    async take(line, body) {
      for (const one of waiting) {
        const { fault, left } = one
        if (left <= 0 || line.search(fault.request) < 0) continue
        if (fault.body !== undefined && (await body()).search(fault.body) < 0) continue
        one.left--
        return fault
      }
      return undefined
    },
  }
}

/** What Graph calls a status, where a fault does not say. */
export function usualCode(status: number): string {
  return USUAL[status] ?? 'UnknownError'
}

const USUAL: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  404: 'ErrorItemNotFound',
  410: 'SyncStateNotFound',
  412: 'ErrorIrresolvableConflict',
  429: 'ApplicationThrottled',
  500: 'ErrorInternalServerError',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
}
