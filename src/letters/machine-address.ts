import { domainOf } from './address.ts'

const ALTOGETHER =
  /^(?:wordpress|wp|woocommerce|apache|www-?data|nobody|root|webserver|web|website|site|cms|drupal|joomla|magento|shopify|form(?:s|ulier|ulieren)?|contact-?form(?:ulier)?|submissions?|inzendingen)(?:[+._-].{0,60})?$/i
const UNANSWERED =
  /^(?:no-?reply|do-?not-?reply|niet-?beantwoorden|geen-?antwoord|noreply|mailer|notif(?:y|ications?|icaties)?|automail|auto|system|systeem|alerts?|robot|bot|bounces?)(?:[+._-].{0,60})?$/i

/** An address that only a program writes from: the site's own, or one that takes no answers. */
export function isMachineAddress(address: string): boolean {
  const local = localOf(address)
  return ALTOGETHER.test(local) || UNANSWERED.test(local)
}

/** A web site's own address: what comes from it, a visitor or a customer caused. */
export function isSiteAddress(address: string): boolean {
  return ALTOGETHER.test(localOf(address))
}

function localOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@'))).slice(0, 80)
}

const ADDRESSES = /[^\s<>()[\]"',;:|*=]{1,64}@[^\s<>()[\]"',;:|*/]{1,190}\.[\p{L}]{2,63}/gu
const LOOKED_AT = 20_000

/** The one address in a text that is neither the sender's, nor of their domain, nor of those written to. */
export function onlyAddressIn(text: string, but: readonly string[]): string | undefined {
  const domains = new Set(but.map(domainOf))
  const found = new Set<string>()
  for (const [match] of text.slice(0, LOOKED_AT).matchAll(ADDRESSES)) {
    const address = match.toLowerCase().replace(/\.$/, '')
    if (!but.includes(address) && !domains.has(domainOf(address))) found.add(address)
  }
  return found.size === 1 ? [...found][0] : undefined
}
