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
 * The verdict is on one author: DMARC has no answer for several (RFC 7489, section 6.6.1), and where
 * From stands twice, servers and mail programs each read the one they please. So such a letter has none.
 *
 * Mail between colleagues may carry no such field, or one without a verdict that was written on
 * submission. For that alone `X-MS-Exchange-Organization-AuthAs: Internal` counts: Exchange's header
 * firewall strips these fields from outside mail. As a second guard it counts only where the
 * sender's domain is the mailbox's own and no server outside Exchange ever handed the message over.
 * @param author The one address in From; undefined where there are several, or none.
 */
export function authenticationOf(
  headers: readonly HeaderField[],
  author: string | undefined,
  ownAddresses: readonly string[],
): Authentication {
  const ownDomains = ownAddresses.map(domainOf)
  const domain = isAlone(headers) ? domainOf(author ?? '') : ''
  const results = headerValue(headers, 'authentication-results')
  const verdict = results === undefined ? 'none' : verdictOf(results, domain, ownDomains)
  if (verdict !== 'none') return verdict
  return isInternal(headers, domain, ownDomains) ? 'pass' : 'none'
}

function isAlone(headers: readonly HeaderField[]): boolean {
  return headers.filter(({ name }) => name === 'from').length === 1
}

function verdictOf(results: string, domain: string, ownDomains: string[]): Authentication {
  const text = ownWordsOf(results.toLowerCase())
  const [first = ''] = text.split(';', 1)
  if (!first.includes('=') && !isOurServer(first.trim(), ownDomains)) return 'none'
  const said = tokensIn(text)
  if (said('compauth=').includes('fail') || said('dmarc=').includes('fail')) return 'fail'
  // Two verdicts in one field, or one in quotes or in a comment: somebody else wrote into it (an
  // envelope address can hold anything). Trust none.
  const written = tokensIn(results.toLowerCase())
  const [dmarc, from] = [written('dmarc='), written('header.from=')]
  if (dmarc.length !== 1 || from.length !== 1) return 'none'
  return said('dmarc=')[0] === 'pass' && isDomain(domain, said('header.from=')[0]) ? 'pass' : 'none'
}

/** The values in a text of what begins with a name, such as `dmarc=`. */
function tokensIn(text: string): (name: string) => string[] {
  const tokens = text.split(/[\s;"()]+/)
  return (name) =>
    tokens.filter((token) => token.startsWith(name)).map((token) => token.slice(name.length))
}

function isOurServer(server: string, ownDomains: readonly string[]): boolean {
  const name = server.split(/\s/)[0] ?? ''
  return [...ownDomains, 'outlook.com'].some((domain) => isWithin(name, domain))
}

// DMARC aligns what SPF and DKIM proved with the domain of From, loosely if the domain wishes so; what
// our server then names as header.from is the domain of From itself (RFC 8601, section 2.7.2), and so
// it is the sender's own or somebody else's. A parent is another: below co.uk or github.io, a stranger.
function isDomain(domain: string, proven = ''): boolean {
  const from = asciiDomain(domain)
  return from.includes('.') && from === asciiDomain(proven)
}

// mailparser shows an international domain in its own letters; our server names it as DNS does.
function asciiDomain(domain: string): string {
  return /^[a-z0-9.-]+$/.test(domain) ? domain : domainToASCII(domain)
}

function isWithin(name: string, domain: string): boolean {
  return domain !== '' && (name === domain || name.endsWith(`.${domain}`))
}

/**
 * What the server itself says: without comments, which may nest, and without what stands in quotes,
 * which others chose (RFC 5322, sections 3.2.1 to 3.2.4). A quote or comment that never closes takes the rest along.
 */
function ownWordsOf(text: string): string {
  let [said, depth, isQuoted] = ['', 0, false]
  for (const [part] of text.matchAll(/\\[\s\S]?|["()]|[^\\"()]+/g)) {
    if (part === '"' && depth === 0) isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (part === '(') depth++
    else if (part === ')') depth = Math.max(0, depth - 1)
    said += depth === 0 && !/["()]/.test(part) ? part : ' '
  }
  return said
}

function isInternal(
  headers: readonly HeaderField[],
  domain: string,
  ownDomains: readonly string[],
): boolean {
  const claims = headers.filter((field) => field.name === 'x-ms-exchange-organization-authas')
  if (claims.length !== 1 || claims[0]?.value.toLowerCase() !== 'internal') return false
  return ownDomains.includes(domain) && !headers.some(isHandover)
}

// Within Exchange Online a message passes from one server of Microsoft's to the next, the first time
// "with mapi" or HTTPS. The name behind "from" is what the sending server called itself, which anybody
// may; the address behind it is what the receiving server saw. Only where both are Microsoft's, and the
// receiving server's name too, was nothing handed over from outside.
function isHandover({ name, value }: HeaderField): boolean {
  if (name !== 'received') return false
  const hop = /^from ([^\s;()]{1,255}) {0,9}\(([^\s()]{1,255})\) by ([^\s;()]{1,255})/i.exec(value)
  const [greeting, seen, by] = hop?.slice(1).map((part) => part.toLowerCase()) ?? []
  return !(isExchange(greeting) && isExchange(by) && WITHIN_EXCHANGE.test(seen ?? ''))
}

function isExchange(server = ''): boolean {
  return ['outlook.com', 'office365.com', 'exchangelabs.com'].some((host) => isWithin(server, host))
}

// Link-local and private addresses, and the ranges in which Exchange Online's servers talk to each other
// (learn.microsoft.com, "Office 365 URLs and IP address ranges": 2603:1000::/24 and 2a01:111::/32).
const WITHIN_EXCHANGE =
  /^\[?(?:fe[89ab][0-9a-f]:|2603:10[0-9a-f]{2}:|2a01:111:|10\.\d{1,3}\.\d{1,3}\.\d{1,3}\]?$)/
