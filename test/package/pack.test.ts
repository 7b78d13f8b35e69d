import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../fakes/folder.ts'
import { copyOfTheCheckout } from './checkout.ts'

const SLOW = { timeout: 60_000 }

/** All that packing might leave behind: the names at the top and in dist, and the manifest. */
const stateOf = (checkout: string) => ({
  names: [...readdirSync(checkout), ...readdirSync(join(checkout, 'dist'))].filter(
    (name) => !name.endsWith('.tgz'),
  ),
  manifest: readFileSync(join(checkout, 'package.json'), 'utf8'),
})

/** What the copy holds, and what it holds once npm has ended. */
async function packing(pack: (checkout: string) => unknown, build?: string) {
  const checkout = await copyOfTheCheckout(await temporaryFolder(), build)
  const before = stateOf(checkout)
  await pack(checkout)
  return { before, now: () => stateOf(checkout) }
}

const pack = (checkout: string, ...args: string[]) =>
  spawnSync('npm', ['pack', '--silent', ...args], { cwd: checkout }).status

/** Ends npm and all that it started at the moment at which package.json is not as it was. */
async function packUntilHalfWay(checkout: string): Promise<void> {
  const whole = stateOf(checkout).manifest
  const npm = spawn('npm', ['pack'], { cwd: checkout, stdio: 'ignore', detached: true })
  const ended = new Promise((resolve) => npm.on('close', resolve))
  await expect
    .poll(() => stateOf(checkout).manifest, { interval: 5, timeout: 30_000 })
    .not.toBe(whole)
  process.kill(-(npm.pid ?? Number.NaN), 'SIGKILL')
  await ended
}

describe('npm pack leaves the checkout as it was', () => {
  it('when all is well, as soon as it has ended', SLOW, async () => {
    const { before, now } = await packing((checkout) => expect(pack(checkout)).toBe(0))
    expect(now()).toEqual(before)
  })

  it('when the build fails', SLOW, async () => {
    const { before, now } = await packing(
      (checkout) => expect(pack(checkout)).not.toBe(0),
      'node -e "process.exit(1)"',
    )
    expect(now()).toEqual(before)
  })

  it('when the tarball cannot be written', SLOW, async () => {
    const { before, now } = await packing((checkout) =>
      expect(pack(checkout, '--pack-destination', 'no-such-folder')).not.toBe(0),
    )
    await expect.poll(now, { timeout: 5_000 }).toEqual(before)
  })

  it('when it is killed half-way', SLOW, async () => {
    const { before, now } = await packing(packUntilHalfWay)
    await expect.poll(now, { timeout: 5_000 }).toEqual(before)
  })
})
