/**
 * The message that a `webLink` of Graph opens in Outlook on the web.
 *
 * @returns its id, or undefined where the address is no such link
 */
export function itemIdIn(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (
    !/(^|\.)(outlook\.(office|office365|live)\.com|outlook\.cloud\.microsoft)$/.test(url.hostname)
  )
    return undefined
  return url.searchParams.get('ItemID') ?? undefined
}
