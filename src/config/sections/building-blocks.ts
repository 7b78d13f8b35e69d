import * as z from 'zod'

/**
 * In these schemas a message is the second half of a complaint ('found …, expected MESSAGE'): it says
 * what would be right, in the words of somebody who edits griffier.yaml.
 */

/** A text of at least one visible character; blanks around it are dropped. */
export function text(expected: string) {
  return z.string({ error: expected }).trim().min(1, expected)
}

/** An e-mail address, in lower case: mailboxes are compared by it. */
export function emailAddress(expected: string) {
  return z.string({ error: expected }).trim().toLowerCase().pipe(z.email(expected))
}

export function yesOrNo() {
  return z.boolean({ error: 'true or false' })
}

export function oneOf<const T extends readonly string[]>(choices: T) {
  return z.enum(choices, {
    error: choices.length === 2 ? choices.join(' or ') : `one of ${choices.join(', ')}`,
  })
}

/** A section that knows its keys; any other key is a complaint. */
export function section<T extends z.core.$ZodShape>(shape: T) {
  return z.strictObject(shape, { error: `a section with ${Object.keys(shape).join(', ')}` })
}
