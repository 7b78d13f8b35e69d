import type { Case } from '../cases/case.ts'
import { isCaseNumber } from '../cases/case-number.ts'

/** The shape of a case file. A file of a later version is not guessed at. */
export const CASE_VERSION = 1

export interface CaseFile extends Case {
  readonly version: number
}

/** Answers the parsed file as a case, or throws: a case that cannot be read must stop and shout. */
export function checkCaseFile(value: unknown): CaseFile {
  const file = value as Partial<CaseFile> | null
  if (file?.version !== CASE_VERSION) throw new TypeError(`version ${CASE_VERSION} expected`)
  if (typeof file.number !== 'string' || !isCaseNumber(file.number))
    throw new TypeError('a case number expected')
  if (!Array.isArray(file.history) || !file.history.every(isEvent))
    throw new TypeError('a history of dated events expected')
  if (file.history[0]?.event !== 'opened')
    throw new TypeError('a history that begins with its opening expected')
  return file as CaseFile
}

function isEvent(value: unknown): boolean {
  const event = value as { at?: unknown; event?: unknown } | null
  return (
    typeof event?.event === 'string' &&
    typeof event.at === 'string' &&
    !Number.isNaN(Date.parse(event.at))
  )
}
