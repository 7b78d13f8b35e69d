import { Trouble } from '../trouble/trouble.ts'

const SENTENCES = {
  'too-big': 'The message is larger than 25 MB, so it was not read. Please open it in Outlook.',
  'too-slow':
    'The message takes too long to read, as if it was made to. Please open it in Outlook.',
  'too-heavy':
    'The message takes too much memory to read, as if it was made to. Please open it in Outlook.',
  malformed:
    'The message is not built as an e-mail should be, so it could not be read. Please open it in Outlook.',
  encrypted:
    'The message is encrypted or sealed (S/MIME or PGP), so only a person with the key can read it.',
} as const

/** Why a message cannot become a letter. Each one goes to a person; none is ever skipped in silence. */
export type UnreadableCode = keyof typeof SENTENCES

/**
 * A message that griffier cannot read. `code` says why; the sentence is fit for a notice or a log
 * and holds nothing of the message itself.
 */
export class UnreadableLetter extends Trouble {
  readonly code: UnreadableCode

  constructor(code: UnreadableCode, options?: ErrorOptions) {
    super(SENTENCES[code], options)
    this.name = 'UnreadableLetter'
    this.code = code
  }
}

/** For a `catch`: a letter that cannot be read is none; any other failure stays one. */
export function noneIfUnreadable(cause: unknown): undefined {
  if (cause instanceof UnreadableLetter) return undefined
  throw cause
}
