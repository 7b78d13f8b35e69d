/**
 * A failure that was foreseen. `code` says which, and is what a caller goes by; the message says what was
 * found and what to do, and quotes nothing of any letter: it may stand in a log.
 */
export abstract class Trouble extends Error {
  abstract readonly code: string
}

/** What the operating system said no with (`ENOENT`); undefined for any other failure. */
export function errnoOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('syscall' in cause) || !('code' in cause)) return undefined
  return typeof cause.code === 'string' ? cause.code : undefined
}

/**
 * What of a failure may be printed or logged; undefined where its message may quote a letter, as those of
 * the libraries that read letters and tables do. The operating system's own messages name a call and a path.
 */
export function printableMessage(cause: unknown): string | undefined {
  if (cause instanceof Trouble) return cause.message
  return cause instanceof Error && errnoOf(cause) !== undefined ? cause.message : undefined
}

/** What sort of failure it is, by name and code: never its message, which may quote a letter. */
export function kindOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown'
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  return [cause.name, code].filter((part) => ONE_WORD.test(part)).join(' ') || 'unknown'
}

/** A library may put anything into a name or a code; what has blanks is a sentence. */
const ONE_WORD = /^[\w-]{1,60}$/

/** The kind of a failure and where in our code it came up, without its message. */
export function withoutMessage(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown'
  const calls = (cause.stack ?? '')
    .replace(cause.message, '')
    .split('\n')
    .filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line))
  return [kindOf(cause), ...calls].join('\n')
}
