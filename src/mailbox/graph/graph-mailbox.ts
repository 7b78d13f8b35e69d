import type {
  ChangePage,
  DraftMade,
  DraftOrder,
  LetterMarks,
  Mailbox,
  Message,
  WatchedFolder,
} from '../mailbox.ts'
import { isMailboxTrouble } from '../trouble.ts'
import { ensureCategories } from './categories.ts'
import type { Connection } from './connection.ts'
import { discardOwn } from './discard-own.ts'
import { probeMailbox } from './harmless.ts'
import { finishDraft, makeDraft } from './reply-draft.ts'
import { wroteTo } from './sent-before.ts'
import { DRAFT_TAG, REMINDER, taggedFilter } from './tag.ts'
import { GraphTrouble } from './trouble.ts'
import {
  changeFrom,
  DRAFT_FIELDS,
  draftFrom,
  MESSAGE_FIELDS,
  messageFrom,
  type WireMessage,
  type WirePage,
} from './wire.ts'

/** Messages on a page of delta: big pages answer 504 (Graph docs, user-list-messages). */
const PAGE_SIZE = 200

/** The shop's mailbox through Microsoft Graph. Every id is immutable. */
export function graphMailbox(connection: Connection, address: string): Mailbox {
  const user = `/users/${encodeURIComponent(address)}`
  const at = (id: string, rest = '') => `${user}/messages/${encodeURIComponent(id)}${rest}`
  return {
    changes: (folder, cursor) => readChanges(connection, user, folder, cursor),
    find: (id) => orGone(() => findMessage(connection, at(id, `?$select=${MESSAGE_FIELDS}`))),
    source: (id) => orGone(() => connection.bytes({ method: 'GET', path: at(id, '/$value') })),
    mark: (id, marks) => markLetter(connection, at(id), marks),
    draftReply: (order: DraftOrder) => makeDraft(connection, at, order),
    finishDraft: (id, order) => orGone(() => finishDraft(connection, at, id, order)),
    findTagged: (tag) => findTagged(connection, user, tag),
    readDraft: (id) => orGone(() => readDraft(connection, at(id, `?$select=${DRAFT_FIELDS}`))),
    deleteDraft: (id, changeKey) => deleteDraft(connection, at(id), changeKey),
    discardOwn: (id, key) => discardOwn(connection, at, id, key),
    wroteTo: (address, before) => wroteTo(connection, user, at, address, before),
    ensureCategories: (categories) => ensureCategories(connection, user, categories),
    probe: () => probeMailbox(connection, address),
  }
}

async function readChanges(
  connection: Connection,
  user: string,
  folder: WatchedFolder,
  cursor: string | undefined,
): Promise<ChangePage> {
  const first = `${user}/mailFolders/${folder}/messages/delta?$select=${MESSAGE_FIELDS}`
  const path = cursor ?? first
  const page = await connection.json<WirePage>({ method: 'GET', path, pageSize: PAGE_SIZE })
  const next = page['@odata.nextLink']
  const link = next ?? page['@odata.deltaLink']
  if (link === undefined || !connection.trusts(link)) {
    throw new GraphTrouble(
      'refused',
      'a page of changes gave no link to go on with, or one that leads away from Graph',
    )
  }
  return { changes: page.value.map(changeFrom), cursor: link, more: next !== undefined }
}

async function orGone<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (cause) {
    if (isMailboxTrouble(cause, 'gone')) return undefined
    throw cause
  }
}

async function findMessage(connection: Connection, path: string): Promise<Message> {
  return messageFrom(await connection.json<WireMessage>({ method: 'GET', path }))
}

async function readDraft(connection: Connection, path: string): Promise<DraftMade | undefined> {
  const wire = await connection.json<WireMessage>({ method: 'GET', path })
  return wire.isDraft === true ? draftFrom(wire) : undefined
}

async function markLetter(
  connection: Connection,
  path: string,
  { categories, flag }: LetterMarks,
): Promise<boolean> {
  const done = await orGone(async () => {
    await connection.done({
      method: 'PATCH',
      path,
      body: {
        categories,
        ...(flag !== undefined && {
          flag: wireFlag(flag),
          singleValueExtendedProperties: wireReminder(flag),
        }),
      },
    })
    return true
  })
  return done ?? false
}

/** A due date needs a start date beside it, else 400 ErrorInvalidArgument; `dateTime` goes without `Z`. */
function wireFlag(flag: Exclude<LetterMarks['flag'], undefined>) {
  if (flag === 'complete') return { flagStatus: 'complete' }
  const midnight = (day: string) => ({ dateTime: `${day}T00:00:00`, timeZone: 'UTC' })
  return {
    flagStatus: 'flagged',
    startDateTime: midnight(flag.startOn),
    dueDateTime: midnight(flag.dueOn),
  }
}

/** So that Outlook warns by itself, also when griffier is off; nothing rings once the case is done. */
function wireReminder(flag: Exclude<LetterMarks['flag'], undefined>) {
  if (flag === 'complete') return [{ id: REMINDER.set, value: 'false' }]
  return [
    { id: REMINDER.set, value: 'true' },
    { id: REMINDER.time, value: flag.remindAt },
    { id: REMINDER.signal, value: flag.remindAt },
  ]
}

async function findTagged(
  connection: Connection,
  user: string,
  tag: string,
): Promise<Message | undefined> {
  const filter = taggedFilter(DRAFT_TAG, tag)
  const path = `${user}/messages?$filter=${filter}&$select=${MESSAGE_FIELDS}&$top=10`
  const page = await connection.json<WirePage>({ method: 'GET', path })
  const found = page.value.map(messageFrom)
  return found.find((message) => message.isDraft === false) ?? found[0]
}

async function deleteDraft(
  connection: Connection,
  path: string,
  changeKey: string,
): Promise<boolean> {
  try {
    await connection.done({
      method: 'DELETE',
      path,
      ifMatch: changeKey === '' ? undefined : `W/"${changeKey}"`,
    })
    return true
  } catch (cause) {
    if (isMailboxTrouble(cause, 'gone', 'changed-meanwhile')) return false
    throw cause
  }
}
