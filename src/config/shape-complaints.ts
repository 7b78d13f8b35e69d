import type * as z from 'zod'
import { type Complaint, describe, describeSecret, keyOf } from './complaint.ts'
import { closest } from './did-you-mean.ts'
import { SettingsFile } from './sections/all.ts'
import { valueAt } from './value-at.ts'

type Path = readonly PropertyKey[]

/** What the schema says against a file, each as a complaint of its own. */
export function shapeComplaints(issues: readonly z.core.$ZodIssue[], file: unknown): Complaint[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(issue.path, key))
      : [{ key: keyOf(issue.path), found: foundAt(issue.path, file), expected: issue.message }],
  )
}

function unknownKey(path: Path, key: string): Complaint {
  return {
    key: keyOf([...path, key]),
    found: 'an unknown key',
    expected: insteadOf(key, keysAt(path)),
  }
}

/** No secret has a place in the file, however it is called there. */
const SECRET = /secret|password|wachtwoord|private.?key|token/i

function insteadOf(key: string, known: readonly string[]): string {
  if (SECRET.test(key)) {
    return 'no secret in this file; a client secret is the environment’s GRIFFIER_CLIENT_SECRET'
  }
  const meant = closest(key, known)
  if (meant !== undefined) return `one of ${known.join(', ')}; did you mean ${meant}?`
  return `one of ${known.join(', ')}`
}

/** In graph, all but the cloud is identifiers and keys: a secret pasted into the wrong line is not repeated. */
function foundAt(path: Path, file: unknown): string {
  const value = valueAt(file, ...path)
  return path[0] === 'graph' && path[1] !== 'cloud' ? describeSecret(value) : describe(value)
}

interface Definition {
  readonly innerType?: z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
}

/** The keys that the schema knows at this place. */
function keysAt(path: Path): string[] {
  let at = definition(SettingsFile)
  for (const step of path) {
    const below = typeof step === 'number' ? at.element : at.shape?.[String(step)]
    if (below === undefined) return []
    at = definition(below)
  }
  return Object.keys(at.shape ?? {})
}

/** A schema's definition without the wrappings (default, optional, read-only). */
function definition(schema: z.core.$ZodType): Definition {
  const found = schema._zod.def as Definition
  return found.innerType === undefined ? found : definition(found.innerType)
}
