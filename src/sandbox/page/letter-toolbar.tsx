import { CategoryMenu } from './category-menu.tsx'
import type { FolderName } from './folders.ts'
import { Icon, type IconName } from './icon.tsx'
import { useTexts } from './language.ts'
import { pathOf, type WholeMessage } from './messages.ts'
import { useSession } from './session.ts'

interface Props {
  readonly message: WholeMessage
  readonly folder: FolderName
  readonly thread: readonly WholeMessage[]
}

/** What one can do with a letter, each with its key. A draft has buttons of its own. */
export function LetterToolbar({ message, folder, thread }: Props) {
  if (message.isDraft) return null
  return (
    <div class="toolbar">
      <ReplyAction message={message} thread={thread} />
      <CategoryMenu message={message} />
      <ReadAction message={message} />
      <MoveActions message={message} folder={folder} />
    </div>
  )
}

/** Goes to the draft that waits in the thread; without one it starts a reply, as Outlook does. */
function ReplyAction({ message, thread }: Omit<Props, 'folder'>) {
  const texts = useTexts()
  const { graph, act } = useSession()
  const waiting = thread.some(({ isDraft }) => isDraft)
  const reply = async () => {
    if (!waiting) await act(() => graph.post(`${pathOf(message.id)}/createReply`, {}))
    document.querySelector<HTMLIFrameElement>('.editor-frame')?.contentDocument?.body.focus()
  }
  return <Action icon="reply" label={texts.letter.reply} shortcut="r" onClick={reply} />
}

function ReadAction({ message }: Pick<Props, 'message'>) {
  const { letter } = useTexts()
  const { graph, act } = useSession()
  const { isRead } = message
  return (
    <Action
      icon={isRead ? 'unread' : 'read'}
      label={isRead ? letter.markUnread : letter.markRead}
      shortcut="u"
      onClick={() => act(() => graph.patch(pathOf(message.id), { isRead: !isRead }))}
    />
  )
}

function MoveActions({ message, folder }: Omit<Props, 'thread'>) {
  const { letter } = useTexts()
  const { graph, act, go } = useSession()
  const leave = async (deed: () => Promise<unknown>, done: string) => {
    if (await act(deed, done)) go({ place: 'folder', folder, id: undefined })
  }
  const moveTo = (destinationId: FolderName) =>
    leave(() => graph.post(`${pathOf(message.id)}/move`, { destinationId }), letter.moved)
  return (
    <>
      {folder === 'inbox' && (
        <Action
          icon="junkemail"
          label={letter.toJunk}
          shortcut="!"
          onClick={() => moveTo('junkemail')}
        />
      )}
      {(folder === 'junkemail' || folder === 'deleteditems') && (
        <Action icon="inbox" label={letter.toInbox} shortcut="!" onClick={() => moveTo('inbox')} />
      )}
      {folder !== 'deleteditems' && (
        <Action
          icon="deleteditems"
          label={letter.remove}
          shortcut="Delete"
          onClick={() => leave(() => graph.remove(pathOf(message.id)), letter.removed)}
        />
      )}
    </>
  )
}

interface ActionProps {
  readonly icon: IconName
  readonly label: string
  readonly shortcut: string
  readonly onClick: () => void
}

function Action({ icon, label, shortcut, onClick }: ActionProps) {
  return (
    <button
      type="button"
      class="action"
      title={`${label} (${shortcut})`}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span class="label">{label}</span>
    </button>
  )
}
