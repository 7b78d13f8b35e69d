import type * as z from 'zod'
import type { Case } from '../cases/case.ts'
import { AnonymousEvent, CaseEvent } from '../cases/case-events.ts'
import { isCaseNumber } from '../cases/case-number.ts'
import { NewerVersion, REGISTER_VERSION } from './version.ts'
import { expectedBy, WrongShape } from './wrong-shape.ts'

export interface CaseFile extends Case {
  readonly version: number
}

/** What a case file of a version needs to become one of the next. */
const MIGRATIONS: Readonly<Record<number, (older: CaseFile) => CaseFile>> = {
  // a griffier of version 1 would draft replies for cases that were anonymised: it must not open these
  1: (older) => ({ ...older, version: 2 }),
}

/**
 * Answers the parsed file as a case of this version, an older one migrated; or throws: a case that
 * cannot be read must stop and shout. Facts that this griffier does not know stay where they are.
 *
 * @throws WrongShape naming the event and the field
 */
export function checkCaseFile(value: unknown): CaseFile {
  const file = migrated(value as Partial<CaseFile> | null)
  if (typeof file.number !== 'string' || !isCaseNumber(file.number))
    throw new WrongShape('no case number', 'one such as P-2026-0042 as number')
  if (!Array.isArray(file.history) || file.history.length === 0)
    throw new WrongShape('no history', 'a list of events')
  checkHistory(file.history)
  return file as CaseFile
}

function checkHistory(history: readonly unknown[]): void {
  const schema = nameOf(history.at(-1)) === 'anonymised' ? AnonymousEvent : CaseEvent
  for (const [index, event] of history.entries()) {
    const { error } = schema.safeParse(event)
    if (error !== undefined) throw complaint(index, event, error)
  }
  if (nameOf(history[0]) !== 'opened')
    throw new WrongShape(`history[0] (${nameOf(history[0])})`, 'the opening of the case')
}

function migrated(file: Partial<CaseFile> | null): Partial<CaseFile> {
  const { version } = file ?? {}
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new WrongShape('no version', `1 to ${REGISTER_VERSION}`)
  if (version > REGISTER_VERSION) throw new NewerVersion(version)
  let current = file as CaseFile
  for (let from = version; from < REGISTER_VERSION; from++) {
    current = MIGRATIONS[from]?.(current) ?? current
  }
  return current
}

/** The first thing that is wrong with an event: `history[2] (sent): sentAt is missing`. */
function complaint(index: number, event: unknown, error: z.ZodError): WrongShape {
  const [issue] = error.issues
  const field = issue?.path.join('.') ?? ''
  const where = `history[${index}] (${nameOf(event)})`
  if (issue === undefined || field === '') return new WrongShape(where, 'an event')
  if (field === 'event') return new WrongShape(where, 'an event that this griffier knows')
  const found = valueAt(event, issue.path) === undefined ? 'no' : 'a wrong'
  return new WrongShape(`${found} ${field} in ${where}`, expectedBy(issue))
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  )
}

/** An event's name, where it looks like one: what else stands there may be anybody's words. */
function nameOf(event: unknown): string {
  const { event: name } = (event ?? {}) as { event?: unknown }
  if (name === undefined) return 'without a name'
  return typeof name === 'string' && /^[a-z][a-z-]{0,30}$/.test(name) ? name : 'of no name'
}
