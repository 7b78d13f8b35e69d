import type { Wording } from '../language/language.ts'
import type { Change, Message, WatchedFolder } from '../mailbox/mailbox.ts'
import type { Desk } from './desk.ts'
import { guarded, letterFailed } from './guarded.ts'
import { dispatch } from './intake/dispatch.ts'
import { openUnread } from './intake/open-case.ts'

/** A letter that fails this often goes to a person as it is: it must neither be lost nor stop the rest. */
const MOST_TRIES = 3

const FAILED = { code: 'failed', why: 'Dealing with it failed three times. A person must look.' }

/**
 * Tries again what failed before, as what it was: a letter, a draft that staff changed, a message that was
 * sent. A letter that fails a third time goes to a person; the rest is in its case's next deadline anyway.
 */
export async function retryFailing(desk: Desk, complaints: Wording[], now: Date): Promise<void> {
  const { failing } = desk.register.diary
  if (failing === undefined || Object.keys(failing).length === 0) return
  const left: Record<string, number> = { ...failing }
  try {
    for (const [key, tries] of Object.entries(failing)) {
      const work = () => retry(desk, placeOf(key), tries, now)
      const done = await guarded(desk, complaints, work, letterFailed)
      if (done === undefined) left[key] = tries + 1
      else delete left[key]
    }
  } finally {
    // also where the service fell silent half-way: what went to a person must not be tried again
    await desk.register.saveDiary({ ...desk.register.diary, failing: left })
  }
}

async function retry(desk: Desk, place: Place, tries: number, now: Date): Promise<void> {
  if (tries >= MOST_TRIES && isLetter(place)) return giveToPerson(desk, place, now)
  const message = await desk.mailbox.find(place.id)
  // it was looked for in the round before: a letter that is still not there is gone for good
  if (message === undefined && isLetter(place)) return
  await dispatch(desk, place.folder, changeOf(place, message), now)
}

/** Where even asking for the letter fails, a person hears of it by its id alone, received now. */
async function giveToPerson(desk: Desk, { id }: Place, now: Date): Promise<void> {
  const asked = await guarded(
    desk,
    [],
    () => desk.mailbox.find(id),
    () => undefined,
  )
  const message = asked === undefined ? nothingKnown(id) : asked.value
  if (message !== undefined) await openUnread(desk, message, FAILED, now)
}

function nothingKnown(id: string): Message {
  return {
    id,
    parentFolderId: undefined,
    receivedAt: undefined,
    sentAt: undefined,
    internetMessageId: undefined,
    conversationId: undefined,
    from: undefined,
    to: undefined,
    categories: undefined,
    flag: undefined,
    isDraft: undefined,
    isRead: undefined,
    changeKey: undefined,
    link: undefined,
  }
}

/** A message that left its folder may still be found elsewhere: it has left all the same. */
function changeOf({ id, removed }: Place, message: Message | undefined): Change {
  return removed || message === undefined ? { removed: true, id } : { removed: false, id, message }
}

/** Where a message stood when it failed, or which folder it had left. */
export interface Place {
  readonly folder: WatchedFolder
  readonly id: string
  readonly removed: boolean
}

function isLetter({ folder }: Place): boolean {
  return folder === 'inbox' || folder === 'junkemail'
}

const FOLDERS: readonly WatchedFolder[] = ['inbox', 'junkemail', 'drafts', 'sentitems']
const KEY = /^(?:(inbox|junkemail|drafts|sentitems):)?(removed:)?(.*)$/s

/** A letter that came into Inbox goes by its id alone. */
function keyOf({ folder, id, removed }: Place): string {
  const left = removed ? 'removed:' : ''
  return folder === 'inbox' && !removed ? id : `${folder}:${left}${id}`
}

function placeOf(key: string): Place {
  const [, named, left, id = key] = KEY.exec(key) ?? []
  const folder = FOLDERS.find((one) => one === named) ?? 'inbox'
  return { folder, removed: left !== undefined, id }
}

/** Notes messages to be tried again; all of a page at once, as a thousand may be deleted together. */
export async function setAside(desk: Desk, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return
  const failing = { ...desk.register.diary.failing }
  for (const place of places) {
    const key = keyOf(place)
    failing[key] = (failing[key] ?? 0) + 1
  }
  await desk.register.saveDiary({ ...desk.register.diary, failing })
}
