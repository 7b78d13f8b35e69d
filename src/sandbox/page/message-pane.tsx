import { useEffect, useRef } from 'preact/hooks'
import { CaseStrip } from './case-strip.tsx'
import { casesOf } from './cases.ts'
import type { FolderName } from './folders.ts'
import { GraphError } from './graph.ts'
import { useTexts } from './language.ts'
import { LetterToolbar } from './letter-toolbar.tsx'
import { useLoaded } from './loaded.ts'
import { conversation, messageOf, pathOf, type WholeMessage } from './messages.ts'
import { NothingOpen } from './nothing-open.tsx'
import { hashOf } from './route.ts'
import { type Session, useSession } from './session.ts'
import { ThreadMessage } from './thread-message.tsx'
import { ToList } from './to-list.tsx'

interface Props {
  readonly folder: FolderName
  readonly id: string
}

/** A letter with everything that belongs to it: its case, its thread, the draft that answers it. */
export function MessagePane({ folder, id }: Props) {
  const texts = useTexts()
  const session = useSession()
  const pane = useRef<HTMLElement>(null)
  const { value: thread, error } = useLoaded(id, session.version, () => threadOf(session, id))
  const opened = thread?.find((message) => message.id === id)
  useReadMark(opened)
  useEffect(() => {
    // On a phone the list has gone: whoever navigates by keyboard or ear goes on here.
    if (document.querySelector<HTMLElement>('.list')?.offsetParent === null) pane.current?.focus()
  }, [])
  if (error instanceof GraphError && error.status === 404 && !opened)
    return <Gone folder={folder} />
  if (thread === undefined || opened === undefined) {
    return (
      <main class="reading" ref={pane} tabIndex={-1} aria-label={texts.letter.pane} aria-busy />
    )
  }
  return (
    <main class="reading" ref={pane} tabIndex={-1} aria-labelledby="letter-title">
      <div class="reading-head">
        <ToList href={hashOf({ place: 'folder', folder, id: undefined })} />
        <LetterToolbar message={opened} folder={folder} thread={thread} />
      </div>
      <CaseStrips thread={thread} />
      <h2 id="letter-title" class="subject">
        {opened.subject || texts.list.noSubject}
      </h2>
      {thread.map((message) => (
        <ThreadMessage
          key={message.id}
          message={message}
          initiallyOpen={message.id === id || message.isDraft}
          onLeft={() => {
            if (message.id === id) session.go({ place: 'folder', folder, id: undefined })
          }}
        />
      ))}
    </main>
  )
}

/** The conversation without what was thrown away from it, except for the very message that is opened. */
async function threadOf(session: Session, id: string): Promise<readonly WholeMessage[]> {
  const { graph, folders } = session
  const opened = await messageOf(graph, id)
  const bin = folders.find(({ name }) => name === 'deleteditems')?.id
  const thread = await conversation(graph, opened.conversationId)
  return thread.filter((message) => message.id === id || message.parentFolderId !== bin)
}

function CaseStrips({ thread }: { readonly thread: readonly WholeMessage[] }) {
  const { control, version } = useSession()
  const cases = useLoaded('cases', version, () => control.cases()).value ?? []
  const ids = thread.map(({ id }) => id)
  return (
    <>
      {casesOf(cases, ids).map((found) => (
        <CaseStrip key={found.number} case={found} />
      ))}
    </>
  )
}

/** Opening a letter marks it as read, once: who marks it unread again while reading keeps that. */
function useReadMark(message: WholeMessage | undefined): void {
  const { graph, act } = useSession()
  const id = message?.id
  // Only opening counts, not later changes.
  useEffect(() => {
    if (message === undefined || message.isRead || message.isDraft) return
    act(() => graph.patch(pathOf(message.id), { isRead: true }))
  }, [id])
}

function Gone({ folder }: { readonly folder: FolderName }) {
  const texts = useTexts()
  const { say, go } = useSession()
  // Said once.
  useEffect(() => {
    say(texts.letter.gone)
    go({ place: 'folder', folder, id: undefined })
  }, [])
  return <NothingOpen />
}
