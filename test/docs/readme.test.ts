import { readFile, stat } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { griffier } from '../commands/cli.ts'

const readme = await readFile('README.md', 'utf8')
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

const help = async (...command: string[]): Promise<string> =>
  (await griffier([...command, '--help'], { cwd: process.cwd() })).stdout

const spoken = [
  ...readme.matchAll(/`griffier ([a-z]+(?:-[a-z]+)*)/g),
  ...readme.matchAll(/griffier -- ([a-z]+(?:-[a-z]+)*)/g),
]
const commands = [...new Set(spoken.map(([, command]) => command ?? ''))].sort()

describe('the readme', () => {
  it('names every command that there is, and no other', async () => {
    const list = (await help()).split(/^Commands:$/m)[1] ?? ''
    const known = [...list.matchAll(/^ {2}([a-z]+(?:-[a-z]+)*) /gm)].map(([, command]) => command)
    expect(commands).toEqual(known.filter((command) => command !== 'help').sort())
  })

  it.each(['--json', '--config'])('says rightly which commands take %s', async (option) => {
    const said = new RegExp(`((?:\`[a-z-]+\`(?:, | and )?)+) take \`${option}`).exec(readme)?.[1]
    const taking = []
    for (const command of commands) {
      if (new RegExp(`^ +(?:-., )?${option}\\b`, 'm').test(await help(command)))
        taking.push(command)
    }
    expect(
      [...(said ?? '').matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, name]) => name).sort(),
    ).toEqual(taking)
  })

  it('shows a picture that loads quickly', async () => {
    expect((await stat('docs/sandbox.png')).size).toBeLessThan(300_000)
    for (const language of ['nl', 'en'])
      expect((await stat(`docs/reply-${language}.png`)).size).toBeLessThan(150_000)
  })

  it.each(['README.md', 'CONTRIBUTING.md'])(
    'names in %s only scripts that npm can run',
    async (file) => {
      const run = (await readFile(file, 'utf8')).matchAll(/npm run (?:-s )?([a-z:]+)/g)
      const names = [...run].map(([, script]) => script ?? '')
      expect(names.length).toBeGreaterThan(0)
      expect(names.filter((name) => scripts[name] === undefined)).toEqual([])
    },
  )
})
