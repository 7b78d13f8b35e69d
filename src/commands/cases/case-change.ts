import { userInfo } from 'node:os'
import { shopCalendar } from '../../calendar/calendar.ts'
import { type Case, withEvent } from '../../cases/case.ts'
import { caseDeadlines } from '../../cases/case-deadlines.ts'
import {
  type ChangeByHand,
  eventsFor,
  OUTCOMES,
  type OutcomeByHand,
} from '../../cases/change-by-hand.ts'
import { isRight, RIGHTS, type Right } from '../../cases/right.ts'
import { stateOf } from '../../cases/state.ts'
import { openRegister } from '../../register/file-register.ts'
import { withKey } from '../../register/storage.ts'
import { nowOf } from '../clock-of.ts'
import { Exit } from '../exit.ts'
import { findSettings } from '../workplace.ts'
import type { CasesOptions } from './cases.ts'

/**
 * Changes a case from the terminal: `griffier cases close|extend|note|reclassify`. Refused while a daemon
 * works in the register; its next round carries the change on into Outlook.
 */
export async function changeCase(
  number: string,
  change: ChangeByHand,
  options: CasesOptions,
): Promise<number> {
  const settings = await findSettings(options.config, process.env)
  const calendar = shopCalendar({ country: settings.policy.country, timeZone: settings.timezone })
  const rules = { calendar, answerWithinDays: settings.policy.answerWithinDays }
  const register = await openRegister(
    settings.data,
    `griffier cases ${change.kind}`,
    withKey(settings.registerKey),
  )
  try {
    const of = register.cases.get(number.toUpperCase())
    if (of === undefined)
      throw new Exit(2, `${number}: there is no such case; griffier cases lists them`)
    const now = await nowOf(settings)
    const events = eventsFor(change, {
      state: stateOf(of),
      deadlines: caseDeadlines(of, rules),
      by: userInfo().username,
      now,
      today: calendar.dayOf(now),
    })
    if (typeof events === 'string') throw new Exit(1, `${of.number}: ${events}`)
    const changed = events.reduce<Case>(withEvent, of)
    await register.save(changed)
    process.stdout.write(
      `${of.number}: ${stateOf(changed).status}. Outlook follows with the next round.\n`,
    )
    return 0
  } finally {
    await register.close()
  }
}

/** @throws Exit that names the outcomes there are */
export function outcome(text: string): OutcomeByHand {
  if (Object.hasOwn(OUTCOMES, text)) return text as OutcomeByHand
  throw new Exit(2, `--as ${text}: expected one of ${Object.keys(OUTCOMES).join(', ')}`)
}

/** `access,erasure`, or `none` for no request at all. @throws Exit that names the rights there are */
export function rightsFrom(text: string): Right[] {
  if (text === 'none') return []
  const names = text.split(',').map((name) => name.trim())
  const wrong = names.find((name) => !isRight(name))
  if (wrong !== undefined)
    throw new Exit(2, `${wrong}: expected none, or rights among ${RIGHTS.join(', ')}`)
  return names.filter(isRight)
}
