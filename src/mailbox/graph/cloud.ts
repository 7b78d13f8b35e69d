/** Microsoft's national clouds: tokens of one are worth nothing in another (Graph docs, deployments). */
export const CLOUDS = {
  global: { graph: 'https://graph.microsoft.com', login: 'https://login.microsoftonline.com' },
  usgov: { graph: 'https://graph.microsoft.us', login: 'https://login.microsoftonline.us' },
  dod: { graph: 'https://dod-graph.microsoft.us', login: 'https://login.microsoftonline.us' },
  china: {
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    login: 'https://login.chinacloudapi.cn',
  },
} as const

export type Cloud = keyof typeof CLOUDS

/**
 * The address to knock at instead of Microsoft's: same path and query, the gateway's host. Links in
 * answers keep reading `https://graph.microsoft.com`, because the Graph client trusts no others.
 */
export function throughGateway(url: string, gateway: string | undefined): string {
  if (gateway === undefined) return url
  const { pathname, search } = new URL(url)
  // set, not resolved: a path that begins with // would be read as another host, which would get the token
  return Object.assign(new URL(gateway), { pathname, search }).href
}
