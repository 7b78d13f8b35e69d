import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const PROGRAM = resolve('dist/bin/griffier.js')
const READY_WITHIN_MS = 60_000

/** `npm start` as a newcomer has it: the built program, no settings, a folder of its own. */
export interface RunningGriffier {
  /** The address of the page. */
  readonly url: string
  /** What it has said in the terminal so far. */
  readonly account: () => string
  /** Ctrl-C; answers the exit code. */
  stop(): Promise<number | null>
}

/**
 * Starts griffier on its sandbox and waits until it has gone through the sample letters.
 * @throws Error with what it said when it is not built, ends early or takes a minute
 */
export async function startGriffier(): Promise<RunningGriffier> {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not there: npm run build first`)
  const folder = await mkdtemp(join(tmpdir(), 'griffier-walk-'))
  const child = spawn(process.execPath, [PROGRAM, 'start', '--port', '0'], { cwd: folder })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  await until(
    child,
    () => said.includes('Ctrl-C ends.'),
    () => said,
  )
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
  if (url === undefined) throw new Error(`griffier told no address:\n${said}`)
  return { url, account: () => said, stop: () => stopped(child) }
}

async function until(child: ChildProcess, done: () => boolean, said: () => string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  while (!done()) {
    if (child.exitCode !== null) throw new Error(`griffier ended early:\n${said()}`)
    if (Date.now() > deadline) {
      child.kill()
      throw new Error(`griffier was not ready in a minute:\n${said()}`)
    }
    await new Promise((resume) => setTimeout(resume, 50))
  }
}

async function stopped(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) {
    child.kill('SIGINT')
    await once(child, 'exit')
  }
  return child.exitCode
}
