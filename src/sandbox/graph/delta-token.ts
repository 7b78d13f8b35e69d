import { createHash } from 'node:crypto'
import { badRequest } from './errors.ts'

/** Where a round of delta stands. A client sees it as one opaque word. */
export interface DeltaState {
  readonly generation: number
  readonly folderId: string
  /** The options of the first call, which hold for the whole round and all rounds after it. */
  readonly query: string
  /** The first round tells of everything, later ones of changes. */
  readonly phase: 'all' | 'changes'
  /** The log up to here has been told, or will have been at the end of the round. */
  readonly since: number
  /** In a round of changes: where it ends. */
  readonly until?: number
  /** How far the round has come: the last message told of, or the number of changes told. */
  readonly after?: string
  readonly told?: number
  /** Changes from here on are told once more, though they were told before. */
  readonly replayFrom?: number
}

/** Both formats of id share one token (outlook-immutable-id), so it holds none. */
export function writeToken(state: DeltaState): string {
  const text = Buffer.from(JSON.stringify(state)).toString('base64url')
  return `${seal(text)}${text}`
}

/** @throws GraphError 400 when this sandbox did not write it, `latest` included: mail does not have that. */
export function readToken(token: string): DeltaState {
  const text = token.slice(12)
  if (token.length < 20 || seal(text) !== token.slice(0, 12)) {
    throw badRequest('Badly formed token.', 'ErrorInvalidUrlQuery')
  }
  return JSON.parse(Buffer.from(text, 'base64url').toString()) as DeltaState
}

function seal(text: string): string {
  return createHash('sha256').update(`delta|${text}`).digest('base64url').slice(0, 12)
}
