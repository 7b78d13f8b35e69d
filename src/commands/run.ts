/** Runs a command and ends with its code. What can be mended is said in a sentence, without a stack trace. */
export function run<Args extends unknown[]>(work: (...args: Args) => Promise<number>) {
  return async (...args: Args): Promise<void> => {
    try {
      process.exitCode = await work(...args)
    } catch (cause) {
      process.exitCode = fail(cause)
    }
  }
}

function fail(cause: unknown): number {
  const { exitCode, code, message } = (cause ?? {}) as {
    exitCode?: number
    code?: unknown
    message?: string
  }
  const foreseen =
    exitCode !== undefined ||
    (typeof code === 'string' && cause instanceof Error && !code.startsWith('ERR_'))
  process.stderr.write(
    foreseen
      ? `griffier: ${message}\n`
      : `griffier: this should not have happened, please report it\n${(cause as Error)?.stack ?? cause}\n`,
  )
  return exitCode ?? 1
}
