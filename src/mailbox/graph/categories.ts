import type { Connection } from './connection.ts'

/** Adds to the mailbox's master list what is not in it. Names there are unique and fixed (outlookCategory). */
export async function ensureCategories(
  connection: Connection,
  user: string,
  categories: readonly { name: string; colour: string }[],
): Promise<void> {
  const path = `${user}/outlook/masterCategories`
  const permission = 'MailboxSettings.ReadWrite'
  const { value } = await connection.json<{ value: { displayName?: string }[] }>({
    method: 'GET',
    path,
    permission,
  })
  const there = new Set(value.map(({ displayName }) => displayName?.toLowerCase()))
  for (const { name, colour } of categories) {
    if (there.has(name.toLowerCase())) continue
    await connection.done({
      method: 'POST',
      path,
      permission,
      body: { displayName: name, color: colour },
    })
  }
}
