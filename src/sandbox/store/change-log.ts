/** What happened to a message as one folder sees it. `read` is a read toggle and nothing else. */
export type ChangeKind = 'created' | 'updated' | 'read' | 'moved' | 'soft-deleted' | 'deleted'

export interface Change {
  readonly sequence: number
  readonly folderId: string
  readonly immutableId: string
  /** The mutable id it had in that folder. */
  readonly mutableId: string
  readonly kind: ChangeKind
}

/** Exchange keeps its sync state in a cache bound by size; what has left it answers 410. */
const KEPT = 50_000

export class ChangeLog {
  #changes: Change[]
  #sequence: number
  /** Tokens of another generation are gone (410 SyncStateNotFound). */
  generation: number

  constructor(changes: readonly Change[], sequence: number, generation: number) {
    this.#changes = [...changes]
    this.#sequence = sequence
    this.generation = generation
  }

  get sequence(): number {
    return this.#sequence
  }

  get all(): readonly Change[] {
    return this.#changes
  }

  add(change: Omit<Change, 'sequence'>): void {
    this.#sequence++
    this.#changes.push({ ...change, sequence: this.#sequence })
    if (this.#changes.length > 2 * KEPT) this.#changes = this.#changes.slice(-KEPT)
  }

  /** Whether everything after `sequence` is still known. */
  reachesBackTo(sequence: number): boolean {
    const oldest = this.#changes[0]?.sequence ?? this.#sequence + 1
    return sequence >= oldest - 1 && sequence <= this.#sequence
  }

  /** Changes after `sequence` in one folder, oldest first. */
  since(sequence: number, folderId: string): Change[] {
    let start = this.#changes.length
    while (start > 0 && (this.#changes[start - 1] as Change).sequence > sequence) start--
    return this.#changes.slice(start).filter((change) => change.folderId === folderId)
  }
}
