import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'
import { griffier, jsonLines, sentenceIn } from '../cli.ts'
import { settingsYaml } from '../shop-folder.ts'

const part = (language: string, text: string) => `---\nlanguage: ${language}\n---\n${text}\n`

const env = { GRIFFIER_CLIENT_SECRET: 'a secret' }

/** A shop with texts of its own. */
const shopWith = (files: Readonly<Record<string, string>>) =>
  temporaryFolder({
    'griffier.yaml': settingsYaml('replies: ./own\n'),
    'customers.csv': 'Email\n',
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`own/${path}`, text])),
  })

describe('griffier replies check', () => {
  it('has nothing to say of what ships but its figures', async () => {
    const cwd = await temporaryFolder()
    const { code, stdout } = await griffier(['replies', 'check'], { cwd })
    expect(stdout).toMatch(/^occasion +letters +words nl +ease nl +words en +ease en\n/)
    expect(stdout).toMatch(/\nclosed-unidentified +2 +\d+ +\d+ +\d+ +\d+\n/)
    expect(stdout).toMatch(/\n108 letters, and nothing to fix\./)
    expect(code).toBe(0)
    expect(await readdir(cwd)).toEqual([])
  })

  it('tells a program of nothing to fix by saying nothing', async () => {
    const cwd = await temporaryFolder()
    expect(await griffier(['replies', 'check', '--json'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  it('names all that is wrong with the shop’s own texts at once, one complaint a line', async () => {
    const cwd = await shopWith({
      'nl/parts/greeting.md': part('nl', 'Beste {{nmae}},\n\n{{#unless late}}x{{/unless}}'),
      'en/parts/greeting.md': part(
        'en',
        '{{#if name}}Dear {{name}},{{else}}Hello,{{/if}}\n\nPlease send us a copy of your passport.',
      ),
      'en/parts/remedies.md': part('en', 'Please tell us.'),
    })
    const { code, stdout } = await griffier(['replies', 'check', '--json'], { cwd, env })
    expect(code).toBe(1)
    const complaints = jsonLines<{ file: string; line: number; found: string; expected: string }>(
      stdout,
    )
    for (const each of complaints)
      expect(Object.keys(each).sort()).toEqual(['expected', 'file', 'found', 'line'])
    const places = complaints.map(({ file, line, found }) => `${file}:${line} ${found}`)
    expect(places).toContain('own/nl/parts/greeting.md:6 a block {{#unless}}')
    expect(places).toContain('own/nl/parts/greeting.md:4 {{nmae}}')
    expect(places).toContain('own/en/parts/greeting.md:6 “send us a copy of your passport”')
    const refuse = complaints.filter(({ file }) => file.endsWith('en/frames/refuse.md'))
    expect(refuse.map(({ expected }) => expected)).toEqual([
      'a complaint to the Autoriteit Persoonsgegevens (article 12(4))',
      'the court (article 12(4); UAVG 35)',
      'its six weeks (UAVG 35(2))',
    ])
  })

  it('puts them under their file for a person', async () => {
    const cwd = await shopWith({
      'nl/access-nothing-held.md':
        '---\nright: access\noccasion: nothing-held\nlanguage: nl\n---\nEr is niets over u. {{todayOn}}\n',
    })
    const { code, stdout } = await griffier(['replies', 'check'], { cwd, env })
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^own\/nl\/access-nothing-held\.md\n +6 {2}found {5}\{\{todayOn\}\} once\n +expected {2}not at all, as in .*en\/access-nothing-held\.md/,
    )
    expect(stdout).toMatch(/\n\nOne thing to fix\.\n$/)
  })

  it('reads what the settings give the letters to say', async () => {
    const cwd = await shopWith({ 'nl/.keep': '' })
    const found = await griffier(['replies', 'check', '--config', 'none.yaml'], { cwd, env })
    expect(found.code).toBe(2)
    expect(sentenceIn(found)).toMatch(/^--config none\.yaml: there is no such file/)
  })
})
