import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { CLI, type Surroundings } from './cli.ts'

/** A real terminal (tmux): what is typed goes through a pseudo-terminal, what is read stood on its screen. */
export interface Terminal {
  /** Waits until the screen shows this; throws with the screen when griffier ends before that. */
  shows(pattern: RegExp): Promise<string>
  type(text: string): void
  /** `Enter`, `Down`, `C-c` */
  press(...keys: string[]): void
  /** Waits for the end; its exit code. */
  ended(): Promise<number>
}

export function terminal(args: readonly string[], { cwd, env }: Surroundings): Terminal {
  const server = `griffier-${randomUUID().slice(0, 8)}`
  const tmux = (...what: string[]) =>
    execFileSync('tmux', ['-L', server, '-f', '/dev/null', ...what], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: cwd, LANG: 'C.UTF-8', TERM: 'xterm-256color' },
    })
  const settings = Object.entries({ LANG: 'C.UTF-8', HOME: cwd, ...env }).flatMap(
    ([name, value]) => ['-e', `${name}=${value}`],
  )
  // the shell tells the exit code on the screen, and keeps it there
  const shell = ['sh', '-c', 'trap : INT; "$@"; echo "[ended $?]"; exec cat', 'sh']
  const program = [...shell, process.execPath, CLI, ...args]
  tmux(...['new-session', '-d', '-x', '150', '-y', '50', '-c', cwd, ...settings, ...program])
  onTestFinished(() => void tmux('kill-server'))
  const screen = () => tmux('capture-pane', '-p', '-J', '-S', '-500')
  const waitFor = async (pattern: RegExp) => {
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const now = screen()
      const found = pattern.exec(now)
      if (found !== null) return found
      if (ENDED.test(now)) break
      await setTimeout(50)
    }
    throw new Error(`never showed ${pattern}, but:\n${screen()}`)
  }
  return {
    shows: async (pattern) => (await waitFor(pattern)).input,
    type: (text) => void tmux('send-keys', '-l', text),
    press: (...keys) => void tmux('send-keys', ...keys),
    ended: async () => Number((await waitFor(ENDED))[1]),
  }
}

const ENDED = /^\[ended (\d+)\]$/m

/** Only so that a test which waits in vain can tell what stood on the screen. */
const MOST_LOOKS = 500
