import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from '../../dist/src/compose/desk.js'
import { sandboxSettings } from '../../dist/src/config/sandbox-settings.js'
import { round } from '../../dist/src/jobs/round.js'
import { WATCHED } from '../../dist/src/mailbox/mailbox.js'
import { startSandbox } from '../../dist/src/sandbox/start-sandbox.js'

/** Requests for each watched folder of a daemon's round in which nothing happened. */
export async function idleRound() {
  const folder = await mkdtemp(join(tmpdir(), 'griffier-idle-'))
  const settings = sandboxSettings({ data: join(folder, 'register') })
  const sandbox = await startSandbox({ mailbox: settings.mailbox.address })
  const now = sandbox.now()
  const { desk, close } = await openDesk({
    settings,
    now,
    gateway: sandbox.url,
    who: 'the benchmark',
    tell: () => {},
  })
  try {
    await round(desk, now)
    await round(desk, now)
    const before = sandbox.requests.length
    await round(desk, now)
    return (sandbox.requests.length - before) / WATCHED.length
  } finally {
    await close()
    await sandbox.close()
    await rm(folder, { recursive: true, force: true })
  }
}
