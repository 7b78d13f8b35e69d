import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { griffier, jsonLines } from '../commands/cli.ts'

interface Packed {
  readonly filename: string
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

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

let folder: string
let packed: Packed
let cli: string

/**
 * Installs what `npm pack` made, as a shop would, but without the packages that it is built from: they are
 * in the bundle, and so the install needs no network. A part that the bundle left out would be missed.
 * What stays outside it, loaded on first need, is linked.
 */
const OUTSIDE = ['date-holidays', 'mailparser', '@peculiar/x509']

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'griffier-package-'))
  packed = JSON.parse(
    npm(process.cwd(), 'pack', '--json', '--pack-destination', folder),
  )[0] as Packed
  execFileSync('tar', ['xzf', packed.filename], { cwd: folder })
  const manifest = join(folder, 'package', 'package.json')
  const { dependencies: _, ...alone } = JSON.parse(await readFile(manifest, 'utf8'))
  await writeFile(manifest, JSON.stringify(alone))
  npm(folder, 'install', '--global', '--install-links', '--prefix', folder, join(folder, 'package'))
  for (const name of OUTSIDE) {
    const link = join(folder, 'lib', 'node_modules', 'griffier', 'node_modules', name)
    await mkdir(dirname(link), { recursive: true })
    await symlink(resolve('node_modules', name), link)
  }
  cli = join(folder, 'bin', 'griffier')
  await mkdir(join(folder, 'shop'))
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const installed = (...args: string[]) => griffier(args, { cli, cwd: join(folder, 'shop') })

describe('the package', () => {
  it('says its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'))
    expect(await installed('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('is a command of its own once installed', () => {
    expect(execFileSync(cli, ['--help'], { encoding: 'utf8' })).toContain('Usage: griffier')
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
    const needless = packed.files.filter(
      ({ path }) =>
        /^(?:test|docs)\//.test(path) ||
        path.endsWith('.tsbuildinfo') ||
        (/^(?:src|dist\/src|dist\/classifiers)\//.test(path) && /(?<!\.d)\.[jt]s$/.test(path)),
    )
    expect(needless.map(({ path }) => path)).toEqual([])
  })

  it('takes little room: five megabytes with its model, its letters and the packages in its bundle', () => {
    expect(packed.unpackedSize).toBeLessThan(5_000_000)
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
