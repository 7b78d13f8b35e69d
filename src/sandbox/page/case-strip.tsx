import { type Case, type CaseEvent, isClosed } from './cases.ts'
import { dayInWords, dayOf, daysBetween, longTime } from './dates.ts'
import { Icon } from './icon.tsx'
import { useLanguage, useTexts } from './language.ts'
import { useSession } from './session.ts'

/** The status says these already. */
const SAID_BY_STATUS: readonly (string | undefined)[] = ['decision', 'data-subject']

/** What the register says of the letter below; Outlook itself shows only its category and flag. */
export function CaseStrip({ case: found }: { readonly case: Case }) {
  const { cases: texts } = useTexts()
  const rights = found.rights.map((right) => texts.rights[right] ?? right)
  const waitingFor = found.waitingFor ?? undefined
  return (
    <section class="case" aria-label={`${texts.label} ${found.number}`} data-status={found.status}>
      <details>
        <summary>
          <Icon name="case" />
          <strong class="case-number">{found.number}</strong>
          <span class="case-status">{texts.status[found.status] ?? found.status}</span>
          {rights.length > 0 && <span class="case-rights">{rights.join(' · ')}</span>}
          <Deadline case={found} />
          {waitingFor !== undefined && !SAID_BY_STATUS.includes(waitingFor) && (
            <span class="case-waiting">{texts.waitingFor[waitingFor] ?? waitingFor}</span>
          )}
          <span class="case-more" title={texts.history}>
            <Icon name="down" />
            <span class="for-readers">{texts.history}</span>
          </span>
        </summary>
        <History history={found.history ?? []} />
      </details>
    </section>
  )
}

function Deadline({ case: found }: { readonly case: Case }) {
  const { cases: texts } = useTexts()
  const language = useLanguage()
  const { now } = useSession()
  if (!found.dueOn || isClosed(found)) return null
  const days = daysBetween(dayOf(now), found.dueOn)
  return (
    <span class={days <= 3 ? 'case-due pressing' : 'case-due'}>
      {texts.due(dayInWords(found.dueOn, language))} <em>{texts.daysLeft(days)}</em>
    </span>
  )
}

function History({ history }: { readonly history: readonly CaseEvent[] }) {
  const { cases: texts } = useTexts()
  const language = useLanguage()
  // What griffier only intended is left out: the deed that follows says the same.
  const told = history.filter(({ event }) => texts.events[event] !== undefined)
  return (
    <ol class="case-history">
      {told.map((event) => (
        <li key={`${event.at} ${event.event}`}>
          <time dateTime={event.at}>{longTime(new Date(event.at), language)}</time>
          {texts.events[event.event]}
          <Detail event={event} />
        </li>
      ))}
    </ol>
  )
}

function Detail({ event }: { readonly event: CaseEvent }) {
  const { cases: texts } = useTexts()
  const { occasion, word, to } = event as { occasion?: string; word?: string; to?: string }
  const detail = occasion === undefined ? (word ?? to) : (texts.occasions[occasion] ?? occasion)
  return detail === undefined ? null : <span class="faint"> {detail}</span>
}
