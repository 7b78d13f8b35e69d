import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts'
import { MAILBOX, MORNING, open } from '../open.ts'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

describe('a mailbox in a file', () => {
  it('is there again at the next start, ids, links and clock included', async () => {
    const file = join(await folder(), 'deep', 'mailbox.json')
    const first = await open({ file })
    const id = first.letter()
    const link = (await first.get('/mailFolders/inbox/messages/delta')).json['@odata.deltaLink']
    first.sandbox.moveTo(new Date('2026-11-24T08:30:00Z'))
    await first.post(`/messages/${id}/move`, { destinationId: 'archive' })
    await first.sandbox.close()

    const second = await open({ file })
    expect(second.sandbox.now()).toEqual(new Date('2026-11-24T08:30:00Z'))
    expect((await second.get(`/messages/${id}`)).json.subject).toBe('Inzage')
    const { pathname, search } = new URL(link)
    const changes = await second.get(`//${pathname.slice('/v1.0/'.length)}${search}`)
    expect(changes.json.value).toMatchObject([{ id, '@removed': { reason: 'deleted' } }])
  })

  it('never mints an id twice', async () => {
    const file = join(await folder(), 'mailbox.json')
    const first = await open({ file })
    const id = first.letter()
    await first.sandbox.close()
    const second = await open({ file })
    expect(second.letter()).not.toBe(id)
  })

  it.each([
    ['no JSON', 'not a mailbox'],
    ['another mailbox', JSON.stringify({ version: 1, mailbox: 'other@example.nl' })],
  ])('is not overwritten when it holds %s', async (_what, content) => {
    const file = join(await folder(), 'mailbox.json')
    await writeFile(file, content)
    const start = startSandbox({ mailbox: MAILBOX, startAt: MORNING, file })
    await expect(start).rejects.toThrow(/does not hold the sandbox mailbox/)
    expect(await readFile(file, 'utf8')).toBe(content)
  })
})
