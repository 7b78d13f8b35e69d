import type { ReplyComplaint } from '../cases/reply-set.ts'
import { Trouble } from '../trouble/trouble.ts'

/** All complaints about the reply files at once: nothing is drafted until they are fixed. */
export class RepliesUnfit extends Trouble {
  readonly code = 'REPLIES_UNFIT'
  /** The shop's own texts are settings of its: a command that meets this was asked wrongly. */
  readonly exitCode = 2
  readonly complaints: readonly ReplyComplaint[]
  /** All that is wrong, a sentence each. */
  readonly lines: readonly string[]

  /** `slips` are what composing them once brought to light, by file. */
  constructor(complaints: readonly ReplyComplaint[], slips: readonly string[] = []) {
    const lines = [
      ...complaints.map(
        ({ file, line, found, expected }) =>
          `${file}:${line}: found ${found}, expected ${expected}`,
      ),
      ...slips,
    ]
    super(`the reply texts cannot be used:\n${lines.join('\n')}`)
    this.name = 'RepliesUnfit'
    this.complaints = complaints
    this.lines = lines
  }
}
