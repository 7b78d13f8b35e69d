import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Avatar } from './avatar.tsx'
import { shortTime } from './dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { useSession } from './session.ts'

interface Props {
  readonly href: string
  readonly who: string
  readonly subject: string
  readonly preview: string
  readonly at: string
  readonly unread: boolean
  readonly open: boolean
  /** One row of a list can be reached with Tab; the arrows go on from there. */
  readonly reachable: boolean
  /** Stands before the subject, in red: there is a draft. */
  readonly draft?: boolean
  readonly marks?: ComponentChildren
}

/** One message in a list. A link, so that it opens, goes back and is shared as links are. */
export function Row(props: Props) {
  const texts = useTexts()
  const language = useLanguage()
  const { now } = useSession()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (props.open) link.current?.scrollIntoView({ block: 'nearest' })
  }, [props.open])
  return (
    <li>
      <a
        ref={link}
        class="row"
        href={props.href}
        tabIndex={props.reachable ? 0 : -1}
        aria-current={props.open ? 'true' : undefined}
        data-unread={props.unread}
      >
        <Avatar name={props.who} />
        {props.unread && <span class="for-readers">{texts.list.unread}. </span>}
        <span class="row-who">{props.who || texts.list.noSender}</span>
        <time class="row-at" dateTime={props.at}>
          {props.at === '' ? '' : shortTime(new Date(props.at), now, language)}
        </time>
        <span class="row-subject">
          {props.draft && <span class="draft-mark">{texts.list.draft}</span>}
          {props.subject || texts.list.noSubject}
        </span>
        <span class="row-preview">{props.preview}</span>
        {props.marks}
      </a>
    </li>
  )
}
