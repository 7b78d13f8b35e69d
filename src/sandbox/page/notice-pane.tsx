import { useEffect, useState } from 'preact/hooks'
import { Avatar } from './avatar.tsx'
import type { Notice } from './control.ts'
import { longTime } from './dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { MailFrame } from './mail-frame.tsx'
import { rememberRead, useNotices } from './notices.ts'
import { hashOf } from './route.ts'
import { useSession } from './session.ts'
import { ToList } from './to-list.tsx'

interface Props {
  readonly address: string
  readonly id: string
}

/** A reminder or digest as the staff member reads it, and the line to answer it with. */
export function NoticePane({ address, id }: Props) {
  const texts = useTexts()
  const language = useLanguage()
  const { state, refresh } = useSession()
  const notice = useNotices(address).notices?.find((each) => each.id === id)
  // Read once.
  useEffect(() => {
    rememberRead(id)
    refresh()
  }, [id])
  if (notice === undefined) {
    return <main class="reading" tabIndex={-1} aria-label={texts.letter.pane} aria-busy />
  }
  const body = {
    contentType: notice.html === '' ? ('text' as const) : ('html' as const),
    content: notice.html || notice.text,
  }
  return (
    <main class="reading" tabIndex={-1} aria-labelledby="letter-title">
      <div class="reading-head only-narrow">
        <ToList href={hashOf({ place: 'staff', address, id: undefined })} />
      </div>
      <h2 id="letter-title" class="subject">
        {notice.subject}
      </h2>
      <article class="letter" data-open="true">
        <p class="letter-head">
          <Avatar name={state.displayName} />
          <span class="letter-who">
            {state.displayName}
            <span class="letter-address">{notice.from}</span>
          </span>
          <time class="letter-at" dateTime={notice.sentAt}>
            {longTime(new Date(notice.sentAt), language)}
          </time>
          <span class="letter-line">
            {texts.letter.to}: {address}
          </span>
        </p>
        <MailFrame title={texts.letter.body(state.displayName)} body={body} />
        <Answer notice={notice} address={address} />
      </article>
    </main>
  )
}

function Answer({ notice, address }: { readonly notice: Notice; readonly address: string }) {
  const texts = useTexts().notice
  const { control, state, act } = useSession()
  const [text, setText] = useState('')
  const [sent, setSent] = useState<readonly string[]>([])
  const answer = async (event: Event) => {
    event.preventDefault()
    const line = text.trim()
    if (line === '') return
    const done = await act(
      () => control.answer(notice.id, address, line),
      texts.sent(state.mailbox),
    )
    if (!done) return
    setText('')
    setSent([...sent, line])
  }
  return (
    <>
      {sent.map((line, index) => (
        <p class="answered" key={`${index} ${line}`}>
          <span class="faint">{texts.youWrote}</span> {line}
        </p>
      ))}
      <form class="answer" onSubmit={answer}>
        <label class="for-readers" for="answer">
          {texts.replyLabel}
        </label>
        <input
          id="answer"
          type="text"
          value={text}
          maxLength={500}
          placeholder={texts.replyHint}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button primary">
          {texts.send}
        </button>
      </form>
    </>
  )
}
