import { useEffect, useRef, useState } from 'preact/hooks'
import { FolderPane } from './folder-pane.tsx'
import { Header } from './header.tsx'
import { type Language, useTexts } from './language.ts'
import { MessageListPane } from './message-list-pane.tsx'
import { MessagePane } from './message-pane.tsx'
import { NothingOpen } from './nothing-open.tsx'
import { NoticeListPane } from './notice-list-pane.tsx'
import { NoticePane } from './notice-pane.tsx'
import type { Route } from './route.ts'
import { useSession } from './session.ts'
import { useShortcuts } from './shortcuts.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { WriteDialog } from './write-dialog.tsx'

interface Props {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly offline: boolean
}

type Dialog = 'write' | 'shortcuts' | undefined

/** The whole desk: three panes side by side, or one at a time where there is room for one. */
export function Desk({ language, onLanguage, offline }: Props) {
  const texts = useTexts()
  const { route } = useSession()
  const [dialog, setDialog] = useState<Dialog>()
  useShortcuts()
  useArrivals()
  const close = () => setDialog(undefined)
  return (
    <div class="desk" data-pane={paneOf(route)}>
      <button type="button" class="skip" onClick={() => focusOn('.row[tabindex="0"]')}>
        {texts.skipToList}
      </button>
      <Header
        language={language}
        onLanguage={onLanguage}
        onWrite={() => setDialog('write')}
        onShortcuts={() => setDialog('shortcuts')}
      />
      {offline && (
        <p class="offline" role="alert">
          {texts.offline}
        </p>
      )}
      <div class="panes">
        <FolderPane />
        <Panes route={route} />
      </div>
      {dialog === 'write' && <WriteDialog onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
    </div>
  )
}

function Panes({ route }: { readonly route: Route }) {
  if (route.place === 'staff') {
    return (
      <>
        <NoticeListPane address={route.address} openId={route.id} />
        {route.id === undefined ? (
          <NothingOpen />
        ) : (
          <NoticePane key={route.id} address={route.address} id={route.id} />
        )}
      </>
    )
  }
  const folder = route.place === 'home' ? 'inbox' : route.folder
  const id = route.place === 'home' ? undefined : route.id
  return (
    <>
      <MessageListPane key={folder} folder={folder} openId={id} />
      {id === undefined ? <NothingOpen /> : <MessagePane key={id} folder={folder} id={id} />}
    </>
  )
}

/** Which of the three panes a phone shows. */
function paneOf(route: Route): 'folders' | 'list' | 'reading' {
  if (route.place === 'home') return 'folders'
  return route.id === undefined ? 'list' : 'reading'
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}

/** Says that mail came in, wherever on the page one is. */
function useArrivals(): void {
  const texts = useTexts()
  const { folders, say } = useSession()
  const unread = folders.find(({ name }) => name === 'inbox')?.unread
  const before = useRef(unread)
  // Only a new count is news.
  useEffect(() => {
    if (unread === undefined) return
    const arrived = unread - (before.current ?? unread)
    before.current = unread
    if (arrived > 0) say(texts.list.arrived(arrived))
  }, [unread])
}
