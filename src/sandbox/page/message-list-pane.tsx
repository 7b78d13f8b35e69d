import { useState } from 'preact/hooks'
import { Chip, DueDate } from './chips.tsx'
import type { FolderName } from './folders.ts'
import { Icon } from './icon.tsx'
import { useTexts } from './language.ts'
import { ListPane } from './list-pane.tsx'
import { useLoaded } from './loaded.ts'
import { type Message, messagesIn, nameOf, writtenAt } from './messages.ts'
import { hashOf } from './route.ts'
import { Row } from './row.tsx'
import { useSession } from './session.ts'

const STEP = 100

interface Props {
  readonly folder: FolderName
  readonly openId: string | undefined
}

/** The messages of one folder, newest first. */
export function MessageListPane({ folder, openId }: Props) {
  const texts = useTexts()
  const { graph, version, folders } = useSession()
  const [atMost, setAtMost] = useState(STEP)
  const listed = useLoaded(`${folder} ${atMost}`, version, () => messagesIn(graph, folder, atMost))
  const answered = useDraftedConversations(folder)
  const messages = listed.value?.messages ?? []
  const total = folders.find(({ name }) => name === folder)?.total
  const first = messages.some(({ id }) => id === openId) ? openId : messages[0]?.id
  return (
    <ListPane
      title={texts.folders[folder]}
      count={listed.value === undefined ? undefined : (total ?? messages.length)}
      empty={texts.list.empty[folder]}
    >
      <ol class="rows">
        {messages.map((message) => (
          <MessageRow
            key={message.id}
            message={message}
            folder={folder}
            open={message.id === openId}
            reachable={message.id === first}
            draft={message.isDraft || answered.has(message.conversationId)}
          />
        ))}
      </ol>
      {listed.value?.more && (
        <button type="button" class="button older" onClick={() => setAtMost(atMost + STEP)}>
          {texts.list.older}
        </button>
      )}
    </ListPane>
  )
}

/** Conversations in which a draft waits, for the mark on the letter that it answers. */
function useDraftedConversations(folder: FolderName): ReadonlySet<string> {
  const { graph, version } = useSession()
  const marked = folder === 'inbox' || folder === 'junkemail'
  const drafts = useLoaded(`drafts ${marked}`, version, async () =>
    marked ? (await messagesIn(graph, 'drafts', 1000)).messages : [],
  )
  return new Set(drafts.value?.map(({ conversationId }) => conversationId))
}

interface RowProps {
  readonly message: Message
  readonly folder: FolderName
  readonly open: boolean
  readonly reachable: boolean
  readonly draft: boolean
}

function MessageRow({ message, folder, open, reachable, draft }: RowProps) {
  const texts = useTexts()
  const outgoing = folder === 'drafts' || folder === 'sentitems'
  const who = outgoing ? message.toRecipients.map(nameOf).join(', ') : nameOf(message.from)
  const marked =
    message.categories.length > 0 ||
    message.hasAttachments ||
    message.flag?.flagStatus === 'flagged'
  return (
    <Row
      href={hashOf({ place: 'folder', folder, id: message.id })}
      who={who}
      subject={message.subject ?? ''}
      preview={message.bodyPreview}
      at={writtenAt(message)}
      unread={!message.isRead && !message.isDraft}
      open={open}
      reachable={reachable}
      draft={draft}
      marks={
        marked && (
          <span class="row-marks">
            {message.categories.map((name) => (
              <Chip key={name} name={name} />
            ))}
            <DueDate flag={message.flag} />
            {message.hasAttachments && (
              <span class="clip" title={texts.list.attachment}>
                <Icon name="clip" />
                <span class="for-readers">{texts.list.attachment}</span>
              </span>
            )}
          </span>
        )
      }
    />
  )
}
