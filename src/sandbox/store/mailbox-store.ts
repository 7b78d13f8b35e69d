import { type ChangeKind, ChangeLog } from './change-log.ts'
import type { Clock } from './clock.ts'
import type { Departure } from './departure.ts'
import type { StoredFolder, WellKnownFolder } from './folders.ts'
import { mintChangeKey, mintConversationId, mintId } from './ids.ts'
import type { Listeners } from './listeners.ts'
import type { MailboxState, MasterCategory } from './mailbox-state.ts'
import { type MessageContent, type StoredMessage, stamp } from './stored-message.ts'

export interface StoreOptions {
  readonly state: MailboxState
  readonly displayName: string
  readonly clock: Clock
  readonly listeners: Listeners
}

/** The ids of a message, taken out before it is there: a delivery names its id before it is read. */
export interface Identity {
  readonly immutableId: string
  readonly mutableId: string
}

/**
 * The mailbox: folders, messages and what happened to them. Messages are values, replaced and never
 * changed; every write moves the changeKey and enters the folder's log, from which delta is answered.
 */
export class MailboxStore {
  readonly mailbox: string
  readonly displayName: string
  readonly log: ChangeLog
  readonly clock: Clock
  readonly #listeners: Listeners
  readonly #folders = new Map<string, StoredFolder>()
  readonly #messages = new Map<string, StoredMessage>()
  /** Each message that changed, as it stood before. */
  readonly #before = new Map<string, StoredMessage>()
  /** Mutable id → immutable id. */
  readonly #byMutableId = new Map<string, string>()
  readonly #departures: Departure[]
  #categories: readonly MasterCategory[]
  #settings: Readonly<Record<string, unknown>>
  #counter: number

  constructor({ state, displayName, clock, listeners }: StoreOptions) {
    this.mailbox = state.mailbox
    this.displayName = displayName
    this.clock = clock
    this.#listeners = listeners
    this.log = new ChangeLog(state.changes, state.sequence, state.generation)
    this.#counter = state.counter
    this.#categories = state.categories
    this.#settings = state.settings
    this.#departures = [...state.departures]
    for (const folder of state.folders) this.#folders.set(folder.id, folder)
    for (const message of state.messages) this.#keep(message)
  }

  // Folders

