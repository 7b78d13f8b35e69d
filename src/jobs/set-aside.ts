import type { Wording } from '../cases/recipient.ts'
import type { Desk } from './desk.ts'
import { takeIn } from './intake.ts'
import { openUnread } from './open-case.ts'

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
])

/**
 * Does one thing of many; a failure is reported and stops nothing else. With `letterId`, that letter
 * is noted to be tried again.
 */
export async function guarded<T>(
  desk: Desk,
  complaints: Wording[],
  work: () => Promise<T>,
  letterId?: string,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (cause) {
    if (stopsTheRound(cause)) throw cause
    const what = complaint(letterId !== undefined, nameOf(cause))
    complaints.push(what)
    desk.tell({ event: 'trouble', what: what.en })
    if (letterId !== undefined) await countFailure(desk, letterId)
    return undefined
  }
}

/** Tries again the letters that failed before; after the third time a person is asked to read them. */
export async function retryFailing(desk: Desk, complaints: Wording[], now: Date): Promise<void> {
  for (const [id, tries] of Object.entries(desk.register.diary.failing ?? {})) {
    await guarded(
      desk,
      complaints,
      async () => {
        const message = await desk.mailbox.find(id)
        if (message !== undefined && tries < MOST_TRIES) await takeIn(desk, message, now)
        else if (message !== undefined) await openUnread(desk, message, FAILED, now)
        await forget(desk, id)
      },
      id,
    )
  }
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
  const { code } = (cause ?? {}) as { code?: unknown }
  return typeof code === 'string' && STOPS_THE_ROUND.has(code)
}

/** The kind of failure, never its message: that may quote a letter. */
function nameOf(cause: unknown): string {
  const { name, code } = (cause ?? {}) as { name?: unknown; code?: unknown }
  return [name, code].filter((part) => typeof part === 'string').join(' ') || 'unknown'
}
