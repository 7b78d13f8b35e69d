import { type ShopLanguage, type Wording, wordingIn } from '../cases/recipient.ts'
import type { WatchedFolder } from '../mailbox/mailbox.ts'
import type { Health } from '../notices/facts.ts'

/** How griffier itself fared in a round. Complaints name no customer. */
export interface Wellbeing {
  /** The folders that were read, and when. */
  readonly readAt: ReadonlyMap<WatchedFolder, Date>
  readonly complaints: readonly Wording[]
}

/** As Outlook calls them in either language. */
const FOLDERS: Readonly<Record<WatchedFolder, { nl: string; en: string }>> = {
  inbox: { nl: 'Postvak IN', en: 'Inbox' },
  junkemail: { nl: 'Ongewenste e-mail', en: 'Junk Email' },
  drafts: { nl: 'Concepten', en: 'Drafts' },
  sentitems: { nl: 'Verzonden items', en: 'Sent Items' },
}

/** The well-being in a reader's language, for the foot of the digest. */
export function healthFor(language: ShopLanguage, being: Wellbeing, timeZone: string): Health {
  const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone })
  const names = Object.keys(FOLDERS) as WatchedFolder[]
  return {
    folders: names.map((name) => {
      const at = being.readAt.get(name)
      return { name: FOLDERS[name][language], lastReadAt: at && time.format(at) }
    }),
    complaints: being.complaints.map((complaint) => wordingIn(language, complaint)),
  }
}
