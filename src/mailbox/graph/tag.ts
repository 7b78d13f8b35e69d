/** Named properties of griffier's own on messages: they survive moves and editing, and no customer sees them. */
const OURS = '{9f2c5d1e-7a44-4b0e-9a57-6d1f0c3b8e21}'

/** On drafts: `CASE/OCCASION/N`. */
export const DRAFT_TAG = `String ${OURS} Name GriffierDraft`

/** On drafts whose text stands in them; set in the same write as the text. */
export const WRITTEN_TAG = `String ${OURS} Name GriffierWritten`

/** On notices to staff: the key under which the register keeps them. */
export const NOTICE_TAG = `String ${OURS} Name GriffierNotice`

const COMMON = '{00062008-0000-0000-C000-000000000046}'

/**
 * Outlook's reminder on a flagged message, which Graph's own flag lacks: named properties of
 * PSETID_Common (MS-OXPROPS: PidLidReminderSet, PidLidReminderTime, PidLidReminderSignalTime).
 */
export const REMINDER = {
  set: `Boolean ${COMMON} Id 0x8503`,
  time: `SystemTime ${COMMON} Id 0x8502`,
  signal: `SystemTime ${COMMON} Id 0x8560`,
} as const

/** An encoded `$filter` for the messages that carry this value (extended properties are filtered mailbox-wide). */
export function taggedFilter(property: string, value: string): string {
  return encodeURIComponent(
    `singleValueExtendedProperties/Any(ep: ep/id eq ${literal(property)} and ep/value eq ${literal(value)})`,
  )
}

/** An encoded `$expand` that brings the property along: one at a time, as Graph's page shows it. */
export function tagExpanded(property: string): string {
  return `singleValueExtendedProperties(${encodeURIComponent(`$filter=id eq ${literal(property)}`)})`
}

/** An OData string: quotes are doubled. */
function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
