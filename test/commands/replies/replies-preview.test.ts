import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'
import { griffier, sentenceIn } from '../cli.ts'
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

describe('griffier replies preview', () => {
  it('shows a letter of several rights as a draft, with the quoted letter below', async () => {
    const cwd = await temporaryFolder()
    const args = [
      'replies',
      'preview',
      'access,erasure',
      'grant',
      '--language',
      'en',
      '--out',
      'letter.html',
    ]
    const { code, stdout } = await griffier(args, { cwd })
    expect([code, stdout]).toEqual([0, `${join(cwd, 'letter.html')}\n`])
    const page = await readFile(join(cwd, 'letter.html'), 'utf8')
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('J3D Prints &lt;info@j3dprints.nl&gt;')
    expect(page).toMatch(/Seeing the data<[\s\S]*Deleting data<[\s\S]*divRplyFwdMsg/)
    expect(page).toContain('>[[')
    expect(page).not.toMatch(/<script|<img|https?:\/\//)
  })

  it('shows the shop’s own words and name, and keeps the page where it says', async () => {
    const cwd = await shopWith({ 'nl/parts/greeting.md': part('nl', 'Wat fijn, {{name}}!') })
    const { code, stdout } = await griffier(['replies', 'preview', 'objection', 'acknowledge'], {
      cwd,
      env,
    })
    expect(code).toBe(0)
    expect(stdout).toMatch(/objection-acknowledge-nl\.html\n$/)
    expect(await readFile(stdout.trim(), 'utf8')).toContain('Wat fijn, Marloes van den Berg!')
  })

  it.each([
    [['acces', 'grant'], /^acces is no right, expected one of access, .*; did you mean access\?$/],
    [
      ['access', 'grantt'],
      /^grantt is no occasion, expected one of acknowledge, .*; did you mean grant\?$/,
    ],
    [['access', 'recipient'], /^no reply is written to access on the occasion recipient$/],
  ])('refuses %j with what there is', async (args, sentence) => {
    const outcome = await griffier(['replies', 'preview', ...args], {
      cwd: await temporaryFolder(),
    })
    expect(outcome.code).toBe(2)
    expect(sentenceIn(outcome)).toMatch(sentence)
  })
})
