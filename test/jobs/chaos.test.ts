import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../fakes/folder.ts'
import { type FragileMachine, fragileMachine } from '../fakes/machine.ts'
import { type WorkingDay, workingDay } from '../fakes/working-day.ts'

/** More with `npm run test:chaos`. */
const RUNS = Number(process.env.CHAOS_HTTP ?? 3)

const graphError = (status: number, code: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ error: { code, message: 'a fault' } }), { status, headers })
const html = (status: number) =>
  new Response('<html><h1>Bad gateway</h1></html>', {
    status,
    headers: { 'Content-Type': 'text/html' },
  })
const reset = (): never => {
  throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
}
/** What fetch does once its signal has run out. */
const hang = (): never => {
  throw new DOMException('The operation was aborted due to timeout', 'TimeoutError')
}
/** It begins to answer, and breaks off. */
const cutShort = () =>
  new Response(
    new ReadableStream({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode('{"value":[{"id":'))
        stream.error(new TypeError('terminated'))
      },
    }),
    { status: 200 },
  )

interface Fault {
  /** Whether the work is done all the same. */
  readonly done: boolean
  /** Which requests it can strike. */
  readonly only: RegExp
  readonly answer: () => Response
}

/** msal waits a real minute after a busy login; what it meets of other faults is in FAULTS too. */
const MAIL = / \/v1\.0\//

const before = (answer: () => Response, only = MAIL): Fault => ({ done: false, answer, only })
const afterwards = (answer: () => Response, only = MAIL): Fault => ({ done: true, answer, only })

const MESSAGE = /^(?:GET|PATCH|DELETE) .*\/messages\/(?!delta)/

const FAULTS: Readonly<Record<string, Fault>> = {
  '429 with Retry-After': before(() =>
    graphError(429, 'ApplicationThrottled', { 'Retry-After': '3' }),
  ),
  '429 with a fraction': before(() => graphError(429, 'TooManyRequests', { 'Retry-After': '0.4' })),
  '429 without': before(() => graphError(429, 'TooManyRequests')),
  '429 for an hour': before(() => graphError(429, 'TooManyRequests', { 'Retry-After': '3600' })),
  '500 in HTML': before(() => html(500)),
  '500 after the work': afterwards(() => graphError(500, 'ErrorInternalServerError')),
  '502 before': before(() => html(502)),
  '502 after': afterwards(() => html(502)),
  '503 before': before(() => graphError(503, 'ServiceUnavailable')),
  '503 after': afterwards(() => graphError(503, 'ServiceUnavailable')),
  '504 before': before(() => html(504)),
  '504 after': afterwards(() => html(504)),
  'reset before': before(reset),
  'reset after': afterwards(reset),
  'hangs before': before(hang),
  'hangs after': afterwards(hang),
  'no way to the login': before(reset, /\/token$/),
  'an answer cut short': afterwards(cutShort),
  'a token that ended': before(() => graphError(401, 'InvalidAuthenticationToken')),
  'a permission withdrawn': before(() => graphError(403, 'ErrorAccessDenied')),
  'a mailbox that is gone': before(() => graphError(404, 'MailboxNotEnabledForRESTAPI')),
  'a mailbox that is full': before(
    () => graphError(507, 'ErrorQuotaExceeded'),
    /createReply|sendMail/,
  ),
  'a lost cursor': before(() => graphError(410, 'SyncStateNotFound'), /delta/),
  'a folder that is missing': before(() => graphError(404, 'ErrorItemNotFound'), /delta/),
  'changed meanwhile': before(() => graphError(412, 'ErrorIrresolvableConflict'), /^PATCH|^DELETE/),
  'locked for a moment': before(() => graphError(409, 'ErrorIrresolvableConflict'), MESSAGE),
}

const NAMES = Object.keys(FAULTS)

/** A fault for every so many requests, in this order, until they are used up. */
interface Weather {
  readonly faults: readonly { readonly fault: string; readonly pause: number }[]
}

const weather: fc.Arbitrary<Weather> = fc.record({
  faults: fc.array(
    fc.record({ fault: fc.constantFrom(...NAMES), pause: fc.integer({ min: 0, max: 25 }) }),
    { minLength: 1, maxLength: 12 },
  ),
})

/** A machine whose network is in this weather. */
function inWeather(machine: FragileMachine, { faults }: Weather): FragileMachine {
  const waiting = [...faults]
  let pause = waiting[0]?.pause ?? 0
  const next = (line: string): Fault | undefined => {
    const [first] = waiting
    if (first === undefined || pause-- > 0) return undefined
    const fault = FAULTS[first.fault]
    if (fault === undefined || !fault.only.test(line)) return undefined
    waiting.shift()
    pause = waiting[0]?.pause ?? 0
    return fault
  }
  return {
    ...machine,
    network: async (url, init) => {
      const fault = next(`${init.method ?? 'GET'} ${new URL(url).pathname}`)
      if (fault?.done !== false) {
        const answer = await machine.network(url, init)
        if (fault === undefined) return answer
      }
      return fault.answer()
    },
  }
}

/** What fails is tried again a quarter of an hour later, as long as the weather lasts. */
async function workThrough(day: WorkingDay): Promise<unknown> {
  await day.start()
  for (const step of day.steps) {
    await step()
    await day.settleAnyhow(() => undefined)
  }
  const { cases, ...outcome } = await day.outcome()
  return { ...outcome, cases: cases.map((of) => ({ ...of, reminded: of.reminded.filter(isSure) })) }
}

/** Whether a draft was written in before or after its case changed, nobody can tell who hears of both late. */
function isSure(reminded: string): boolean {
  return !reminded.endsWith(' ')
}

async function outcomeIn(faults: Weather): Promise<unknown> {
  const machine = inWeather(fragileMachine(), faults)
  const day = await workingDay(machine, await temporaryFolder())
  try {
    return await workThrough(day)
  } finally {
    await day.close()
  }
}

let fairWeather: ReturnType<typeof outcomeIn> | undefined

describe('Graph in any weather', () => {
  it('leaves in the end what fair weather leaves', {
    timeout: 60_000 + RUNS * 10_000,
  }, async () => {
    const fair = await outcomeIn({ faults: [] })
    await fc.assert(
      fc.asyncProperty(weather, async (faults) => {
        const foul = await outcomeIn(faults)
        if (!isDeepStrictEqual(foul, fair)) expect(foul).toEqual(fair)
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 3_600_000, endOnFailure: true },
    )
  })

  it.each(NAMES)('bears %s at each third request', { timeout: 120_000 }, async (fault) => {
    fairWeather ??= outcomeIn({ faults: [] })
    const fair = await fairWeather
    const foul = await outcomeIn({ faults: Array.from({ length: 8 }, () => ({ fault, pause: 3 })) })
    expect(foul).toEqual(fair)
  })
})
