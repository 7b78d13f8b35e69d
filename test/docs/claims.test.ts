import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

/** The sources of the product that say this; the sandbox answers requests and is left out. */
async function filesThatSay(words: RegExp): Promise<string[]> {
  const names = await readdir('src', { recursive: true })
  const sources = names.filter((name) => name.endsWith('.ts') && !name.startsWith('sandbox'))
  const found = await Promise.all(
    sources.map(async (name) => words.test(await readFile(`src/${name}`, 'utf8')) && `src/${name}`),
  )
  return found.filter((file) => file !== false)
}

describe('what the documents promise', () => {
  it('one file asks Graph to send, and it is the one for staff', async () => {
    expect(await filesThatSay(/sendMail|\/(?:send|reply|replyAll|forward)['"`]/)).toEqual([
      'src/mailbox/graph/graph-notify.ts',
    ])
  })

  it('nothing moves a message', async () => {
    expect(await filesThatSay(/\/(?:move|copy|permanentDelete)['"`]/)).toEqual([])
  })

  it('one file builds the header Prefer', async () => {
    expect(await filesThatSay(/\bPrefer: /)).toEqual(['src/mailbox/graph/connection.ts'])
  })
})
