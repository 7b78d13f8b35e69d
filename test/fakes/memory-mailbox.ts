import type { Change, DraftMade, Mailbox, Message } from '../../src/mailbox/mailbox.ts'
import type { Notify } from '../../src/mailbox/notify.ts'
import { MailboxTrouble } from '../../src/mailbox/trouble.ts'
import type { Kept, MemoryOutlook } from './memory-outlook.ts'

/** How unruly the record of changes is: `next` gives the whims, one number each. */
export interface Whims {
  /** 0: as it happened; 1: some again; 2: in another order; 3: the last one later. */
  next(): number
}

/** The Mailbox port on the model. Changes come as delta gives them: late, twice and in any order. */
export function memoryMailbox(outlook: MemoryOutlook, whims: Whims): Mailbox {
  return {
    changes: async (folder, cursor = '0') => {
      const from = Number(cursor)
      const whim = whims.next()
      const late = whim === 3 && outlook.record.length > from ? 1 : 0
      const until = outlook.record.length - late
      const entries = outlook.record
        .slice(whim === 1 ? Math.max(0, from - 3) : from, until)
        .filter((entry) => entry.folder === folder)
      const changes = latest(entries).map(({ id }) => changeOf(outlook, folder, id))
      return {
        changes: whim === 2 ? changes.reverse() : changes,
        cursor: String(until),
        more: false,
      }
    },
    find: async (id) => messageOf(outlook.messages.get(id)),
    source: async (id) => outlook.messages.get(id)?.source,
    mark: async (id, { categories, flag }) =>
      outlook.change(id, {
        categories,
        ...(flag !== undefined && { flag: flag === 'complete' ? 'complete' : 'flagged' }),
      }),
    draftReply: async ({ letterId, to, tag, compose }) => {
      const made = outlook.reply(
        letterId,
        to.address,
        compose(quotedBy(outlook.messages.get(letterId))),
        new Map([['draft', tag]]),
      )
      if (made === undefined) throw new MailboxTrouble('gone', 'no such letter')
      return draftOf(made)
    },
    finishDraft: async (id) => present(outlook, id),
    findTagged: async (tag) => {
      const found = [...outlook.messages.values()].filter(({ tags }) => tags.get('draft') === tag)
      return messageOf(found.find(({ folder }) => folder === 'sentitems') ?? found[0])
    },
    readDraft: async (id) => present(outlook, id),
    deleteDraft: async (id, changeKey) => {
      const draft = outlook.messages.get(id)
      if (draft?.folder !== 'drafts' || String(draft.changeKey) !== changeKey) return false
      outlook.erase(id)
      return true
    },
    discardOwn: async () => undefined,
    wroteTo: async () => false,
    ensureCategories: async () => undefined,
    probe: async () => undefined,
  }
}

export function memoryNotify(outlook: MemoryOutlook): Notify {
  return {
    send: async ({ to, subject, html, key }) => outlook.notify(to.address, subject, html, key),
    wasSent: async (key) => outlook.in('sentitems').some(({ tags }) => tags.get('notice') === key),
    probe: async () => undefined,
  }
}

/** Delta tells each message once, as it now is. */
function latest<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()]
}

function changeOf(outlook: MemoryOutlook, folder: string, id: string): Change {
  const message = outlook.messages.get(id)
  return message?.folder === folder
    ? { removed: false, id, message: whole(message) }
    : { removed: true, id }
}

function messageOf(kept: Kept | undefined): Message | undefined {
  return kept && whole(kept)
}

function whole(kept: Kept): Message {
  const { id, folder, receivedAt, sentAt, internetMessageId, conversationId } = kept
  return {
    id,
    receivedAt,
    sentAt,
    internetMessageId,
    conversationId,
    parentFolderId: folder,
    from: { name: '', address: kept.from },
    to: kept.to.map((address) => ({ name: '', address })),
    categories: kept.categories,
    flag: kept.flag,
    isDraft: folder === 'drafts' || (folder === 'deleteditems' && sentAt === undefined),
    isRead: false,
    changeKey: String(kept.changeKey),
    link: undefined,
  }
}

/** The letter below the heading that Outlook writes, as createReply prepares it. */
function quotedBy(letter: Kept | undefined): string {
  const said = letter?.source.toString().split('\r\n\r\n').slice(1).join('<br>') ?? ''
  const heading = `<b>From:</b> ${letter?.from}<br><b>Sent:</b> Monday, November 23, 2026 9:15:00 AM<br><b>To:</b> info@j3dprints.nl<br><b>Subject:</b> Mijn gegevens`
  return `<html><body><hr><div id="divRplyFwdMsg">${heading}</div><div>${said}</div></body></html>`
}

function present(outlook: MemoryOutlook, id: string): DraftMade | undefined {
  const kept = outlook.messages.get(id)
  return kept?.folder === 'drafts' ? draftOf(kept) : undefined
}

function draftOf({ id, internetMessageId, conversationId, changeKey, body, to }: Kept): DraftMade {
  return {
    id,
    internetMessageId,
    conversationId,
    changeKey: String(changeKey),
    content: body,
    link: undefined,
    recipients: to,
    html: body,
  }
}
