import { execFileSync } from 'node:child_process'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { griffier, jsonLines } from '../commands/cli.ts'
import { type Installed, installPackage } from './installed.ts'

const PROGRAM = `
import { classifier, reader, type Right } from 'griffier'
declare const process: { stdout: { write(text: string): void } }
const read = reader({ formSenders: [], ownAddresses: ['info@j3dprints.nl'] })
const source = new TextEncoder().encode('From: a@example.nl\\n\\nWelke gegevens hebt u van mij? Graag inzage (artikel 15 AVG).')
const { disposition, rights } = await classifier()(await read(source))
const found: Right[] = rights.map(({ right }) => right)
process.stdout.write(disposition + ' ' + found.join() + '\\n')
export {}
`

let the: Installed
let folder: string

beforeAll(async () => {
  the = await installPackage()
  folder = the.folder
}, 60_000)

afterAll(() => the.remove())

const installed = (...args: string[]) => griffier(args, { cli: the.cli, cwd: join(folder, 'shop') })

describe('the package', () => {
  it('says its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'))
    expect(await installed('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('is a command of its own once installed', () => {
    expect(execFileSync(the.cli, ['--help'], { encoding: 'utf8' })).toContain('Usage: griffier')
  })

  it('reads a letter with the model inside', async () => {
    const letter = resolve('test/fixtures/letters/forwarded-as-attachment.eml')
    await cp(letter, join(folder, 'shop', 'letter.eml'))
    const { code, stdout } = await installed('classify', '--json', 'letter.eml')
    expect(code).toBe(0)
    expect(jsonLines(stdout)).toMatchObject([{ file: 'letter.eml', language: 'nl' }])
  })

  it('works through a whole round on the sandbox, with drafts', async () => {
    const { code } = await installed('once')
    expect(code).toBe(0)
    const cases = jsonLines<{ drafts: unknown[] }>((await installed('cases', '--json')).stdout)
    expect(cases.filter(({ drafts }) => drafts.length > 0).length).toBeGreaterThan(10)
  })

  it('has every reply text inside', async () => {
    expect((await installed('replies', 'check')).code).toBe(0)
  })

  it('holds nothing that is only needed to build it', () => {
    const needless = the.files.filter(
      ({ path }) =>
        /^(?:test|docs)\//.test(path) ||
        path.endsWith('.tsbuildinfo') ||
        (/^(?:src|dist\/src|dist\/classifiers)\//.test(path) && /(?<!\.d)\.[jt]s$/.test(path)),
    )
    expect(needless.map(({ path }) => path)).toEqual([])
  })

  it('takes little room: five megabytes with its model, its letters and the packages in its bundle', () => {
    expect(the.unpackedSize).toBeLessThan(5_000_000)
  })

  it('reads letters for other programs, and tells them its types', async () => {
    const shop = join(folder, 'shop')
    await mkdir(join(shop, 'node_modules'))
    await symlink(join(folder, 'lib/node_modules/griffier'), join(shop, 'node_modules/griffier'))
    await writeFile(join(shop, 'program.mts'), PROGRAM)
    const strict = ['--strict', '--module', 'nodenext', '--target', 'es2023']
    const compiler = resolve('node_modules/typescript/bin/tsc')
    execFileSync(process.execPath, [compiler, ...strict, 'program.mts'], { cwd: shop })
    expect(execFileSync(process.execPath, ['program.mjs'], { cwd: shop, encoding: 'utf8' })).toBe(
      'case access\n',
    )
  })

  it('brings the letters that a shop’s own model is made from', async () => {
    const { code, stdout } = await installed('evaluate', '--set', 'test', '--json')
    expect(code).toBe(0)
    expect(jsonLines(stdout)).toMatchObject([{ letters: 677 }])
  })
})
