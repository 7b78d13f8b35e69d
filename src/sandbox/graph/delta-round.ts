import type { Change } from '../store/change-log.ts'
import type { MailboxStore } from '../store/mailbox-store.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import type { DeltaState } from './delta-token.ts'

/** One line of a delta answer. */
export type DeltaItem =
  | { readonly type: 'whole' | 'read-toggle'; readonly message: StoredMessage }
  | {
      readonly type: 'removed'
      readonly immutableId: string
      readonly mutableId: string
      readonly reason: 'deleted' | 'changed'
    }

export interface DeltaRound {
  readonly items: readonly DeltaItem[]
  /** Undefined when the round ends here. */
  readonly next: DeltaState | undefined
  /** Where the next round begins, once this one has ended. */
  readonly end: DeltaState
}

export interface RoundOptions {
  readonly pageSize: number
  readonly immutableIds: boolean
  readonly replays: number
  readonly tellsOld: boolean
  /** The first round tells of no more than this (delta-query-messages: 5,000 with a filter). */
  readonly most: number
  /** Whether a message is within the `$filter` of the first call. */
  readonly wanted: (message: StoredMessage) => boolean
  readonly changeType: string | undefined
}

/** One page of a round. Reads the mailbox, changes nothing. */
export function deltaRound(
  store: MailboxStore,
  state: DeltaState,
  options: RoundOptions,
): DeltaRound {
  return state.phase === 'all' ? everything(store, state, options) : changes(store, state, options)
}

/**
 * The first round. It looks through a page's worth of messages and leaves out what the filter does not
 * want, so a page may be empty and yet have a next. What changes meanwhile is told in the round after.
 */
function everything(store: MailboxStore, state: DeltaState, options: RoundOptions): DeltaRound {
  const all = store.messages(state.folderId)
  const rest =
    state.after === undefined ? all : all.filter((one) => keyOf(one) < (state.after ?? ''))
  const page = rest.slice(0, options.pageSize)
  const last = page.at(-1)
  const told = (state.told ?? 0) + page.length
  const more = rest.length > page.length && told < options.most
  return {
    items: page.filter(options.wanted).map((message) => ({ type: 'whole', message })),
    next: last && more ? { ...state, after: keyOf(last), told } : undefined,
    end: roundEnd(state, state.since),
  }
}

function keyOf({ receivedDateTime, immutableId }: StoredMessage): string {
  return `${receivedDateTime}|${immutableId}`
}

function changes(store: MailboxStore, state: DeltaState, options: RoundOptions): DeltaRound {
  const until = state.until ?? store.log.sequence
  const from = state.replayFrom ?? state.since
  const log = store.log.since(from, state.folderId).filter(({ sequence }) => sequence <= until)
  const entries = collapse(log, options.immutableIds)
  const told = state.told ?? 0
  const page = entries.slice(told, told + options.pageSize)
  const more = told + page.length < entries.length
  const replayFrom = replayStart(entries, state.since, options.replays)
  return {
    items: page.flatMap((entry) => itemFor(store, entry, state, options)),
    next: more ? { ...state, until, told: told + page.length } : undefined,
    end: { ...roundEnd(state, until), ...(replayFrom === undefined ? {} : { replayFrom }) },
  }
}

function roundEnd({ generation, folderId, query }: DeltaState, since: number): DeltaState {
  return { generation, folderId, query, phase: 'changes', since }
}

/** Only what is new in this round is told again in the next, or it would never end. */
function replayStart(
  entries: readonly Entry[],
  since: number,
  replays: number,
): number | undefined {
  const fresh = entries.filter(({ first }) => first > since).slice(-replays)
  return replays === 0 || fresh.length === 0
    ? undefined
    : Math.min(...fresh.map(({ first }) => first)) - 1
}

interface Entry {
  readonly immutableId: string
  readonly mutableId: string
  readonly first: number
  readonly last: number
  readonly kinds: readonly Change['kind'][]
}

/** All that happened to one item, as one entry, in the order of the latest change. */
function collapse(log: readonly Change[], immutableIds: boolean): Entry[] {
  const entries = new Map<string, Entry>()
  for (const { immutableId, mutableId, sequence, kind } of log) {
    const key = immutableIds ? immutableId : mutableId
    const known = entries.get(key)
    entries.delete(key)
    entries.set(key, {
      immutableId,
      mutableId,
      first: known?.first ?? sequence,
      last: sequence,
      kinds: [...(known?.kinds ?? []), kind],
    })
  }
  return [...entries.values()]
}

function itemFor(
  store: MailboxStore,
  entry: Entry,
  { folderId, since }: DeltaState,
  { wanted, changeType, tellsOld }: RoundOptions,
): DeltaItem[] {
  const { immutableId, mutableId, kinds } = entry
  // With immutable ids an item that left and came back stays removed (C#72): the removal is found
  // wherever it stands among the kinds. With mutable ids it came back as another item.
  const removal = kinds.find((kind) => ['moved', 'soft-deleted', 'deleted'].includes(kind))
  if (removal !== undefined) {
    if (changeType !== undefined && changeType !== 'deleted') return []
    const reason = removal === 'soft-deleted' ? 'changed' : 'deleted'
    return [{ type: 'removed', immutableId, mutableId, reason }]
  }
  const message = asTold(store, entry, tellsOld ? since : 0)
  // Gone since: the removal is told in the next round.
  if (message?.parentFolderId !== folderId || !wanted(message)) return []
  const isNew = kinds.includes('created')
  if (changeType !== undefined && changeType !== (isNew ? 'created' : 'updated')) return []
  const toggled = kinds.every((kind) => kind === 'read')
  return [{ type: toggled ? 'read-toggle' : 'whole', message }]
}

/** What was told up to `since` and did not change after that is told as it stood before. */
function asTold(
  store: MailboxStore,
  { immutableId, last }: Entry,
  since: number,
): StoredMessage | undefined {
  const older = last <= since ? store.before(immutableId) : undefined
  return older ?? store.message(immutableId)
}