  get folders(): readonly StoredFolder[] {
    return [...this.#folders.values()]
  }

  /** By id, or by well-known name in any case. */
  folder(idOrName: string): StoredFolder | undefined {
    const byId = this.#folders.get(idOrName)
    if (byId) return byId
    const name = idOrName.toLowerCase()
    return this.folders.find(({ wellKnownName }) => wellKnownName === name)
  }

  folderId(name: WellKnownFolder): string {
    const folder = this.folder(name)
    if (!folder) throw new Error(`the sandbox mailbox has lost its folder ${name}`)
    return folder.id
  }

  addFolder(displayName: string, parentFolderId: string, isHidden = false): StoredFolder {
    const id = mintId('folder', this.mailbox, ++this.#counter)
    return this.#putFolder({ id, wellKnownName: undefined, displayName, parentFolderId, isHidden })
  }

  changeFolder(folder: StoredFolder, change: Partial<Omit<StoredFolder, 'id'>>): StoredFolder {
    return this.#putFolder({ ...folder, ...change })
  }

  removeFolder(folder: StoredFolder): void {
    this.#folders.delete(folder.id)
    this.changed()
  }

  // Messages

  /** By either of its ids. */
  message(id: string): StoredMessage | undefined {
    return this.#messages.get(id) ?? this.#messages.get(this.#byMutableId.get(id) ?? '')
  }

  /** As it stood before its last change; undefined where it never changed. */
  before(immutableId: string): StoredMessage | undefined {
    return this.#before.get(immutableId)
  }

  /** Newest received first, as Graph lists them; all folders without a folder's id. */
  messages(folderId?: string): StoredMessage[] {
    const all = [...this.#messages.values()]
    const some = folderId ? all.filter(({ parentFolderId }) => parentFolderId === folderId) : all
    return some.sort(
      (a, b) =>
        compare(b.receivedDateTime, a.receivedDateTime) || compare(b.immutableId, a.immutableId),
    )
  }

  mintIdentity(): Identity {
    return { immutableId: this.#mint('immutable'), mutableId: this.#mint('mutable') }
  }

  mintConversationId(): string {
    return mintConversationId(this.mailbox, ++this.#counter)
  }

  add(content: MessageContent, folderId: string, identity = this.mintIdentity()): StoredMessage {
    const message: StoredMessage = {
      ...content,
      ...identity,
      parentFolderId: folderId,
      ...this.#version(),
    }
    this.#keep(message)
    this.#record(message, 'created')
    return message
  }

  /** Writes; `read` is a change of isRead alone, which delta tells in part only. */
  update(
    message: StoredMessage,
    change: Partial<MessageContent>,
    kind: 'updated' | 'read' = 'updated',
  ): StoredMessage {
    const updated = { ...message, ...change, ...this.#version() }
    this.#before.set(message.immutableId, message)
    this.#keep(updated)
    this.#record(updated, kind)
    return updated
  }

  /** A move gives a new mutable id; the immutable one stays (outlook-immutable-id). */
  move(
    message: StoredMessage,
    folderId: string,
    change: Partial<MessageContent> = {},
  ): StoredMessage {
    const kind = folderId === this.folderId('deleteditems') ? 'soft-deleted' : 'moved'
    this.#record(message, kind)
    this.#byMutableId.delete(message.mutableId)
    const moved: StoredMessage = {
      ...message,
      ...change,
      mutableId: this.#mint('mutable'),
      parentFolderId: folderId,
      ...this.#version(),
    }
    this.#keep(moved)
    this.#record(moved, 'created')
    return moved
  }

  /** Gone for good. */
  remove(message: StoredMessage): void {
    this.#messages.delete(message.immutableId)
    this.#byMutableId.delete(message.mutableId)
    this.#record(message, 'deleted')
  }

  // What else a mailbox holds

  get departures(): readonly Departure[] {
    return this.#departures
  }

  addDeparture(departure: Departure): void {
    this.#departures.push(departure)
    this.changed()
  }

  get categories(): readonly MasterCategory[] {
    return this.#categories
  }

  set categories(categories: readonly MasterCategory[]) {
    this.#categories = categories
    this.changed()
  }

  get settings(): Readonly<Record<string, unknown>> {
    return this.#settings
  }

  set settings(settings: Readonly<Record<string, unknown>>) {
    this.#settings = settings
    this.changed()
  }

  now(): string {
    return stamp(this.clock.now())
  }

  changed(): void {
    this.#listeners.call()
  }

  state(): MailboxState {
    return {
      version: 1,
      mailbox: this.mailbox,
      now: this.clock.now().toISOString(),
      counter: this.#counter,
      sequence: this.log.sequence,
      generation: this.log.generation,
      folders: this.folders,
      messages: [...this.#messages.values()],
      changes: this.log.all,
      categories: this.#categories,
      settings: this.#settings,
      departures: this.#departures,
    }
  }

  #mint(kind: 'mutable' | 'immutable'): string {
    return mintId(kind, this.mailbox, ++this.#counter)
  }

  #version(): Pick<StoredMessage, 'changeKey' | 'lastModifiedDateTime'> {
    return {
      changeKey: mintChangeKey(this.mailbox, ++this.#counter),
      lastModifiedDateTime: this.now(),
    }
  }

  #putFolder(folder: StoredFolder): StoredFolder {
    this.#folders.set(folder.id, folder)
    this.changed()
    return folder
  }

  #keep(message: StoredMessage): void {
    this.#messages.set(message.immutableId, message)
    this.#byMutableId.set(message.mutableId, message.immutableId)
  }

  #record(message: StoredMessage, kind: ChangeKind): void {
    const { parentFolderId: folderId, immutableId, mutableId } = message
    this.log.add({ folderId, immutableId, mutableId, kind })
    this.changed()
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
