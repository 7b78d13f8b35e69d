import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { CLI, SHORT_LIVED, type Surroundings } from './cli.ts'

/** A real terminal (tmux): what is typed goes through a pseudo-terminal, what is read stood on its screen. */
export interface Terminal {
  /** Waits until the screen shows this; throws with the screen when the program ends before that. */
  shows(pattern: RegExp): Promise<string>
  type(text: string): void
  /** `Enter`, `Down`, `C-c` */
  press(...keys: string[]): void
  /** Waits for the end; its exit code. */
  ended(): Promise<number>
}

/** A terminal in which griffier was started with these arguments. */
export function terminal(args: readonly string[], surroundings: Surroundings): Terminal {
  // the shell tells the exit code on the screen, and keeps it there
  const shell = ['sh', '-c', 'trap : INT; "$@"; echo "[ended $?]"; exec cat', 'sh']
  return open([...shell, process.execPath, ...SHORT_LIVED, CLI, ...args], surroundings)
}

export interface Prompt extends Terminal {
  /** Types a command at the prompt of a screen wiped clean. */
  run(command: string): void
}

/** A terminal with nothing but a shell in it. */
export function prompt(surroundings: Surroundings): Prompt {
  const shell = open(['sh', '-i'], { ...surroundings, env: { PS1: '$ ', ...surroundings.env } })
  return {
    ...shell,
    run: (command) => {
      shell.wipe()
      // typed like this, it does not look like the end that it tells of
      shell.type(`${command}; echo "[ended $?]"`)
      shell.press('Enter')
    },
  }
}

function open(program: readonly string[], { cwd, env }: Surroundings) {
  const server = `griffier-${randomUUID().slice(0, 8)}`
  const tmux = (...what: string[]) =>
    execFileSync('tmux', ['-L', server, '-f', '/dev/null', ...what], {
      encoding: 'utf8',
      // what runs in it gets the PATH of whoever opens it
      env: {
        PATH: env?.PATH ?? process.env.PATH,
        HOME: cwd,
        LANG: 'C.UTF-8',
        TERM: 'xterm-256color',
      },
    })
  const settings = Object.entries({ LANG: 'C.UTF-8', HOME: cwd, ...env }).flatMap(
    ([name, value]) => ['-e', `${name}=${value}`],
  )
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
    shows: async (pattern: RegExp) => (await waitFor(pattern)).input,
    type: (text: string) => void tmux('send-keys', '-l', text),
    press: (...keys: string[]) => void tmux('send-keys', ...keys),
    ended: async () => Number((await waitFor(ENDED))[1]),
    wipe: () => void tmux('send-keys', '-R', ';', 'clear-history'),
  }
}

const ENDED = /^\[ended (\d+)\]$/m

/** Only so that a test which waits in vain can tell what stood on the screen. */
const MOST_LOOKS = 500
