import type { StaffMember } from './control.ts'
import { badgeOf, FOLDERS, type Folder, type FolderName } from './folders.ts'
import { Icon } from './icon.tsx'
import { useTexts } from './language.ts'
import { useNotices } from './notices.ts'
import { hashOf } from './route.ts'
import { useSession } from './session.ts'

/** The folders of the shop, and below them the inboxes of the staff that griffier writes to. */
export function FolderPane() {
  const texts = useTexts()
  const { state, folders } = useSession()
  return (
    <nav class="folders" aria-label={texts.mailFolders}>
      <p class="mailbox">
        <strong>{state.displayName}</strong>
        <span>{state.mailbox}</span>
      </p>
      <ul>
        {FOLDERS.map((name, index) => (
          <FolderLink
            key={name}
            name={name}
            shortcut={String(index + 1)}
            folder={folders.find((folder) => folder.name === name)}
          />
        ))}
      </ul>
      {state.staff.length > 0 && <StaffInboxes />}
    </nav>
  )
}

interface FolderLinkProps {
  readonly name: FolderName
  readonly shortcut: string
  readonly folder: Folder | undefined
}

function FolderLink({ name, shortcut, folder }: FolderLinkProps) {
  const texts = useTexts()
  const { route } = useSession()
  const here = route.place === 'folder' && route.folder === name
  const badge = folder === undefined ? 0 : badgeOf(folder)
  return (
    <li>
      <a
        class="folder"
        href={hashOf({ place: 'folder', folder: name, id: undefined })}
        aria-current={here ? 'page' : undefined}
        aria-label={badge > 0 ? `${texts.folders[name]}, ${badge}` : texts.folders[name]}
        title={texts.folders[name]}
        aria-keyshortcuts={shortcut}
        data-folder={name}
      >
        <Icon name={name} />
        <span class="folder-name">{texts.folders[name]}</span>
        {badge > 0 && <span class="badge">{badge}</span>}
      </a>
    </li>
  )
}

function StaffInboxes() {
  const texts = useTexts()
  const { state } = useSession()
  return (
    <>
      <h2>{texts.staffInboxes}</h2>
      <ul>
        {state.staff.map((member) => (
          <StaffLink key={member.address} member={member} />
        ))}
      </ul>
    </>
  )
}

function StaffLink({ member }: { readonly member: StaffMember }) {
  const texts = useTexts()
  const { route } = useSession()
  const { name, address } = member
  const { notices, isRead } = useNotices(address)
  const here = route.place === 'staff' && route.address === address
  const unread = notices?.filter(({ id }) => !isRead(id)).length ?? 0
  const label = texts.inboxOf(name)
  return (
    <li>
      <a
        class="folder"
        href={hashOf({ place: 'staff', address, id: undefined })}
        aria-current={here ? 'page' : undefined}
        aria-label={unread > 0 ? `${label}, ${unread}` : label}
        title={address}
      >
        <Icon name="person" />
        <span class="folder-name">{name}</span>
        {unread > 0 && <span class="badge">{unread}</span>}
      </a>
    </li>
  )
}
