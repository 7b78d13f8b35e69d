import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { onTestFinished } from 'vitest'

/** A process of its own, for what only two processes or a sudden death can show. */
export interface Child {
  readonly process: ChildProcess
  /** The next line that it printed; undefined once it has ended. */
  line(): Promise<string | undefined>
  /** Ends it as a power cut would, without a word. */
  kill(): Promise<void>
}

/** Compiles a script once; `script` is TypeScript that imports from the project's root (`./src/…`). */
export async function compile(script: string, folder: string): Promise<string> {
  const outfile = join(folder, 'child.cjs')
  await build({
    stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'silent',
  })
  return outfile
}

export function start(compiled: string, ...args: string[]): Child {
  const child = spawn(process.execPath, [compiled, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  return { process: child, line: async () => (await lines.next()).value, kill }
}
