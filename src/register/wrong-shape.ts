import type * as z from 'zod'
import { Trouble } from '../trouble/trouble.ts'

/** A value is not what its file is to hold. The message says what was found and expected; it quotes nothing of it. */
export class WrongShape extends Trouble {
  override readonly name: string = 'WrongShape'
  readonly code = 'WRONG_SHAPE'

  constructor(found: string, expected: string) {
    super(`found ${found}, expected ${expected}`)
  }
}

/** A whole file of another's, under this name. */
export class Misnamed extends WrongShape {
  override readonly name = 'Misnamed'
  /** The name that it says it has, without `.json`. */
  readonly says: string

  constructor(says: string, expected: string) {
    super(`the file of ${says}`, `that of ${expected}, as its name says`)
    this.says = says
  }
}

/**
 * The value, if its schema lets it pass: as it is, with what the schema does not know.
 * @throws WrongShape naming the first field that is wrong
 */
export function shaped<Shape>(schema: z.ZodType<Shape>, value: unknown): Shape {
  const issue = schema.safeParse(value).error?.issues[0]
  if (issue === undefined) return value as Shape
  const where = issue.path.length === 0 ? 'something else' : `a wrong ${issue.path.join('.')}`
  throw new WrongShape(where, expectedBy(issue))
}

/** In words; ours and zod's own sentences on a schema quote nothing of the value. */
export function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`
  if (issue.code !== 'invalid_type') return issue.message
  return KINDS[issue.expected] ?? `a value of the kind ${issue.expected}`
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'its parts',
}
