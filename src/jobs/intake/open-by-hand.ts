import type { Reading } from '../../../classifiers/reading/reading.ts'
import type { Right } from '../../cases/right.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import type { NoticingDesk } from '../desk.ts'
import { openCase } from './open-case.ts'
import { orAskPerson } from './or-ask-person.ts'

/**
 * Opens a case on a letter that staff call a request, whatever the classifier thinks. Its clock starts at
 * the letter's own receipt. False where the letter is gone.
 */
export async function openByHand(
  desk: NoticingDesk,
  message: Message,
  rights: readonly Right[],
  now: Date,
): Promise<boolean> {
  const source = await desk.mailbox.source(message.id)
  if (source === undefined) return false
  await orAskPerson(desk, message, now, async () =>
    openCase(desk, message, await desk.read(source), asFiled(rights), now, 'staff'),
  )
  return true
}

function asFiled(rights: readonly Right[]): Reading {
  return {
    disposition: 'case',
    rights: rights.map((right) => ({ right, confidence: 1 })),
    evidence: [],
  }
}
