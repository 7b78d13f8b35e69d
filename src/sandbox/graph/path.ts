/** How the names in a path are written; Graph takes them in any case. */
const NAMES = [
  'users',
  'me',
  'mailFolders',
  'childFolders',
  'messages',
  'attachments',
  'delta',
  'createReply',
  'createReplyAll',
  'createForward',
  'reply',
  'replyAll',
  'forward',
  'send',
  'sendMail',
  'move',
  'copy',
  'permanentDelete',
  'createUploadSession',
  'translateExchangeIds',
  'outlook',
  'masterCategories',
  'supportedTimeZones',
  'mailboxSettings',
]
const CANONICAL = new Map(NAMES.map((name) => [name.toLowerCase(), name]))

/**
 * One form for all the ways in which Graph lets a path be written: `microsoft.graph.delta()`,
 * `mailFolders('inbox')`, `mailfolders/inbox`. Ids pass unchanged: they tell upper case from lower.
 */
export function normalPath(pathname: string): string {
  if (!pathname.startsWith('/v1.0/')) return pathname
  const segments = pathname.slice('/v1.0/'.length).split('/').flatMap(normalSegment)
  return `/v1.0/${segments.join('/')}`
}

function normalSegment(segment: string): string[] {
  const bare = segment.replace(/^microsoft\.graph\./i, '').replace(/%27/g, "'")
  const keyed = /^([A-Za-z]{1,40})\('([^']{1,600})'\)$/.exec(bare)
  if (keyed) return [canonical(keyed[1] ?? ''), keyed[2] ?? '']
  const zones = /^supportedTimeZones\(TimeZoneStandard=.*?'(\w{4,8})'\)$/i.exec(bare)
  if (zones) return ['supportedTimeZones', (zones[1] ?? '').toLowerCase()]
  const name = bare.replace(/\(\)$/, '')
  return CANONICAL.has(name.toLowerCase()) ? [canonical(name)] : [segment]
}

function canonical(name: string): string {
  return CANONICAL.get(name.toLowerCase()) ?? name
}
