import { useTexts } from './language.ts'
import { ListPane } from './list-pane.tsx'
import { useNotices } from './notices.ts'
import { hashOf } from './route.ts'
import { Row } from './row.tsx'
import { useSession } from './session.ts'

interface Props {
  readonly address: string
  readonly openId: string | undefined
}

/** What griffier mailed to one staff member: reminders and digests. */
export function NoticeListPane({ address, openId }: Props) {
  const texts = useTexts()
  const { state } = useSession()
  const { notices, isRead } = useNotices(address)
  const staff = state.staff.find((each) => each.address === address)
  const first = notices?.some(({ id }) => id === openId) ? openId : notices?.[0]?.id
  return (
    <ListPane
      title={texts.inboxOf(staff?.name ?? address)}
      count={notices?.length}
      empty={texts.list.empty.staff}
    >
      <ol class="rows">
        {notices?.map((notice) => (
          <Row
            key={notice.id}
            href={hashOf({ place: 'staff', address, id: notice.id })}
            who={state.displayName}
            subject={notice.subject}
            preview={notice.preview}
            at={notice.sentAt}
            unread={!isRead(notice.id)}
            open={notice.id === openId}
            reachable={notice.id === first}
          />
        ))}
      </ol>
    </ListPane>
  )
}
