import type { StoredAttachment } from '../store/stored-message.ts'
import { propertyUnknown } from './errors.ts'

const PROPERTIES = [
  'id',
  'lastModifiedDateTime',
  'name',
  'contentType',
  'size',
  'isInline',
  'contentId',
  'contentLocation',
  'contentBytes',
]

/** An attachment as Graph writes it; the bytes come along unless `$select` leaves them out. */
export function viewAttachment(
  attachment: StoredAttachment,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  const whole: Record<string, unknown> = {
    '@odata.type': `#microsoft.graph.${attachment.kind}Attachment`,
    '@odata.mediaContentType': attachment.contentType,
    id: attachment.id,
    lastModifiedDateTime: attachment.lastModifiedDateTime,
    name: attachment.name,
    contentType: attachment.kind === 'file' ? attachment.contentType : null,
    size: attachment.size,
    isInline: attachment.isInline,
    ...(attachment.kind === 'file'
      ? {
          contentId: attachment.contentId ?? null,
          contentLocation: null,
          contentBytes: attachment.contentBytes,
        }
      : {}),
  }
  if (attachment.kind !== 'file') delete whole['@odata.mediaContentType']
  if (!select) return whole
  const unknown = select.find((name) => !PROPERTIES.includes(name.split('/').at(-1) ?? ''))
  if (unknown !== undefined) throw propertyUnknown(unknown, 'microsoft.graph.attachment')
  const kept = select.map((name) => name.split('/').at(-1))
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([name]) => name[0] === '@' || name === 'id' || kept.includes(name),
    ),
  )
}
