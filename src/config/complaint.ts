/** What is wrong with one setting. Never holds a secret: see {@link describe}. */
export interface Complaint {
  /** Where: `staff[1].address`, `line 12`, or a file. */
  readonly key: string
  readonly found: string
  readonly expected: string
}

/** One line for the terminal: `mailbox.address: found "info@", expected an e-mail address`. */
export function complaintLine({ key, found, expected }: Complaint): string {
  return `${key}: found ${found}, expected ${expected}`
}

/** A value in words, short enough for a line. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a section'
  const text = String(value)
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : value)
}

/** As {@link describe}, for places into which people paste keys and secrets: only the length of a text is told. */
export function describeSecret(value: unknown): string {
  if (typeof value !== 'string') return describe(value)
  return `a text of ${value.length} characters, not shown here`
}

/** `staff[1].address` */
export function keyOf(path: readonly PropertyKey[]): string {
  let key = ''
  for (const step of path) {
    if (typeof step === 'number') key += `[${step}]`
    else key += key === '' ? String(step) : `.${String(step)}`
  }
  return key
}
