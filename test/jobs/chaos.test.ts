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

/** Each by itself with `npm run test:chaos`, where it is to be told which one it was. */
const TOGETHER = process.env.CHAOS_HTTP === undefined ? 3 : 1
/** The login is asked once; from then on the token holds. */
const AT_FIRST = 'no way to the login'
const LATER = NAMES.filter((name) => name !== AT_FIRST)
const DAYS = LATER.flatMap((_, i) => (i % TOGETHER === 0 ? [LATER.slice(i, i + TOGETHER)] : []))

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
function inWeather(
  machine: FragileMachine,
  { faults }: Weather,
  strikes: (fault: string) => void,
): FragileMachine {
  const waiting = [...faults]
  let pause = waiting[0]?.pause ?? 0
  const next = (line: string): Fault | undefined => {
    if (pause-- > 0) return undefined
    // one that cannot strike here keeps no other from striking
    const at = waiting.findIndex(({ fault }) => FAULTS[fault]?.only.test(line))
    const [found] = at < 0 ? [] : waiting.splice(at, 1)
    if (found === undefined) return undefined
    strikes(found.fault)
    pause = waiting[0]?.pause ?? 0
    return FAULTS[found.fault]
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

async function outcomeIn(
  faults: Weather,
  strikes: (fault: string) => void = () => undefined,
): Promise<unknown> {
  const machine = inWeather(fragileMachine(), faults, strikes)
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
    fairWeather ??= outcomeIn({ faults: [] })
    const fair = await fairWeather
    await fc.assert(
      fc.asyncProperty(weather, async (faults) => {
        const foul = await outcomeIn(faults)
        if (!isDeepStrictEqual(foul, fair)) expect(foul).toEqual(fair)
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 3_600_000, endOnFailure: true },
    )
  })

  it.each(DAYS.map((faults) => [faults.join(', '), faults] as const))(
    'bears at each third request: %s',
    { timeout: 120_000 },
    async (_names, names) => {
      fairWeather ??= outcomeIn({ faults: [] })
      const struck = new Set<string>()
      const inTurn = Array.from({ length: 8 }, () => names.map((fault) => ({ fault, pause: 3 })))
      const foul = await outcomeIn({ faults: inTurn.flat() }, (fault) => struck.add(fault))
      expect([...struck].sort()).toEqual([...names].sort())
      expect(foul).toEqual(await fairWeather)
    },
  )

  it('bears that there is no way to the login when it begins', { timeout: 120_000 }, async () => {
    fairWeather ??= outcomeIn({ faults: [] })
    const faults = Array.from({ length: 8 }, () => ({ fault: AT_FIRST, pause: 0 }))
    let struck = 0
    const foul = await outcomeIn({ faults }, () => struck++)
    expect(struck).toBe(8)
    expect(foul).toEqual(await fairWeather)
  })
})
