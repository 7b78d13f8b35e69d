import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startSandbox } from '../../dist/src/sandbox/start-sandbox.js'
import { AT_SANDBOX, CLI, MAILBOX, SETTINGS } from './shop.mjs'
import { median } from './timing.mjs'

const LETTERS = join(import.meta.dirname, '../../src/sandbox/letters')

/** By then the thread that letters are read in has been ended. */
const IDLE_AFTER_MS = 20_000

/**
 * What a daemon holds in memory while it waits, against a node that does nothing, in bytes: on a mailbox
 * that had nothing for it, and on one where thirty letters were worked on. All run at once: they share only
 * the pages of node itself, which count for each.
 */
export async function idleMemory(runs) {
  const all = Array.from({ length: runs }, async () => [
    await ofNode(),
    await ofDaemon([]),
    await ofDaemon(await sampleLetters(30)),
  ])
  const [bare, quiet, worked] = [0, 1, 2].map(async (which) =>
    median((await Promise.all(all)).map((found) => found[which])),
  )
  return { bare: await bare, quiet: await quiet, worked: await worked }
}

async function sampleLetters(count) {
  const files = (await readdir(LETTERS)).filter((name) => name.endsWith('.eml')).slice(0, count)
  return Promise.all(files.map((name) => readFile(join(LETTERS, name))))
}

async function ofNode() {
  const node = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await setTimeout(1_000)
  return residentOf(node)
}

async function ofDaemon(letters) {
  const sandbox = await startSandbox({ mailbox: MAILBOX })
  for (const source of letters) sandbox.deliver(source)
  const cwd = await mkdtemp(join(tmpdir(), 'griffier-memory-'))
  try {
    await writeFile(join(cwd, 'griffier.yaml'), SETTINGS)
    const env = { ...process.env, ...AT_SANDBOX(sandbox) }
    const daemon = spawn(process.execPath, [CLI, 'start'], { cwd, env })
    for await (const text of daemon.stdout) if (String(text).includes('Watching')) break
    await setTimeout(IDLE_AFTER_MS)
    return await residentOf(daemon)
  } finally {
    await sandbox.close()
    await rm(cwd, { recursive: true, force: true })
  }
}

/** What a process holds in memory, in bytes; it is ended then. */
async function residentOf(child) {
  const kilobytes =
    process.platform === 'linux'
      ? /^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })
  child.kill('SIGKILL')
  return 1024 * Number(kilobytes)
}
