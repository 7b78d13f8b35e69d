import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { anonymised } from '../../src/cases/anonymise.ts'
import type { CaseEvent, EventName } from '../../src/cases/case.ts'
import { EVENTS } from '../../src/cases/case-events.ts'
import { checkCaseFile } from '../../src/register/case-file.ts'
import { caseWith, opened } from '../cases/cases.ts'

const NAMES = Object.keys(EVENTS) as EventName[]
const AT = '2026-11-24T09:00:00.000Z'

/** Any value that a schema lets pass. */
function anyOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as {
    readonly type: string
    readonly shape: Record<string, z.ZodType>
    readonly element: z.ZodType
    readonly innerType: z.ZodType
    readonly entries: Record<string, string>
    readonly values: unknown[]
    readonly checks?: unknown[]
  }
  switch (def.type) {
    case 'string':
      if (def.checks === undefined || def.checks.length === 0) return fc.string()
      return fc.constantFrom(AT, '2026-11-23').filter((text) => schema.safeParse(text).success)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.constantFrom(0, 0.5, 1, 2).filter((value) => schema.safeParse(value).success)
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'array':
      return fc.array(anyOf(def.element), { maxLength: 2 })
    case 'optional':
      return fc.option(anyOf(def.innerType), { nil: undefined })
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([name, fact]) => [name, anyOf(fact)])),
      )
    default:
      throw new Error(`teach this test what a ${def.type} is`)
  }
}

const eventOf = (event: EventName) =>
  anyOf(EVENTS[event]).map((facts) => ({ ...(facts as object), at: AT, event }) as CaseEvent)

const written = (value: object) => JSON.parse(JSON.stringify({ version: 2, ...value }))

describe('a case file', () => {
  it.each(NAMES.filter((name) => name !== 'opened'))('may tell of %s', (name) => {
    fc.assert(
      fc.property(eventOf(name), (event) => {
        const file = written(caseWith(event))
        expect(checkCaseFile(file)).toBe(file)
      }),
      { numRuns: 20 },
    )
  })

  it.each(NAMES)('is whole once %s was made anonymous', (name) => {
    fc.assert(
      fc.property(eventOf(name), (event) => {
        const of = caseWith(...(name === 'opened' ? [event] : [opened(), event]))
        const file = written(anonymised(of, new Date(AT), () => '2026-11-24'))
        // the whole of each event, not only what an anonymous case may leave out
        for (const each of file.history) {
          const { error } = EVENTS[each.event as EventName].safeParse(each)
          expect(error?.issues, name).toBeUndefined()
        }
        expect(checkCaseFile(file)).toBe(file)
      }),
      { numRuns: 20 },
    )
  })

  it('of a case that an earlier griffier made anonymous may lack what told of anybody', () => {
    const file = written(
      caseWith({ at: AT, event: 'noted' } as CaseEvent, { at: AT, event: 'anonymised' }),
    )
    expect(checkCaseFile(file)).toBe(file)
    const wrong = written(
      caseWith({ at: AT, event: 'refiled', rights: ['everything'] } as never, {
        at: AT,
        event: 'anonymised',
      }),
    )
    expect(() => checkCaseFile(wrong)).toThrow(/a wrong rights\.0 in history\[1\] \(refiled\)/)
  })

  it('keeps facts that this griffier does not know', () => {
    const file = written(caseWith({ ...opened(), weather: 'fair' } as never))
    expect(checkCaseFile(file).history[0]).toHaveProperty('weather', 'fair')
  })

  it('quotes nothing that may be somebody’s words', () => {
    const file = written(caseWith({ at: AT, event: 'Anna Jansen belde' } as never))
    expect(() => checkCaseFile(file)).toThrow(/found history\[1\] \(of no name\)/)
  })
})
