import type { Behaviour } from '../sandbox.ts'

export type Permission = Behaviour['permissions'][number]

/** The application permission that a route needs (permissions reference); undefined needs none here. */
export function permissionFor(path: string): Permission | undefined {
  if (/\/(?:sendMail|send|reply|replyAll|forward)$/.test(path)) return 'Mail.Send'
  if (/\/(?:masterCategories|mailboxSettings)(?:\/|$)/.test(path))
    return 'MailboxSettings.ReadWrite'
  if (/\/(?:messages|mailFolders)(?:\/|$)/.test(path)) return 'Mail.ReadWrite'
  return undefined
}
