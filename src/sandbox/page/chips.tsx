import { dayInWords, dayOf, flagDay } from './dates.ts'
import { Icon } from './icon.tsx'
import { useLanguage, useTexts } from './language.ts'
import type { Flag } from './messages.ts'
import { useSession } from './session.ts'

/** A category with its colour from the mailbox's list; one that is not on the list has none. */
export function Chip({ name }: { readonly name: string }) {
  const { categories } = useSession()
  const color = categories.find(({ displayName }) => displayName === name)?.color ?? 'none'
  return <span class={`chip ${color}`}>{name}</span>
}

/** The follow-up flag with its day, red once that day has gone by. */
export function DueDate({ flag }: { readonly flag: Flag | undefined }) {
  const texts = useTexts()
  const language = useLanguage()
  const { now } = useSession()
  if (flag?.flagStatus !== 'flagged' || !flag.dueDateTime) return null
  const day = flagDay(flag.dueDateTime)
  const overdue = day < dayOf(now)
  const words = dayInWords(day, language)
  return (
    <span class={overdue ? 'due overdue' : 'due'}>
      <Icon name="flag" />
      {overdue ? texts.list.overdue(words) : texts.list.due(words)}
    </span>
  )
}
