import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { griffier } from '../commands/cli.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { letterSource } from '../fakes/letters.ts'

/** What the pages tell their reader to type. */
const COMMANDS = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const blocks = readFileSync(join('docs', name), 'utf8').match(/```sh\n[\s\S]*?```/g) ?? []
    const lines = blocks.flatMap((block) => block.split('\n'))
    return lines.filter((line) => line.startsWith('griffier ')).map((line) => [name, line] as const)
  })

/** These go on until somebody ends them, or ask somebody at a terminal: their help must know all that is typed. */
const ENDLESS = ['start', 'setup']

/** Nobody is at work beside the test. */
const WITHOUT_DAEMON: Readonly<Record<string, number>> = { status: 1 }

it('every command in the pages does what they say, for whoever types it', {
  timeout: 120_000,
}, async () => {
  expect(COMMANDS.length).toBeGreaterThan(10)
  const cwd = await temporaryFolder({ 'letter.eml': letterSource() })
  await griffier(['once'], { cwd })
  for (const [page, line] of COMMANDS) {
    const [, ...args] = line.split(/\s+/)
    const [command = ''] = args
    const whole = ENDLESS.includes(command) ? [...args, '--help'] : args
    const { code, stderr } = await griffier(whole, { cwd })
    expect.soft([code, stderr], `${page}: ${line}`).toEqual([WITHOUT_DAEMON[command] ?? 0, ''])
  }
})
