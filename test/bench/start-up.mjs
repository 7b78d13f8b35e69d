import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../../dist/src/sandbox/start-sandbox.js'
import { AT_SANDBOX, CLI, MAILBOX, SETTINGS } from './shop.mjs'
import { median, medians, untilItEnds, untilItSays } from './timing.mjs'

/** How long griffier's commands take, against a node that does nothing. */
export async function startUp(runs) {
  const sandbox = await startSandbox({ mailbox: MAILBOX })
  const folders = await Promise.all(
    ['settings', 'gateway', 'own', 'start'].map((name) =>
      mkdtemp(join(tmpdir(), `griffier-${name}-`)),
    ),
  )
  try {
    return await measure(sandbox, folders, runs)
  } finally {
    await sandbox.close()
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
  }
}

async function measure(sandbox, [settings, gateway, own, started], runs) {
  await writeFile(join(settings, 'griffier.yaml'), SETTINGS)
  const { GRIFFIER_GRAPH_GATEWAY } = AT_SANDBOX(sandbox)
  const once = {
    settings: () => untilItEnds([CLI, 'once'], { cwd: settings, env: AT_SANDBOX(sandbox) }),
    gateway: () => untilItEnds([CLI, 'once'], { cwd: gateway, env: { GRIFFIER_GRAPH_GATEWAY } }),
    own: () => untilItEnds([CLI, 'once'], { cwd: own }),
  }
  for (const first of Object.values(once)) await first()
  const before = sandbox.requests.length
  await once.gateway()
  const requests = sandbox.requests.slice(before)
  const times = await medians(
    {
      bare: () => untilItEnds(['-e', '0']),
      version: () => untilItEnds([CLI, '--version']),
      ...once,
      ready: async () => {
        const where = { cwd: settings, env: AT_SANDBOX(sandbox) }
        const [watching] = await untilItSays([CLI, 'start'], [/Watching/], where)
        return watching
      },
    },
    runs,
  )
  return { times, requests, start: await startTimes(started, runs) }
}

/** From `griffier start` in an empty folder to the page's address, and to the first line on a letter. */
async function startTimes(cwd, runs) {
  const said = []
  for (let run = 0; run < runs; run++)
    said.push(
      await untilItSays([CLI, 'start', '--port', '0'], [/Its page:/, /^P-\d{4}-\d{4}/m], { cwd }),
    )
  return { address: median(said.map(([at]) => at)), account: median(said.map(([, at]) => at)) }
}
