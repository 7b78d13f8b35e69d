import type { Wording } from '../language/language.ts'
import type { Change, Message, WatchedFolder } from '../mailbox/mailbox.ts'
import { kindOf, Trouble } from '../trouble/trouble.ts'
import type { Desk } from './desk.ts'
import { dispatch } from './intake/dispatch.ts'
import { openUnread } from './intake/open-case.ts'

/** A letter that fails this often goes to a person as it is: it must neither be lost nor stop the rest. */
const MOST_TRIES = 3

const FAILED = { code: 'failed', why: 'Dealing with it failed three times. A person must look.' }

/** Troubles that no other letter or case would escape: the round ends, and the next one begins where this one stood. */
const STOPS_THE_ROUND = new Set([
  'login-refused',
  'mailbox-not-found',
  'no-permission',
  'unreachable',
  'throttled',
  'not-staff',
  // the disk is full or broken: whatever was done now could not be remembered
  'NOT_SAVED',
  // another griffier works on the register by now
  'LOCK_LOST',
])

/**
 * Does one thing of many; a failure is reported and stops nothing else. With `place`, the message
 * there is noted to be tried again.
 */
export async function guarded<T>(
  desk: Desk,
  complaints: Wording[],
  work: () => Promise<T>,
  place?: Place,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (cause) {
    if (stopsTheRound(cause)) throw cause
    const what = complaint(place !== undefined, kindOf(cause))
    complaints.push(what)
    desk.report({ event: 'trouble', what: what.en })
    if (place !== undefined) await countFailure(desk, keyOf(place))
    return undefined
  }
}

/**
 * Tries again what failed before, as what it was: a letter, a draft that staff changed, a message that was
 * sent. A letter that fails a third time goes to a person; the rest is in its case's next deadline anyway.
 */
export async function retryFailing(desk: Desk, complaints: Wording[], now: Date): Promise<void> {
  for (const [key, tries] of Object.entries(desk.register.diary.failing ?? {})) {
    const place = placeOf(key)
    await guarded(
      desk,
      complaints,
      async () => {
        const message = await desk.mailbox.find(place.id)
        if (tries < MOST_TRIES) await dispatch(desk, place.folder, changeOf(place, message), now)
        else if (message !== undefined && isLetter(place))
          await openUnread(desk, message, FAILED, now)
        await forget(desk, key)
      },
      place,
    )
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

const KEY = /^(?:(inbox|junkemail|drafts|sentitems):)?(removed:)?(.*)$/s

/** A letter that came into Inbox goes by its id alone. */
function keyOf({ folder, id, removed }: Place): string {
  const left = removed ? 'removed:' : ''
  return folder === 'inbox' && !removed ? id : `${folder}:${left}${id}`
}

function placeOf(key: string): Place {
  const [, folder = 'inbox', left, id = key] = KEY.exec(key) ?? []
  return { folder: folder as WatchedFolder, removed: left !== undefined, id }
}

async function countFailure(desk: Desk, id: string): Promise<void> {
  const { diary } = desk.register
  await desk.register.saveDiary({
    ...diary,
    failing: { ...diary.failing, [id]: (diary.failing?.[id] ?? 0) + 1 },
  })
}

async function forget(desk: Desk, id: string): Promise<void> {
  const { [id]: _tried, ...failing } = desk.register.diary.failing ?? {}
  await desk.register.saveDiary({ ...desk.register.diary, failing })
}

function complaint(isLetter: boolean, failure: string) {
  return {
    nl: `${isLetter ? 'Een brief' : 'Een zaak'} kon niet worden verwerkt en komt in de volgende ronde weer aan de beurt (${failure}).`,
    en: `${isLetter ? 'A letter' : 'A case'} could not be dealt with and will be tried again in the next round (${failure}).`,
  }
}

function stopsTheRound(cause: unknown): boolean {
  return cause instanceof Trouble && STOPS_THE_ROUND.has(cause.code)
}
