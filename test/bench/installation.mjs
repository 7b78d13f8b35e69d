import { spawnSync } from 'node:child_process'
import { cp, lstat, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

const ROOT = join(import.meta.dirname, '../..')
const LEFT_OUT = new Set(['.git', '.griffier', 'dist', 'node_modules', 'data'])

/** What a newcomer waits for in a fresh checkout, and what a shop gets; nothing where no registry answers. */
export async function installation() {
  const folder = await mkdtemp(join(tmpdir(), 'griffier-installation-'))
  const checkout = join(folder, 'checkout')
  try {
    const wanted = (path) => !LEFT_OUT.has(path.slice(ROOT.length + 1))
    await cp(ROOT, checkout, { recursive: true, filter: wanted })
    const packagesSeconds = npm(checkout, 'ci', '--ignore-scripts')
    if (packagesSeconds === undefined) return undefined
    const buildSeconds = npm(checkout, 'run', 'build')
    return { packagesSeconds, buildSeconds, ...(await installed(checkout, folder)) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The tarball as `npm install --global` leaves it. */
async function installed(checkout, folder) {
  npm(checkout, 'pack', '--pack-destination', folder)
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  const prefix = join(folder, 'global')
  npm(folder, 'install', '--global', '--prefix', prefix, join(folder, tarball))
  const names = await readdir(prefix, { recursive: true })
  const packages = names.filter((name) =>
    /(?:^|[\\/])node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+[\\/]package\.json$/.test(name),
  )
  const stats = await Promise.all(names.map((name) => lstat(join(prefix, name))))
  // whole blocks of the disk, where the system tells
  const bytes = stats.reduce((sum, { blocks, size }) => sum + (blocks ? blocks * 512 : size), 0)
  return { packages: packages.length, bytes }
}

/** Seconds, or undefined where it failed. */
function npm(cwd, ...args) {
  const from = performance.now()
  const { status } = spawnSync('npm', [...args, '--no-audit', '--no-fund'], {
    cwd,
    stdio: 'ignore',
  })
  return status === 0 ? (performance.now() - from) / 1000 : undefined
}
