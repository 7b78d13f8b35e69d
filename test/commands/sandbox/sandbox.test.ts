import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'
import { outlook } from '../../fakes/outlook.ts'
import { griffier, launch, sentenceIn } from '../cli.ts'
import { MAILBOX } from '../shop-folder.ts'

const URL_SAID = /stands at (http:\/\/127\.0\.0\.1:\d+)/

describe('griffier sandbox', () => {
  it('answers as page and as Graph until Ctrl-C, and keeps what is in it', async () => {
    const cwd = await temporaryFolder()
    const first = launch(['sandbox', '--port', '0', '--now', '2026-11-23T09:00'], { cwd })
    const [, url = ''] = await first.says(URL_SAID)
    await first.says(/Ctrl-C ends/)
    expect((await fetch(url)).headers.get('content-type')).toMatch(/^text\/html/)
    const state = (await (await fetch(`${url}/sandbox/state`)).json()) as { now: string }
    expect(state).toMatchObject({
      mailbox: MAILBOX,
      now: expect.stringMatching(/^2026-11-23T08:00:/),
    })
    const letters = await (await outlook(url, MAILBOX)).list('inbox')
    expect(letters.length).toBeGreaterThan(30)
    expect(await first.interrupt()).toMatchObject({ code: 0, stderr: '' })

    const second = launch(['sandbox', '--port', '0'], { cwd })
    const [, again = ''] = await second.says(URL_SAID)
    const kept = await (await outlook(again, MAILBOX)).list('inbox')
    expect(kept.map(({ id }) => id)).toEqual(letters.map(({ id }) => id))
    expect((await second.interrupt()).code).toBe(0)
  })

  it('is worked by griffier from another terminal, as it says', async () => {
    const cwd = await temporaryFolder()
    const running = launch(['sandbox', '--port', '0'], { cwd })
    const [, gateway = ''] = await running.says(/GRIFFIER_GRAPH_GATEWAY=(\S+) griffier once/)
    const worked = await griffier(['once'], { cwd, env: { GRIFFIER_GRAPH_GATEWAY: gateway } })
    expect(worked).toMatchObject({ code: 0, stderr: '' })
    expect((await (await outlook(gateway, MAILBOX)).list('drafts')).length).toBeGreaterThan(10)
    expect((await running.interrupt()).code).toBe(0)
  })

  it('shows no real shop’s cases, also beside its settings', async () => {
    const cwd = await temporaryFolder({
      'griffier.yaml': 'mailbox: { address: info@example.nl }\n',
    })
    const running = launch(['sandbox', '--port', '0'], { cwd })
    const [, url = ''] = await running.says(URL_SAID)
    expect(await (await fetch(`${url}/sandbox/state`)).json()).toMatchObject({ mailbox: MAILBOX })
    expect((await running.interrupt()).code).toBe(0)
  })

  it('takes a send mode, and says which there are', async () => {
    const cwd = await temporaryFolder()
    const wrong = await griffier(['sandbox', '--send-mode', 'by-post'], { cwd })
    expect(wrong.code).not.toBe(0)
    expect(wrong.stderr).toContain('new-id-and-message-id')
    const running = launch(['sandbox', '--port', '0', '--send-mode', 'new-id'], { cwd })
    const [, url = ''] = await running.says(URL_SAID)
    await griffier(['once'], { cwd, env: { GRIFFIER_GRAPH_GATEWAY: url } })
    const staff = await outlook(url, MAILBOX)
    const [draft] = await staff.list('drafts')
    await staff.send(draft?.id ?? '')
    const sent = (await staff.list('sentitems')).map(({ id }) => id)
    expect(sent.length).toBeGreaterThan(0)
    expect(sent).not.toContain(draft?.id)
    await running.interrupt()
  })

  it('says so when the port that was asked for is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const cwd = await temporaryFolder()
    const outcome = await griffier(['sandbox', '--port', String(port)], { cwd })
    taken.close()
    expect(outcome.code).toBe(1)
    expect(sentenceIn(outcome)).toContain(`port ${port} is in use`)
  })
})
