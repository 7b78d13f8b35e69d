import { blockAt } from './header-block.ts'
import type { Address } from './letter.ts'
import { subjectPrefix } from './subject.ts'

/** One layer of a message: the message itself, or a letter that it passes on. */
export interface Layer {
  readonly sender: Address
  readonly replyTo: Address | undefined
  /** Whom it was sent to. */
  readonly recipients: readonly string[]
  readonly subject: string
  readonly text: string
  /** Its headers say that it answers another message. */
  readonly isAnswer: boolean
  /** It comes from the shop's own address, and is not griffier's. */
  readonly isOwn?: boolean
  readonly hasFiles: boolean
  /** The messages attached whole to this one. */
  readonly enclosed: readonly Layer[]
}

/** It answers a message or passes one on, so that older words are to be expected in it. */
export function isContinued(layer: Layer): boolean {
  return layer.isAnswer || subjectPrefix(layer.subject) !== undefined
}

const HEADING_LINES = 8

/** The letter that these lines quote or pass on, by the heading over it. */
export function letterBelow(lines: readonly string[]): Layer | undefined {
  const bare = lines.map((line) => line.replace(/^\s{0,3}>\s?/, ''))
  for (let at = 0; at < Math.min(bare.length, HEADING_LINES); at++) {
    const block = blockAt(bare, at)
    if (!block) continue
    return {
      sender: block.from ?? NOBODY,
      replyTo: undefined,
      recipients: [],
      subject: block.subject,
      text: bare.slice(block.end).join('\n'),
      isAnswer: false,
      hasFiles: false,
      enclosed: [],
    }
  }
  return undefined
}

// Outlook may give a colleague's name only; the one who forwards is then the one to answer.
export const NOBODY: Address = { name: '', address: '' }
