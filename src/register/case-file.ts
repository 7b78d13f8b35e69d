import type { Case } from '../cases/case.ts'
import { isCaseNumber } from '../cases/case-number.ts'
import { NewerVersion, REGISTER_VERSION } from './version.ts'

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
 * cannot be read must stop and shout.
 */
export function checkCaseFile(value: unknown): CaseFile {
  const file = migrated(value as Partial<CaseFile> | null)
  if (typeof file.number !== 'string' || !isCaseNumber(file.number))
    throw new TypeError('a case number expected')
  if (!Array.isArray(file.history) || !file.history.every(isEvent))
    throw new TypeError('a history of dated events expected')
  if (file.history[0]?.event !== 'opened')
    throw new TypeError('a history that begins with its opening expected')
  return file as CaseFile
}

function migrated(file: Partial<CaseFile> | null): Partial<CaseFile> {
  const { version } = file ?? {}
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new TypeError('a version expected')
  if (version > REGISTER_VERSION) throw new NewerVersion(version)
  let current = file as CaseFile
  for (let from = version; from < REGISTER_VERSION; from++) {
    current = MIGRATIONS[from]?.(current) ?? current
  }
  return current
}

function isEvent(value: unknown): boolean {
  const event = value as { at?: unknown; event?: unknown } | null
  return (
    typeof event?.event === 'string' &&
    typeof event.at === 'string' &&
    !Number.isNaN(Date.parse(event.at))
  )
}
