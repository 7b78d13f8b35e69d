import type { SendMode } from '../../src/sandbox/sandbox.ts'
import { type LetterFacts, letterSource } from './letters.ts'

type Folder = 'inbox' | 'drafts' | 'sentitems' | 'deleteditems'

/** A message as the model of a mailbox keeps it. */
export interface Kept {
  id: string
  folder: Folder
  readonly from: string
  readonly to: readonly string[]
  readonly conversationId: string
  internetMessageId: string
  readonly receivedAt: string
  sentAt: string | undefined
  body: string
  readonly source: Uint8Array
  categories: readonly string[]
  flag: 'notFlagged' | 'flagged' | 'complete'
  changeKey: number
  readonly tags: Map<string, string>
}

/** One line of the mailbox's own record of what changed where. */
interface Entry {
  readonly folder: Folder
  readonly id: string
  readonly removed: boolean
}

/**
 * The least model of an Outlook mailbox on which griffier's rounds can run without HTTP: what staff do
 * on one side, what the Mailbox port needs on the other (memory-mailbox.ts). What real Graph does is the
 * sandbox's affair; here ten thousand histories must fit in minutes.
 */
export class MemoryOutlook {
  readonly messages = new Map<string, Kept>()
  readonly record: Entry[] = []
  /** Mail that left the house: to whom. */
  readonly departed: {
    readonly to: readonly string[]
    readonly subject: string
    readonly html: string
  }[] = []
  readonly #mode: SendMode
  readonly #address: string
  now: Date
  #count = 0

  constructor(address: string, mode: SendMode, now: Date) {
    this.#address = address
    this.#mode = mode
    this.now = now
  }

  /** A letter comes in; its source is written from the facts unless given. */
  deliver(facts: LetterFacts, source?: string): string {
    const messageId = facts.messageId ?? `<m${++this.#count}@example.nl>`
    const answers = /^In-Reply-To: (<.+>)$/m.exec(facts.headers?.join('\n') ?? '')?.[1]
    return this.#add({
      folder: 'inbox',
      from: facts.from ?? 'anna@example.nl',
      to: [this.#address],
      internetMessageId: messageId,
      conversationId: this.#conversationOf(answers),
      body: facts.text ?? '',
      source: Buffer.from(source ?? letterSource({ ...facts, messageId })),
    }).id
  }

  in(folder: Folder): Kept[] {
    return [...this.messages.values()].filter((message) => message.folder === folder)
  }

  /** A draft in the thread of a letter. */
  reply(letterId: string, to: string, body: string, tags: Map<string, string>): Kept | undefined {
    const letter = this.messages.get(letterId)
    if (letter === undefined) return undefined
    return this.#add({
      folder: 'drafts',
      from: this.#address,
      to: [to],
      internetMessageId: `<d${++this.#count}@shop.example>`,
      conversationId: letter.conversationId,
      body,
      source: Buffer.from(''),
      tags,
    })
  }

  send(id: string): void {
    const draft = this.messages.get(id)
    if (draft?.folder !== 'drafts') return
    const sentAt = this.now.toISOString()
    this.departed.push({ to: draft.to, subject: '', html: draft.body })
    if (this.#mode === 'same-id') {
      this.#move(draft, 'sentitems', { sentAt })
      return
    }
    this.#forget(draft)
    const renamed = this.#mode === 'new-id-and-message-id' && {
      internetMessageId: `<s${++this.#count}@shop.example>`,
    }
    this.#add({ ...draft, ...renamed, folder: 'sentitems', sentAt })
  }

  /** Mail to staff, kept in Sent Items under its key. */
  notify(to: string, subject: string, html: string, key: string): void {
    this.departed.push({ to: [to], subject, html })
    this.#add({
      folder: 'sentitems',
      from: this.#address,
      to: [to],
      internetMessageId: `<n${++this.#count}@shop.example>`,
      conversationId: `c${++this.#count}`,
      body: html,
      source: Buffer.from(''),
      sentAt: this.now.toISOString(),
      tags: new Map([['notice', key]]),
    })
  }

  edit(id: string, body: string): void {
    this.change(id, { body })
  }

  change(id: string, to: Partial<Pick<Kept, 'body' | 'categories' | 'flag'>>): boolean {
    const message = this.messages.get(id)
    if (message === undefined) return false
    Object.assign(message, to, { changeKey: message.changeKey + 1 })
    this.record.push({ folder: message.folder, id, removed: false })
    return true
  }

  /** As Outlook's own delete does: into Deleted Items. */
  remove(id: string): void {
    const message = this.messages.get(id)
    if (message !== undefined) this.#move(message, 'deleteditems')
  }

  erase(id: string): void {
    const message = this.messages.get(id)
    if (message !== undefined) this.#forget(message)
  }

  #conversationOf(answers: string | undefined): string {
    const known = [...this.messages.values()].find((each) => each.internetMessageId === answers)
    return known?.conversationId ?? `c${++this.#count}`
  }

  #add(
    given: Pick<
      Kept,
      'folder' | 'from' | 'to' | 'internetMessageId' | 'conversationId' | 'body' | 'source'
    > &
      Partial<Kept>,
  ): Kept {
    const message: Kept = {
      sentAt: undefined,
      categories: [],
      flag: 'notFlagged',
      changeKey: 0,
      tags: new Map(),
      ...given,
      id: `M${++this.#count}`,
      receivedAt: this.now.toISOString(),
    }
    this.messages.set(message.id, message)
    this.record.push({ folder: message.folder, id: message.id, removed: false })
    return message
  }

  #move(message: Kept, folder: Folder, also: Partial<Kept> = {}): void {
    this.record.push({ folder: message.folder, id: message.id, removed: true })
    Object.assign(message, also, { folder, changeKey: message.changeKey + 1 })
    this.record.push({ folder, id: message.id, removed: false })
  }

  #forget(message: Kept): void {
    this.messages.delete(message.id)
    this.record.push({ folder: message.folder, id: message.id, removed: true })
  }
}
