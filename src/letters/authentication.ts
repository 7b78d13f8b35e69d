import { domainToASCII } from 'node:url'
import { domainOf } from './address.ts'
import { type HeaderField, headerValue } from './headers.ts'
import type { Authentication } from './letter.ts'

/**
 * Our own mail server's verdict on the sender's domain.
 *
 * Servers add header fields on top, so a field that the sender wrote stands below everything that
 * our server wrote (RFC 8601, section 5, on trusting only one's own boundary). Exchange Online puts
 * one Authentication-Results on every message from outside: the topmost is therefore ours, and any
 * lower one may be forged and is never read. Exchange's has no authserv-id (learn.microsoft.com,
 * "Anti-spam message headers"); a topmost one that names a server which is not Exchange or ours was
 * written elsewhere, so it counts for nothing.
 *
 * Mail between colleagues may carry no such field, or one without a verdict that was written on
 * submission. For that alone `X-MS-Exchange-Organization-AuthAs: Internal` counts: Exchange's header
 * firewall strips these fields from outside mail. As a second guard it counts only where the
 * sender's domain is the mailbox's own and no server outside Exchange ever handed the message over.
 */
export function authenticationOf(
  headers: readonly HeaderField[],
  sender: string,
  ownAddresses: readonly string[],
): Authentication {
  const ownDomains = ownAddresses.map(domainOf)
  const results = headerValue(headers, 'authentication-results')
  const verdict = results === undefined ? 'none' : verdictOf(results, domainOf(sender), ownDomains)
  if (verdict !== 'none') return verdict
  return isInternal(headers, domainOf(sender), ownDomains) ? 'pass' : 'none'
}

function verdictOf(results: string, domain: string, ownDomains: string[]): Authentication {
  const text = withoutComments(results).toLowerCase()
  const [first = ''] = text.split(';', 1)
  if (!first.includes('=') && !isOurServer(first.trim(), ownDomains)) return 'none'
  const tokens = text.split(/[\s;"]+/)
  const valuesOf = (name: string) =>
    tokens.filter((token) => token.startsWith(name)).map((token) => token.slice(name.length))
  const dmarc = valuesOf('dmarc=')
  if (valuesOf('compauth=').includes('fail') || dmarc.includes('fail')) return 'fail'
  // Two verdicts in one field: somebody wrote into it (a quoted envelope address can). Trust neither.
  if (dmarc.length !== 1 || dmarc[0] !== 'pass') return 'none'
  return isAligned(domain, valuesOf('header.from=')[0] ?? '') ? 'pass' : 'none'
}

function isOurServer(server: string, ownDomains: readonly string[]): boolean {
  const name = server.split(/\s/)[0] ?? ''
  return [...ownDomains, 'outlook.com'].some((domain) => isWithin(name, domain))
}

// DMARC aligns organisational domains (RFC 7489, section 3.1); without the public suffix list the
// careful reading is: the same domain, or one within the other.
function isAligned(domain: string, proven: string): boolean {
  const [from, by] = [asciiDomain(domain), asciiDomain(proven)]
  if (!from.includes('.') || !by.includes('.')) return false
  return isWithin(from, by) || isWithin(by, from)
}

// mailparser shows an international domain in its own letters; our server names it as DNS does.
function asciiDomain(domain: string): string {
  return /^[a-z0-9.-]+$/.test(domain) ? domain : domainToASCII(domain)
}

function isWithin(name: string, domain: string): boolean {
  return domain !== '' && (name === domain || name.endsWith(`.${domain}`))
}

/** Comments in parentheses may nest (RFC 5322, section 3.2.2); what they say is no verdict. */
function withoutComments(text: string): string {
  let bare = text
  for (let depth = 0; depth < DEEPEST_COMMENT && bare.includes('('); depth++) {
    bare = bare.replace(/\([^()]*\)/g, ' ')
  }
  return bare
}

const DEEPEST_COMMENT = 8

function isInternal(
  headers: readonly HeaderField[],
  domain: string,
  ownDomains: readonly string[],
): boolean {
  const claims = headers.filter((field) => field.name === 'x-ms-exchange-organization-authas')
  if (claims.length !== 1 || claims[0]?.value.toLowerCase() !== 'internal') return false
  return ownDomains.includes(domain) && !headers.some(isHandover)
}

// Within Exchange Online a message passes from one *.outlook.com server to the next, the first time
// "with mapi" or HTTPS; a Received line that names another sending host is a handover from outside.
function isHandover(field: HeaderField): boolean {
  if (field.name !== 'received') return false
  const from = /^from ([^\s;()]{1,255})/i.exec(field.value)?.[1]?.toLowerCase()
  if (from === undefined) return false
  return !['outlook.com', 'office365.com', 'exchangelabs.com'].some((host) => isWithin(from, host))
}
