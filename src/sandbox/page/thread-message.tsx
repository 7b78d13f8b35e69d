import { useState } from 'preact/hooks'
import { Attachments } from './attachments.tsx'
import { Avatar } from './avatar.tsx'
import { Chip, DueDate } from './chips.tsx'
import { longTime, shortTime } from './dates.ts'
import { DraftEditor } from './draft-editor.tsx'
import { useLanguage, useTexts } from './language.ts'
import { MailFrame } from './mail-frame.tsx'
import { nameOf, type WholeMessage, writtenAt } from './messages.ts'
import { useSession } from './session.ts'

interface Props {
  readonly message: WholeMessage
  readonly initiallyOpen: boolean
  /** The message was sent or thrown away here. */
  readonly onLeft: () => void
}

/** One message of a thread: a line while folded, else the letter, or the draft as one edits it. */
export function ThreadMessage({ message, initiallyOpen, onLeft }: Props) {
  const { folders } = useSession()
  const folder = folders.find(({ id }) => id === message.parentFolderId)?.name
  if (message.isDraft && folder !== 'deleteditems') {
    return <DraftEditor draft={message} onLeft={onLeft} />
  }
  return <Letter message={message} initiallyOpen={initiallyOpen} />
}

function Letter({ message, initiallyOpen }: Omit<Props, 'onLeft'>) {
  const texts = useTexts()
  const [open, setOpen] = useState(initiallyOpen)
  const who = nameOf(message.from) || texts.list.noSender
  return (
    <article class="letter" data-open={open} aria-label={texts.letter.body(who)}>
      <button type="button" class="letter-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Head message={message} who={who} open={open} />
      </button>
      {open && (
        <>
          <Marks message={message} />
          <MailFrame title={texts.letter.body(who)} body={message.body} />
          {message.hasAttachments && <Attachments id={message.id} />}
        </>
      )}
    </article>
  )
}

interface HeadProps {
  readonly message: WholeMessage
  readonly who: string
  readonly open: boolean
}

function Head({ message, who, open }: HeadProps) {
  const texts = useTexts()
  const language = useLanguage()
  const { now, folders } = useSession()
  const at = writtenAt(message)
  const folder = folders.find(({ id }) => id === message.parentFolderId)?.name
  const address = message.from?.emailAddress.address ?? ''
  return (
    <>
      <Avatar name={who} />
      <span class="letter-who">
        {who}
        {open && address !== who && <span class="letter-address">{address}</span>}
      </span>
      <time class="letter-at" dateTime={at}>
        {open ? longTime(new Date(at), language) : shortTime(new Date(at), now, language)}
      </time>
      <span class="letter-line">
        {open
          ? `${texts.letter.to}: ${message.toRecipients.map(nameOf).join(', ')}`
          : message.bodyPreview}
        {open && folder !== undefined && folder !== 'inbox' && (
          <span class="letter-folder"> {texts.letter.inFolder(texts.folders[folder])}</span>
        )}
      </span>
    </>
  )
}

function Marks({ message }: { readonly message: WholeMessage }) {
  if (message.categories.length === 0 && message.flag?.flagStatus !== 'flagged') return null
  return (
    <p class="letter-marks">
      {message.categories.map((name) => (
        <Chip key={name} name={name} />
      ))}
      <DueDate flag={message.flag} />
    </p>
  )
}
