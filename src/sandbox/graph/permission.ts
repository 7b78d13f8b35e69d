import type { Behaviour } from '../sandbox.ts'

export type Permission = Behaviour['permissions'][number]

/** The application permissions of which a request needs any one (permissions reference); undefined needs none here. */
export function permissionsFor(method: string, path: string): readonly Permission[] | undefined {
  const reads = method === 'GET' || method === 'HEAD'
  if (/\/(?:sendMail|send|reply|replyAll|forward)$/.test(path)) return ['Mail.Send']
  if (/\/(?:masterCategories|mailboxSettings)(?:\/|$)/.test(path)) {
    return reads
      ? ['MailboxSettings.Read', 'MailboxSettings.ReadWrite']
      : ['MailboxSettings.ReadWrite']
  }
  if (/\/(?:messages|mailFolders)(?:\/|$)/.test(path))
    return reads ? ['Mail.Read', 'Mail.ReadWrite'] : ['Mail.ReadWrite']
  return undefined
}
