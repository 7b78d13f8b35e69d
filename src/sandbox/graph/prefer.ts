/** What one request prefers. Nothing carries over to the next request, links included. */
export interface Prefer {
  readonly immutableIds: boolean
  readonly textBody: boolean
  readonly unsafeHtml: boolean
  readonly timeZone: string | undefined
  readonly maxPageSize: number | undefined
  /** What the answer's Preference-Applied says. */
  readonly applied: readonly string[]
}

/** Reads the `Prefer` header; what it does not know it leaves out, as RFC 7240 asks. */
export function parsePrefer(header: string | undefined): Prefer {
  const preferences = new Map<string, string>()
  const applied: string[] = []
  for (const part of (header ?? '').slice(0, 2000).split(/[,;]/)) {
    const equals = part.indexOf('=')
    const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase()
    const value =
      equals < 0
        ? ''
        : part
            .slice(equals + 1)
            .trim()
            .replaceAll('"', '')
    if (!isKnown(name, value)) continue
    preferences.set(name, value)
    applied.push(part.trim())
  }
  const size = preferences.get('odata.maxpagesize')
  return {
    immutableIds: preferences.get('idtype')?.toLowerCase() === 'immutableid',
    textBody: preferences.get('outlook.body-content-type')?.toLowerCase() === 'text',
    unsafeHtml: preferences.has('outlook.allow-unsafe-html'),
    timeZone: preferences.get('outlook.timezone'),
    maxPageSize: size === undefined ? undefined : Math.min(1000, Number(size)),
    applied,
  }
}

function isKnown(name: string, value: string): boolean {
  if (name === 'idtype') return value.toLowerCase() === 'immutableid'
  if (name === 'outlook.body-content-type') return /^(?:text|html)$/i.test(value)
  if (name === 'odata.maxpagesize') return /^[1-9]\d{0,6}$/.test(value)
  return name === 'outlook.allow-unsafe-html' || (name === 'outlook.timezone' && value !== '')
}
