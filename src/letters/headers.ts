/** One header field as it stood in the source, unfolded; fields keep their order, topmost first. */
export interface HeaderField {
  /** Lower case. */
  readonly name: string
  readonly value: string
}

/** The topmost field of this name, trimmed; undefined where there is none. */
export function headerValue(headers: readonly HeaderField[], name: string): string | undefined {
  return headers.find((field) => field.name === name)?.value
}

/** The topmost field's value in lower case without its parameters and comments; '' where there is none. */
export function headerWord(headers: readonly HeaderField[], name: string): string {
  const value = headerValue(headers, name) ?? ''
  return (/^[^;(\s]*/.exec(value)?.[0] ?? '').toLowerCase()
}
