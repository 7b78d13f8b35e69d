import type { Bilingual, Wording } from '../language/language.ts'
import { isMailboxTrouble } from '../mailbox/trouble.ts'
import { kindOf, Trouble } from '../trouble/trouble.ts'
import type { Desk } from './desk.ts'

/** Failures that no other letter or case would escape: the round ends, and the next one begins where this one stood. */
const STOPS_THE_ROUND = new Set([
  'login-refused',
  'not-staff',
  // the disk is full or broken: whatever was done now could not be remembered
  'NOT_SAVED',
  // another griffier works on the register by now
  'LOCK_LOST',
])

/** What the mailbox did not find, though it had just told of it: it is asked again before that is believed. */
export class NotFoundNow extends Trouble {
  override readonly name = 'NotFoundNow'
  readonly code = 'not-found-now'

  constructor() {
    super('the mailbox does not find what it told of; it will be asked again in the next round')
  }
}

/**
 * Does one thing of many; a failure stops nothing else, and the answer is then undefined.
 *
 * @param said the complaint about a failure; undefined where nobody need hear of it
 * @throws what would keep every other letter and case from being dealt with, too
 */
export async function guarded<T>(
  desk: Desk,
  complaints: Wording[],
  work: () => Promise<T>,
  said: (cause: unknown) => Bilingual | undefined,
): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await work() }
  } catch (cause) {
    await insistOnService(desk, cause)
    const what = said(cause)
    if (what === undefined) return undefined
    complaints.push(what)
    desk.report({ event: 'trouble', what: what.en })
    return undefined
  }
}

/**
 * Graph refuses a single letter with the very statuses by which it says that it is out of order or that we
 * may not: only what something harmless meets too is everybody's (graph-docs-contrib #7758).
 */
async function insistOnService(desk: Desk, cause: unknown): Promise<void> {
  if (cause instanceof Trouble && STOPS_THE_ROUND.has(cause.code)) throw cause
  const isPerhapsAll = isMailboxTrouble(
    cause,
    'unreachable',
    'throttled',
    'no-permission',
    'mailbox-not-found',
  )
  if (isPerhapsAll) await desk.mailbox.probe()
}

/** The failure in a word, never its message, which may quote a letter. No permission is missing where one letter alone is refused. */
export function nameOf(cause: unknown): string {
  return isMailboxTrouble(cause, 'no-permission') ? 'refused by Microsoft' : kindOf(cause)
}

/** Of a letter that failed. */
export function letterFailed(cause: unknown): Bilingual | undefined {
  if (cause instanceof NotFoundNow) return undefined
  return {
    nl: `Een brief kon niet worden verwerkt en komt in de volgende ronde weer aan de beurt (${nameOf(cause)}).`,
    en: `A letter could not be dealt with and will be tried again in the next round (${nameOf(cause)}).`,
  }
}

/** Of a case that failed. */
export function caseFailed(cause: unknown): Bilingual {
  return {
    nl: `Een zaak kon niet worden verwerkt en komt in de volgende ronde weer aan de beurt (${nameOf(cause)}).`,
    en: `A case could not be dealt with and will be tried again in the next round (${nameOf(cause)}).`,
  }
}
