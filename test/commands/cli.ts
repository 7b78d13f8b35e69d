import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** The command line as it is shipped: the compiled program. */
export const CLI = resolve('dist/bin/griffier.js')

if (!existsSync(CLI)) throw new Error(`${CLI} is not there: npm run build`)

/**
 * Most griffiers of the tests live for a second: V8 spends a fifth of it on making code quick that will not
 * run again. With this it makes quick only what runs very often, such as learning.
 */
export const SHORT_LIVED = ['--interrupt-budget=1000000']

export interface Surroundings {
  /** The program; by default that of this checkout. */
  readonly cli?: string
  /** The folder that it is started in. */
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts griffier and waits for its end. Nothing of the tester's own environment reaches it but the path. */
export async function griffier(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  return launch(args, surroundings).ended
}

/** A griffier that goes on until it is told to end. */
export interface Running {
  readonly process: ChildProcessWithoutNullStreams
  readonly ended: Promise<Outcome>
  /** Waits until it has printed this, on either stream; throws with all it said when it ends before that. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** What it printed so far. */
  stdout(): string
  /** Ctrl-C. */
  interrupt(): Promise<Outcome>
}

export function launch(args: readonly string[], { cwd, env, cli = CLI }: Surroundings): Running {
  const child = spawn(process.execPath, [...SHORT_LIVED, cli, ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, TZ: 'America/New_York', ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const heard = { stdout: '', stderr: '' }
  const listeners = new Set<() => void>()
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      heard[stream] += text
      for (const listener of [...listeners]) listener()
    })
  }
  const ended = once(child, 'close').then(([code]): Outcome => ({ code, ...heard }))
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(heard.stdout) ?? pattern.exec(heard.stderr)
        if (found === null) return
        listeners.delete(look)
        resolve(found)
      }
      listeners.add(look)
      look()
      const never = () =>
        new Error(`ended without saying ${pattern}:\n${heard.stdout}${heard.stderr}`)
      void ended.then(() => reject(never()))
    })
  return {
    process: child,
    ended,
    says,
    stdout: () => heard.stdout,
    interrupt: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

/** One object for each line of JSON. */
export function jsonLines<T = Record<string, unknown>>(stdout: string): T[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

/** The sentence for people that griffier ends with: said once, on its own, without a stack trace. */
export function sentenceIn({ stderr }: Outcome): string {
  if (/^\s+at .*:\d+:\d+\)?$/m.test(stderr)) throw new Error(`a stack trace:\n${stderr}`)
  if (!stderr.startsWith('griffier: ')) throw new Error(`no sentence:\n${stderr}`)
  return stderr.slice('griffier: '.length).trimEnd()
}
