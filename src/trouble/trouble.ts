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
  return errnoOf(cause) !== undefined ? (cause as Error).message : undefined
}

/** The kind of a failure and where in our code it came up, without its message. */
export function withoutMessage(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown'
  const code = 'code' in cause && typeof cause.code === 'string' ? ` ${cause.code}` : ''
  const calls = (cause.stack ?? '')
    .replace(cause.message, '')
    .split('\n')
    .filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line))
  return [`${cause.name}${code}`, ...calls].join('\n')
}
