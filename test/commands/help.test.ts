import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { griffier } from './cli.ts'

const COMMANDS = [
  'setup',
  'start',
  'once',
  'check',
  'classify',
  'cases',
  'deadlines',
  'dry-run',
  'digest',
  'rehearse',
  'replies',
  'sandbox',
]
const here = { cwd: tmpdir() }

describe('griffier', () => {
  it.each(['--version', '-V'])('tells its version by %s', async (flag) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await griffier([flag], here)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('names every command in its help, and says what it never does', async () => {
    const { code, stdout } = await griffier(['--help'], here)
    expect(code).toBe(0)
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
    expect(stdout.replace(/\s+/g, ' ')).toContain('never sends anything to a customer')
  })

  it('shows its help to who asks for nothing', async () => {
    const { code, stderr } = await griffier([], here)
    expect(code).not.toBe(0)
    expect(stderr).toContain('Usage: griffier')
  })
})

describe('the help of a command', () => {
  it.each(COMMANDS)('teaches %s by an example that can be typed', async (command) => {
    const { code, stdout } = await griffier([command, '--help'], here)
    expect(code).toBe(0)
    expect(stdout).toMatch(
      new RegExp(`^Examples?:\\n(?:.*\\n)*?  (?:\\w+=\\S+ )?griffier ${command}`, 'm'),
    )
  })
})

describe('what griffier does not understand', () => {
  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['forget'], /unknown command 'forget'/],
    ['a slip in a command, with a suggestion', ['clasify'], /Did you mean classify\?/],
    ['an unknown option', ['once', '--force'], /unknown option '--force'/],
    ['a command without what it works on', ['classify'], /missing required argument 'path'/],
    ['a port that is none', ['sandbox', '--port', '70000'], /expected a port from 0 to 65535/],
    ['a number that is none', ['rehearse', '--days', 'ten'], /expected a whole number/],
  ])('is refused: %s', async (_what, args, complaint) => {
    const { code, stdout, stderr } = await griffier(args, here)
    expect(code).not.toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toMatch(complaint)
    expect(stderr).toContain('--help')
  })
})
