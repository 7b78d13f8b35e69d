/** What a test, a rehearsal or a newcomer's first run can say to the sandbox mailbox. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`, also the value for GRIFFIER_GRAPH_GATEWAY; the page stands at its root. */
  readonly url: string
  /** The sandbox's own time; everything it stamps uses it. */
  now(): Date
  /** Moves the sandbox's time forward, never back. */
  moveTo(instant: Date): void
  /** A letter arrives from outside, as MIME. Answers its immutable id. */
  deliver(source: Uint8Array | string, where?: Delivery): string
  /** How it behaves from now on: send mode, throttling, faults, page size. */
  behave(behaviour: Partial<Behaviour>): void
  /** Ends all tokens (401), or all sync states (410 SyncStateNotFound), as a server does some day. */
  forget(what: 'tokens' | 'sync-states'): void
  /** Every request to Graph and to the login since the start, oldest first. */
  readonly requests: readonly RequestSeen[]
  /** Calls back after every change to the mailbox or the clock; answers a function that stops it. */
  onChange(listener: () => void): () => void
  /** The page is to look again: what `cases` answers has changed. */
  refreshPage(): void
  close(): Promise<void>
}

export interface SandboxOptions {
  /** 0 picks a free port. Always bound to 127.0.0.1. */
  readonly port?: number
  /** The mailbox that exists here; any other user answers as Graph does. */
  readonly mailbox: string
  readonly displayName?: string
  /** Where its clock starts; it runs on from there. `frozen` keeps it still between moves. */
  readonly startAt?: Date
  readonly frozen?: boolean
  /** Folder of the built page (main.js, page.css); without it there is no page. */
  readonly page?: string
  /** The mailbox is kept in this file between runs. */
  readonly file?: string
  /** Staff whose inboxes the page shows; in the mailbox's own domain they have mailboxes too. */
  readonly staff?: readonly {
    readonly name: string
    readonly address: string
    readonly language: 'nl' | 'en'
  }[]
  /** What griffier's register says, for the page's strip above a letter; JSON of `griffier cases`. */
  readonly cases?: () => Promise<readonly unknown[]>
  /** Moves to the next working day (the page's button); without it: next day but Saturday and Sunday, 08:30. */
  readonly nextWorkingDay?: (now: Date) => Date
  readonly behaviour?: Partial<Behaviour>
}

export interface Delivery {
  readonly folder?: 'inbox' | 'junkemail'
  /** Server receipt time; default: the sandbox's now. */
  readonly receivedAt?: Date
}

/** How a message that is sent comes to stand in Sent Items (Graph docs and reports disagree, outlook-immutable-id). */
export type SendMode = 'same-id' | 'new-id' | 'new-id-and-message-id'

export interface Behaviour {
  readonly sendMode: SendMode
  /** Messages on a page of delta unless `odata.maxpagesize` asks for fewer. */
  readonly pageSize: number
  /** How many of the messages that a finished round of delta told of are told again in the next. */
  readonly replays: number
  /** What is told again is told as it stood before its last change. */
  readonly tellsOld: boolean
  /** Letters of one subject get one conversation, whoever wrote them (microsoft-graph-docs#869). */
  readonly groupsBySubject: boolean
  /** How long every request takes; more than 0 where four at a time are to be too many. */
  readonly latencyMs: number
  /** Mail from the mailbox to itself is accepted and never arrives: an accepted mail is no delivered one. */
  readonly losesOwnMail: boolean
  /** The next requests that match meet these faults, in order. */
  readonly faults: readonly Fault[]
  /** The client secrets and certificate thumbprints that the login accepts; undefined accepts any. */
  readonly clientSecret: string | undefined
  /** Application permissions granted; leaving one out gives 403 where it is needed. */
  readonly permissions: readonly (
    | 'Mail.Read'
    | 'Mail.ReadWrite'
    | 'Mail.Send'
    | 'MailboxSettings.Read'
    | 'MailboxSettings.ReadWrite'
  )[]
  /** Whether those permissions reach this mailbox alone, or every mailbox of the tenant: those of staff too. */
  readonly scope: 'mailbox' | 'tenant'
  /** The secret or certificate that was right has run out. */
  readonly credentialExpired: boolean
  /** How far Microsoft's clock is ahead of this machine's, in milliseconds. */
  readonly clockAheadMs: number
}

export interface Fault {
  /** Matched against `METHOD /path?query` as requested. */
  readonly request: RegExp
  /** Where it strikes only requests whose body matches: mail to one person. */
  readonly body?: RegExp
  readonly status: number
  readonly code?: string
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** In place of a refusal: what Graph wrongly answers, such as a list without what is there. */
  readonly answer?: unknown
  /** The fault strikes before or after the work is done. */
  readonly when?: 'before' | 'after'
  /** How many times; default 1. */
  readonly times?: number
}

export interface RequestSeen {
  readonly method: string
  readonly path: string
  readonly status: number
}
