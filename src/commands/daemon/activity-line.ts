import colours from 'picocolors'
import type { Told } from '../../jobs/activity.ts'
import { oneLine } from '../one-line.ts'

/** One line for people on what was done to which letter and why; undefined where nobody need hear of it. */
export type Account = (told: Told) => string | undefined

interface AccountOptions {
  /** Show the writer's own words: only where all people are invented, or the person in front is the shop. */
  readonly ownWords: boolean
  readonly colour: boolean
  readonly timeZone: string
}

/** The lively account in the terminal of what griffier does. */
export function account({ ownWords, colour, timeZone }: AccountOptions): Account {
  const { bold, dim, yellow, green, red, cyan } = colours.createColors(colour)
  const day = (on: string) => shortDay(`${on}T12:00:00Z`, 'UTC')
  const quote = (text: string | undefined) =>
    ownWords && text ? `\n              ${dim(`“${oneLine(text, 90)}”`)}` : ''
  const about = (text: string) =>
    ownWords && text !== '' ? ` ${dim(`‹${oneLine(text, 48)}›`)}` : ''
  return (told) => {
    switch (told.event) {
      case 'case-opened': {
        const what =
          told.disposition === 'triage'
            ? yellow('a person must judge')
            : bold(told.rights.join(' + '))
        const sure =
          told.disposition === 'triage' ? '' : dim(` ${Math.round(told.confidence * 100)} %`)
        return `${cyan(told.caseNumber)}   ${what}${sure}   received ${shortDay(told.receivedAt, timeZone)}${late(told.foundAfterDays)}, due ${bold(day(told.dueOn))}${about(told.about)}${quote(told.sentence)}`
      }
      case 'letter-joined':
        return `${cyan(told.caseNumber)}   another letter belongs to this case (${told.why.replace('-', ' ')}); its clock stays`
      case 'letter-left-alone':
        return dim(`left alone    ${WHY[told.why] ?? told.why}${about(told.about)}`)
      case 'letter-set-aside':
        return yellow(`set aside     ${told.why}`)
      case 'drafted':
        return `${cyan(told.caseNumber)}   ${green('draft')} in Outlook: ${told.occasion}, waits for a click`
      case 'draft-sent':
        return told.unfilled
          ? `${cyan(told.caseNumber)}   ${red('sent with a gap')} that staff were to fill in: ${told.occasion}`
          : `${cyan(told.caseNumber)}   ${green('sent')} by staff: ${told.occasion}`
      case 'draft-edited':
        return `${cyan(told.caseNumber)}   staff are editing the draft: ${told.occasion}; it is theirs now`
      case 'draft-deleted':
        return `${cyan(told.caseNumber)}   ${yellow('draft deleted')}, no reply sent: ${told.occasion}`
      case 'answered-by-hand':
        return `${cyan(told.caseNumber)}   a colleague wrote an answer of their own; staff are asked whether it was the last`
      case 'answer-confirmed':
        return `${cyan(told.caseNumber)}   ${green('answered')}: staff say that their own answer settled it`
      case 'bounced':
        return `${cyan(told.caseNumber)}   ${red('came back')}     what was sent could not be delivered`
      case 'refiled':
        return `${cyan(told.caseNumber)}   staff say it is ${bold(told.rights.join(' + '))}`
      case 'dismissed':
        return `${cyan(told.caseNumber)}   staff say it is no request`
      case 'word-followed':
        return `${cyan(told.caseNumber)}   staff answered ${bold(told.word)}`
      case 'reminded':
        return `${bold('reminder')}      to ${told.to}: ${told.subject}`
      case 'digest-sent':
        return `${bold('digest')}        to ${told.to}: ${told.subject}`
      case 'folder-under-way':
        return dim(`under way     ${told.messages} messages of ${told.folder} read, more follow`)
      case 'folder-read-anew':
        return dim(`${told.folder} is read anew: the server forgot where we were`)
      case 'anonymised':
        return dim(`${told.caseNumber}   made anonymous: its time has passed`)
      case 'trained':
        return `${bold('learnt')}        from what staff corrected; letters are read with the new model`
      case 'trouble':
        return red(`trouble       ${told.what}`)
      case 'marked':
        return undefined
    }
  }
}

const WHY: Readonly<Record<string, string>> = {
  personal: 'ordinary mail   ',
  list: 'a mailing list  ',
  'auto-reply': 'an auto-reply   ',
  bounce: 'a bounce        ',
  own: 'our own notice  ',
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
