import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LONGEST_WAIT_MS } from '../../src/daemon.ts'
import { serviceManager } from '../../src/health/service-manager.ts'
import { launch } from '../commands/cli.ts'
import { shopFolder } from '../commands/shop-folder.ts'
import { temporaryFolder } from '../fakes/folder.ts'

/** Stands in for systemd's command of that name: notes what it is asked to pass on, and where to. */
const NOTIFY = `#!/bin/sh
echo "$NOTIFY_SOCKET $*" >> "$(dirname "$0")/heard"
`

async function systemd() {
  const folder = await temporaryFolder({ 'systemd-notify': NOTIFY })
  await chmod(join(folder, 'systemd-notify'), 0o755)
  const heard = async () =>
    (await readFile(join(folder, 'heard'), 'utf8').catch(() => '')).trim().split('\n')
  return { heard, env: { PATH: `${folder}:${process.env.PATH}`, NOTIFY_SOCKET: '/run/notify' } }
}

describe('a service of systemd', () => {
  it('says when it is ready, that it lives, and that it stops', async () => {
    const { heard, env } = await systemd()
    const shop = await shopFolder()
    shop.letter()
    const daemon = launch(['start'], { ...shop, env: { ...shop.env, ...env } })
    await daemon.says(/Watching/)
    await expect.poll(heard).toContain('/run/notify WATCHDOG=1')
    expect((await daemon.interrupt()).code).toBe(0)
    expect((await heard()).toSorted()).toEqual([
      ...['/run/notify READY=1', '/run/notify STOPPING=1', '/run/notify WATCHDOG=1'],
    ])
  })

  it('is told once a minute at most that it lives, however much is done', async () => {
    const { heard, env } = await systemd()
    let at = 0
    const manager = serviceManager({ env, elapsed: () => at, trouble: expect.unreachable })
    for (at = 0; at < 180_000; at += 1_000) manager.alive()
    await expect.poll(async () => (await heard()).length).toBe(3)
  })

  it('says once that systemd cannot hear it', async () => {
    const env = { PATH: '/nowhere', NOTIFY_SOCKET: '/run/notify' }
    const troubles: string[] = []
    let at = 0
    const trouble = (what: string) => void troubles.push(what)
    const manager = serviceManager({ env, elapsed: () => at, trouble })
    manager.ready()
    for (at = 0; at < 180_000; at += 60_000) manager.alive()
    await expect.poll(() => troubles.length).toBe(1)
    expect(troubles[0]).toMatch(/^systemd cannot be told .*: systemd-notify failed$/)
  })

  it('has a watchdog that is more patient than griffier’s longest wait', async () => {
    const unit = await readFile('service/griffier.service', 'utf8')
    expect(unit).toMatch(/^Type=notify$/m)
    expect(unit).toMatch(/^NotifyAccess=all$/m)
    const [, hours] = /^WatchdogSec=(\d+)h$/m.exec(unit) ?? []
    expect(Number(hours) * 3_600_000).toBeGreaterThanOrEqual(2 * LONGEST_WAIT_MS)
  })
})
