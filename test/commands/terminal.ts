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
  const program = [process.execPath, CLI, ...args]
  tmux(...['new-session', '-d', '-x', '150', '-y', '50', '-c', cwd, ...settings, ...program])
  tmux('set-option', '-g', 'remain-on-exit', 'on')
  onTestFinished(() => void tmux('kill-server'))
  const screen = () => tmux('capture-pane', '-p', '-J', '-S', '-500')
  const exit = () => {
    const [dead, code] = tmux('list-panes', '-F', '#{pane_dead} #{pane_dead_status}')
      .trim()
      .split(' ')
    // the status comes a moment after the death
    return dead === '1' && code ? Number(code) : undefined
  }
  return {
    async shows(pattern) {
      for (;;) {
        const ended = exit()
        const now = screen()
        if (pattern.test(now)) return now
        if (ended !== undefined)
          throw new Error(`ended (${ended}) without showing ${pattern}:\n${now}`)
        await setTimeout(50)
      }
    },
    type: (text) => void tmux('send-keys', '-l', text),
    press: (...keys) => void tmux('send-keys', ...keys),
    async ended() {
      for (;;) {
        const code = exit()
        if (code !== undefined) return code
        await setTimeout(50)
      }
    },
  }
}
