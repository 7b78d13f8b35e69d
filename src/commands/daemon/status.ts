import { shopCalendar } from '../../calendar/calendar.ts'
import { daysBetween } from '../../calendar/day.ts'
import { caseDeadlines } from '../../cases/case-deadlines.ts'
import { isRunning, stateOf } from '../../cases/state.ts'
import { readCases } from '../../register/file-register.ts'
import { lastNoted, lookAtRegister } from '../../register/look-at.ts'
import { withKey } from '../../register/storage.ts'
import { nowOf } from '../clock-of.ts'
import { findSettings } from '../workplace.ts'

export interface StatusOptions {
  readonly config?: string
  readonly json?: boolean
}

/** Open cases by how they press. */
interface Open {
  readonly overdue: number
  readonly dueWithinAWeek: number
  readonly unclear: number
  readonly waiting: number
  readonly other: number
}

/** `griffier status`: whether griffier is at work, and how the cases stand. 1 where nobody is at work or the register is damaged. */
export async function status(options: StatusOptions): Promise<number> {
  const settings = await findSettings(options.config, process.env)
  const access = withKey(settings.registerKey)
  const look = await lookAtRegister(settings.data, 'griffier status', access)
  const isFit = look.state === 'free' || look.state === 'in-use'
  const lastRead = isFit ? await lastNoted(settings.data, access) : undefined
  const calendar = shopCalendar({ country: settings.policy.country, timeZone: settings.timezone })
  const rules = { calendar, answerWithinDays: settings.policy.answerWithinDays }
  const today = calendar.dayOf(await nowOf(settings))
  const running = (isFit ? await readCases(settings.data, access) : [])
    .map((privacyCase) => ({
      state: stateOf(privacyCase),
      left: daysBetween(today, caseDeadlines(privacyCase, rules).dueOn),
    }))
    .filter(({ state }) => isRunning(state))
  const open = sorted(running)
  const found = {
    mailbox: settings.mailbox.address,
    atWork: look.state === 'in-use',
    register: look.state,
    lastRead: lastRead?.toISOString() ?? null,
    open,
  }
  process.stdout.write(options.json ? `${JSON.stringify(found)}\n` : inWords(found))
  return found.atWork ? 0 : 1
}

function sorted(
  running: readonly { readonly state: ReturnType<typeof stateOf>; readonly left: number }[],
): Open {
  const open = { overdue: 0, dueWithinAWeek: 0, unclear: 0, waiting: 0, other: 0 }
  for (const { state, left } of running) {
    if (left < 0) open.overdue++
    else if (state.status === 'triage') open.unclear++
    else if (left <= 7) open.dueWithinAWeek++
    else if (state.status === 'waiting') open.waiting++
    else open.other++
  }
  return open
}

interface Found {
  readonly mailbox: string
  readonly atWork: boolean
  readonly register: string
  readonly lastRead: string | null
  readonly open: Open
}

function inWords({ mailbox, atWork, register, lastRead, open }: Found): string {
  const { overdue, dueWithinAWeek, unclear, waiting, other } = open
  return [
    `griffier       ${atWork ? 'is at work' : 'is not at work: griffier start, or your service'}`,
    `mailbox        ${mailbox}, last read ${lastRead ?? 'never'}`,
    `register       ${register === 'damaged' ? 'damaged: griffier doctor register tells more' : register}`,
    `overdue        ${overdue}`,
    `within a week  ${dueWithinAWeek}`,
    `unclear        ${unclear}`,
    `for customers  ${waiting}`,
    `with time      ${other}`,
    '',
  ].join('\n')
}
