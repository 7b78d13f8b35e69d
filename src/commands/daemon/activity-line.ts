import colours from 'picocolors'
import type { Activity } from '../../jobs/activity.ts'
import { oneLine } from '../../language/one-line.ts'

/** One line for people on what was done to which letter and why; undefined where nobody need hear of it. */
export type ActivityLine = (activity: Activity) => string | undefined

interface ActivityLineOptions {
  /** Show the writer's own words: only where all people are invented, or the person in front is the shop. */
  readonly ownWords: boolean
  readonly colour: boolean
  readonly timeZone: string
}

/** The lively account in the terminal of what griffier does. */
export function activityLine({ ownWords, colour, timeZone }: ActivityLineOptions): ActivityLine {
  const { bold, dim, yellow, green, red, cyan } = colours.createColors(colour)
  const day = (on: string) => shortDay(`${on}T12:00:00Z`, 'UTC')
  const quote = (text: string | undefined) =>
    ownWords && text ? `\n              ${dim(`“${oneLine(text, 90)}”`)}` : ''
  const about = (text: string) =>
    ownWords && text !== '' ? ` ${dim(`‹${oneLine(text, 48)}›`)}` : ''
  return (activity) => {
    switch (activity.event) {
      case 'case-opened': {
        const what =
          activity.disposition === 'triage'
            ? yellow('a person must judge')
            : bold(activity.rights.join(' + '))
        const sure =
          activity.disposition === 'triage'
            ? ''
            : dim(` ${Math.round(activity.confidence * 100)} %`)
        return `${cyan(activity.caseNumber)}   ${what}${sure}   received ${shortDay(activity.receivedAt, timeZone)}${late(activity.foundAfterDays)}, due ${bold(day(activity.dueOn))}${about(activity.about)}${quote(activity.sentence)}`
      }
      case 'letter-joined':
        return `${cyan(activity.caseNumber)}   another letter belongs to this case (${activity.why.replace('-', ' ')}); its clock stays`
      case 'letter-left-alone':
        return dim(`left alone    ${WHY[activity.why] ?? activity.why}${about(activity.about)}`)
      case 'letter-set-aside':
        return yellow(`set aside     ${activity.why}`)
      case 'drafted':
        return `${cyan(activity.caseNumber)}   ${green('draft')} in Outlook: ${activity.occasion}, waits for a click`
      case 'draft-sent':
        return activity.unfilled
          ? `${cyan(activity.caseNumber)}   ${red('sent with a gap')} that staff were to fill in: ${activity.occasion}`
          : `${cyan(activity.caseNumber)}   ${green('sent')} by staff: ${activity.occasion}`
      case 'draft-edited':
        return `${cyan(activity.caseNumber)}   staff are editing the draft: ${activity.occasion}; it is theirs now`
      case 'draft-deleted':
        return `${cyan(activity.caseNumber)}   ${yellow('draft deleted')}, no reply sent: ${activity.occasion}`
      case 'answered-by-hand':
        return `${cyan(activity.caseNumber)}   a colleague wrote an answer of their own; staff are asked whether it was the last`
      case 'answer-confirmed':
        return `${cyan(activity.caseNumber)}   ${green('answered')}: staff say that their own answer settled it`
      case 'bounced':
        return `${cyan(activity.caseNumber)}   ${red('came back')}     what was sent could not be delivered`
      case 'reply-overdue':
        return `${cyan(activity.caseNumber)}   ${yellow('no answer')} to our question (${activity.asked}); staff are asked what to do`
      case 'refiled':
        return `${cyan(activity.caseNumber)}   staff say it is ${bold(activity.rights.join(' + '))}`
      case 'dismissed':
        return `${cyan(activity.caseNumber)}   staff say it is no request`
      case 'word-followed':
        return `${cyan(activity.caseNumber)}   staff answered ${bold(activity.word)}`
      case 'reminded':
        return `${bold('reminder')}      to ${activity.to}: ${activity.subject}`
      case 'digest-sent':
        return `${bold('digest')}        to ${activity.to}: ${activity.subject}`
      case 'folder-under-way':
        return dim(
          `under way     ${activity.messages} messages of ${activity.folder} read, more follow`,
        )
      case 'folder-read-again':
        return dim(`${activity.folder} is read again: the server forgot where we were`)
      case 'anonymised':
        return dim(`${activity.caseNumber}   made anonymous: its time has passed`)
      case 'trained':
        return `${bold('learnt')}        from what staff corrected; letters are read with the new model`
      case 'trouble':
        return red(`trouble       ${activity.what}`)
      case 'marked':
        return undefined
    }
  }
}

const WHY: Readonly<Record<string, string>> = {
  personal: 'ordinary mail   ',
  list: 'a mailing list  ',
  'auto-reply': 'an auto-reply   ',
  machine: 'a program’s mail',
  bounce: 'a bounce        ',
  own: 'our own notice  ',
  copy: 'known already   ',
}

function shortDay(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone,
  }).format(new Date(instant))
}

/** Of a letter that had waited before griffier came to it: its clock had started all the same. */
function late(days: number): string {
  return days > 1 ? ` (recognised on day ${days})` : ''
}
