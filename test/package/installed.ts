import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** What `npm pack` made, installed as `npm install --global` does. */
export interface Installed {
  readonly folder: string
  /** The command `griffier`. */
  readonly cli: string
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
  remove(): Promise<void>
}

const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Packages that stand outside the bundle, loaded on first need. */
const OUTSIDE = ['date-holidays', 'mailparser', '@peculiar/x509']

/**
 * Installs the package as a shop would, but without the packages that it is built from: they are in the
 * bundle, and so the install needs no network. A part that the bundle left out would be missed. What stands
 * outside it is linked.
 */
export async function installPackage(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'griffier-package-'))
  const [packed] = JSON.parse(npm(process.cwd(), 'pack', '--json', '--pack-destination', folder))
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
  await mkdir(join(folder, 'shop'))
  return {
    folder,
    cli: join(folder, 'bin', 'griffier'),
    unpackedSize: packed.unpackedSize,
    files: packed.files,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
