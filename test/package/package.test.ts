import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { griffier, jsonLines } from '../commands/cli.ts'
import { settingsYaml, shopFolder } from '../commands/shop-folder.ts'
import { linksIn } from '../docs/documents.ts'
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

/** By whatever way of asking: a package that is asked for by `require` alone is one that no bundler sees. */
async function packagesAskedFor(bundle: string): Promise<string[]> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'))
  const files = (await readdir(bundle)).filter((name) => /\.c?js$/.test(name))
  const texts = await Promise.all(files.map((name) => readFile(join(bundle, name), 'utf8')))
  const asking = /(?:\bfrom|\bimport|\)|\brequire)\s*\(?\s*["'`]([@\w][\w./@-]*)["'`]/g
  const asked = texts.flatMap((text) => [...text.matchAll(asking)].map(([, name]) => name ?? ''))
  const names = asked.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '')
  return [...new Set(names)]
    .filter((name) => !isBuiltin(name) && packages[`node_modules/${name}`] !== undefined)
    .sort()
}

/** Bytes on the disk, in whole blocks where the system tells. */
async function roomOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const stats = await Promise.all(names.map((name) => lstat(join(folder, name))))
  return stats.reduce((sum, { blocks, size }) => sum + (blocks ? blocks * 512 : size), 0)
}

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
        /^(?:test|packaging)\//.test(path) ||
        path.endsWith('.tsbuildinfo') ||
        (/^(?:src|dist\/src|dist\/classifiers)\//.test(path) && /(?<!\.d)\.[jt]s$/.test(path)),
    )
    expect(needless.map(({ path }) => path)).toEqual([])
  })

  it('takes little room: ten megabytes with its model, its letters, its glossaries, its documents and the packages in its bundle', () => {
    expect(the.unpackedSize).toBeLessThan(10_000_000)
  })

  it('names what its bundle asks for, as the checkout names it, and nothing else', async () => {
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'))
    const asked = await packagesAskedFor(join(the.place, 'dist/bin'))
    expect(the.manifest.dependencies).toEqual(
      Object.fromEntries(asked.map((name) => [name, dependencies[name]])),
    )
  })

  it('runs no script where it is installed, and npm warns of nothing', () => {
    expect(the.manifest.scripts).toBeUndefined()
    expect(the.warnings).toEqual([])
  })

  it('installs small: forty packages and twenty megabytes at the most', async ({ skip }) => {
    if (!the.fromRegistry) skip('no registry in reach: what it depends on was linked')
    const names = join('lib', 'node_modules', 'griffier')
    const listed = execFileSync('npm', ['ls', '--global', '--all', '--parseable'], {
      env: { ...process.env, npm_config_prefix: folder },
      encoding: 'utf8',
    })
    const packages = listed.split('\n').filter((line) => line.includes(names))
    expect(packages.length).toBeGreaterThan(1)
    expect(packages.length).toBeLessThanOrEqual(40)
    expect(await roomOf(the.place)).toBeLessThanOrEqual(20_000_000)
  })

  it('has the pages that its pages lead to', async () => {
    const pages = the.files.map(({ path }) => path).filter((path) => path.endsWith('.md'))
    expect(pages).toContain('docs/staff.nl.md')
    expect(the.files.map(({ path }) => path)).toContain('service/griffier.service')
    for (const page of pages.filter((path) => !/^replies\/(?:nl|en)\//.test(path))) {
      const targets = linksIn(await readFile(join(the.place, page), 'utf8'))
      const here = targets.map((target) => target.split('#')[0] ?? '')
      const lost = here.filter(
        (path) => !/^[a-z]+:/.test(path) && !existsSync(join(the.place, dirname(page), path)),
      )
      expect.soft(lost, page).toEqual([])
    }
  })

  it('reckons with the holidays of any country', async () => {
    const shop = await shopFolder({ yaml: settingsYaml('policy: { country: BE }\n') })
    const { stdout } = await griffier(['deadlines', '2026-06-21T09:00'], { ...shop, cli: the.cli })
    // Belgium's national holiday is the 21st of July
    expect(stdout).toMatch(/law’s limit +2026-07-22/)
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
    expect(jsonLines(stdout)).toMatchObject([{ letters: 1204 }])
  })
})
