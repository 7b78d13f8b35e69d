import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../../dist/src/sandbox/start-sandbox.js'
import { median, medians, untilItEnds, untilItSays } from './timing.mjs'

const CLI = join(import.meta.dirname, '../../dist/bin/griffier.js')
const MAILBOX = 'info@j3dprints.nl'

const SETTINGS = `mailbox: { address: ${MAILBOX} }
graph: { tenantId: 3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f, clientId: 77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b }
staff: [{ name: Jan de Vries, address: jan@j3dprints.nl, language: nl, digest: true, escalate: true }]
`

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
  const at = { GRIFFIER_GRAPH_GATEWAY: sandbox.url }
  const once = {
    settings: () =>
      untilItEnds([CLI, 'once'], {
        cwd: settings,
        env: { ...at, GRIFFIER_CLIENT_SECRET: 'a secret' },
      }),
    gateway: () => untilItEnds([CLI, 'once'], { cwd: gateway, env: at }),
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
