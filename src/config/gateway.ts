import type { Complaint } from './complaint.ts'

const NAME = 'GRIFFIER_GRAPH_GATEWAY'
const EXPECTED = 'an address on this machine, such as http://127.0.0.1:8025'

/** A URL's host as the parser writes it: 127.1 and 0x7f.1 have become 127.0.0.1. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Where requests to Graph and to the login go instead of Microsoft. Only loopback over http: whoever else
 * could set this variable would be handed the shop's mail and a token for it.
 */
export function gatewayFrom(
  env: NodeJS.ProcessEnv,
): { readonly gateway: string | undefined } | { readonly complaints: readonly Complaint[] } {
  const text = env[NAME]?.trim()
  if (text === undefined || text === '') return { gateway: undefined }
  const url = URL.canParse(text) ? new URL(text) : null
  if (url !== null && isBareLoopback(url)) return { gateway: url.origin }
  // an address with a name and password in it is not repeated
  const found = text.includes('@')
    ? 'an address with a user name'
    : JSON.stringify(text.slice(0, 60))
  return { complaints: [{ key: NAME, found, expected: EXPECTED }] }
}

function isBareLoopback(url: URL): boolean {
  if (url.protocol !== 'http:' || !LOOPBACK.test(url.hostname)) return false
  return (
    url.username === '' && url.password === '' && `${url.pathname}${url.search}${url.hash}` === '/'
  )
}
