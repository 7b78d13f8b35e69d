import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { copyOfTheCheckout } from './checkout.ts'

/** The package.json that a shop gets. */
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly scripts?: unknown
}

/** What `npm pack` made, installed by `npm install --global`. */
export interface Installed {
  readonly folder: string
  /** Where the package itself stands, with what it depends on in its node_modules. */
  readonly place: string
  /** The command `griffier`. */
  readonly cli: string
  readonly manifest: Manifest
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
  /** Whether a registry could be reached: if not, what it depends on is linked to that of this checkout. */
  readonly fromRegistry: boolean
  /** What npm warned of while it installed. */
  readonly warnings: readonly string[]
  remove(): Promise<void>
}

/** Says what npm printed on both streams; an end other than well is a value too. */
function npm(cwd: string, ...args: string[]) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--foreground-scripts=false']
  return spawnSync('npm', [...args, ...quiet], { cwd, encoding: 'utf8' })
}

function wellDone({ status, stdout, stderr }: ReturnType<typeof npm>) {
  if (status !== 0) throw new Error(`npm ended with ${status}:\n${stdout}${stderr}`)
  return { stdout, stderr }
}

const canReach = (name: string, range: string) =>
  npm('.', 'view', `${name}@${range}`, 'version', '--fetch-retries=0', '--fetch-timeout=10000')
    .status === 0

/** Installs the package as a shop would; the tests need no network, so without one its dependencies are linked. */
export async function installPackage(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'griffier-package-'))
  const checkout = await copyOfTheCheckout(folder)
  const [packed] = JSON.parse(
    wellDone(npm(checkout, 'pack', '--json', '--pack-destination', folder)).stdout,
  )
  const tarball = join(folder, packed.filename)
  const manifest = await manifestIn(folder, tarball)
  const needed = Object.entries(manifest.dependencies)
  const fromRegistry = needed.every(([name, range]) => canReach(name, range))
  const place = join(folder, 'lib', 'node_modules', 'griffier')
  const { stderr } = fromRegistry
    ? wellDone(npm(folder, 'install', '--global', '--prefix', folder, tarball))
    : await installLinked(folder, place, manifest)
  await mkdir(join(folder, 'shop'))
  return {
    folder,
    place,
    cli: join(folder, 'bin', 'griffier'),
    manifest,
    unpackedSize: packed.unpackedSize,
    files: packed.files,
    fromRegistry,
    // of the settings of whoever tests, npm may think what it likes
    warnings: stderr.split('\n').filter((line) => /^npm warn (?!Unknown \w+ config)/i.test(line)),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Unpacks the tarball too, into `package`. */
async function manifestIn(folder: string, tarball: string): Promise<Manifest> {
  spawnSync('tar', ['xzf', tarball], { cwd: folder })
  return JSON.parse(await readFile(join(folder, 'package', 'package.json'), 'utf8'))
}

async function installLinked(folder: string, place: string, manifest: Manifest) {
  const unpacked = join(folder, 'package')
  const { dependencies, ...alone } = manifest
  await writeFile(join(unpacked, 'package.json'), JSON.stringify(alone))
  const links = ['--offline', '--install-links', '--prefix', folder]
  const done = wellDone(npm(folder, 'install', '--global', ...links, unpacked))
  for (const name of Object.keys(dependencies)) {
    const link = join(place, 'node_modules', name)
    await mkdir(dirname(link), { recursive: true })
    await symlink(resolve('node_modules', name), link)
  }
  return done
}
