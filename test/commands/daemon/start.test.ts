import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'
import { griffier, jsonLines, launch, sentenceIn } from '../cli.ts'
import { MAILBOX, shopFolder } from '../shop-folder.ts'

const PAGE = /Its page: {2}(http:\/\/127\.0\.0\.1:\d+)/

describe('griffier start without settings', () => {
  it('shows what it does on a sandbox, keeps its page up, and ends with Ctrl-C', async () => {
    const cwd = await temporaryFolder()
    const running = launch(['start', '--port', '0'], { cwd })
    const [, url = ''] = await running.says(PAGE)
    await running.says(/Ctrl-C ends/)
    const account = running.stdout()
    expect(account).toMatch(/^P-\d{4}-\d{4} .*erasure.*due \w+,? \d+ \w+/m)
    expect(account).toMatch(/^ +“.+”$/m)
    expect(account).toMatch(/draft.* in Outlook: acknowledge/)
    expect(account).toMatch(/^left alone/m)
    expect(account).toMatch(/^digest/m)

    const page = await fetch(url)
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(await page.text()).toContain('<html')
    const cases = (await (await fetch(`${url}/sandbox/cases`)).json()) as unknown[]
    expect(cases.length).toBeGreaterThan(10)

    const { code, stdout, stderr } = await running.interrupt()
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/Stopped\. Nothing was left half done\.\n$/)
    expect(jsonLines((await griffier(['cases', '--json'], { cwd })).stdout)).toHaveLength(
      cases.length,
    )
  })

  it('starts over each time, or goes on where it stood when asked to', async () => {
    const cwd = await temporaryFolder()
    const stopped = async (...args: string[]) => {
      const running = launch(['start', '--port', '0', ...args], { cwd })
      await running.says(/Ctrl-C ends/)
      return (await running.interrupt()).stdout
    }
    const opened = (stdout: string) => stdout.match(/^P-\d{4}-\d{4} .*received/gm)?.length ?? 0
    const first = opened(await stopped())
    expect(first).toBeGreaterThan(10)
    expect(await stopped('--continue')).toMatch(/^Nothing new\.$/m)
    expect(opened(await stopped())).toBe(first)
  })

  it('leaves the sandbox that another is at work on alone, as do once and sandbox', async () => {
    const cwd = await temporaryFolder()
    const first = launch(['start', '--port', '0'], { cwd })
    await first.says(/Ctrl-C ends/)
    const cases = join(cwd, '.griffier', 'sandbox', 'register', 'cases')
    const before = await readdir(cases)
    for (const args of [
      ['start', '--port', '0'],
      ['once'],
      ['sandbox', '--fresh', '--port', '0'],
    ]) {
      const second = await griffier(args, { cwd })
      expect(second.code, args[0]).toBe(1)
      expect(sentenceIn(second), args[0]).toMatch(/in use by griffier start \(process \d+/)
      expect(await readdir(cases), args[0]).toEqual(before)
    }
    expect(await first.interrupt()).toMatchObject({ code: 0, stderr: '' })
  })

  it('says so when the port that was asked for is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const cwd = await temporaryFolder()
    const outcome = await griffier(['start', '--port', String(port)], { cwd })
    taken.close()
    expect(outcome.code).toBe(1)
    expect(sentenceIn(outcome)).toContain(`port ${port} is in use`)
  })
})

describe('griffier start on a mailbox', () => {
  it('works the letters that are there, and waits for more', async () => {
    const shop = await shopFolder()
    shop.letter()
    const running = launch(['start'], shop)
    await running.says(/Watching/)
    expect(running.stdout()).toContain(`griffier works on ${MAILBOX}`)
    expect(running.stdout()).not.toMatch(/Its page|“|Anna/)
    expect((await running.interrupt()).code).toBe(0)
    expect(await readdir(join(shop.cwd, 'data', 'cases'))).toHaveLength(1)
  })

  it('ends by the signal of a service manager too', async () => {
    const running = launch(['start'], await shopFolder())
    await running.says(/Watching/)
    running.process.kill('SIGTERM')
    expect((await running.ended).code).toBe(0)
  })

  it('stays up while Graph is away, and says so', async () => {
    const shop = await shopFolder()
    await shop.sandbox.close()
    const running = launch(['start'], shop)
    await running.says(/trouble .*cannot be reached/)
    expect(running.process.exitCode).toBeNull()
    expect(await running.interrupt()).toMatchObject({ code: 0, stderr: '' })
  })

  it('logs for machines without the words or names of anybody', async () => {
    const shop = await shopFolder()
    shop.letter()
    const running = launch(['start', '--json'], shop)
    await running.says(/digest-sent|drafted/)
    const { code, stdout } = await running.interrupt()
    expect(code).toBe(0)
    expect(jsonLines(stdout).map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['case-opened', 'drafted']),
    )
    expect(stdout).not.toMatch(/Anna|Jansen|example\.nl|inzage in alle|jan@/)
  })
})
