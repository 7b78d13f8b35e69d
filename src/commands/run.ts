import { RepliesUnfit } from '../config/reply-complaint.ts'
import { printableMessage, withoutMessage } from '../trouble/trouble.ts'
import { Exit } from './exit.ts'

/** Runs a command and ends with its code. What can be fixed is said in a sentence, without a stack trace. */
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
  const sentence = printableMessage(cause)
  process.stderr.write(
    sentence !== undefined
      ? `griffier: ${sentence}\n`
      : `griffier: this should not have happened, please report it\n${withoutMessage(cause)}\n`,
  )
  return exitCodeOf(cause)
}

function exitCodeOf(cause: unknown): number {
  return cause instanceof Exit || cause instanceof RepliesUnfit ? cause.exitCode : 1
}
