import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FolderLockedError, lockFolder } from '../../src/register/lock.ts'
import { compile, start } from '../fakes/child.ts'
import { temporaryFolder } from '../fakes/folder.ts'

/** Takes the lock, says so, and holds it until a line comes in or it is killed. */
const HOLDING = `
import { once } from 'node:events'
import { lockFolder } from './src/register/lock.ts'
lockFolder(process.argv[2], 'griffier start').then(
  async (release) => {
    console.log('held')
    await once(process.stdin, 'data')
    await release()
    console.log('released')
    process.exit()
  },
  (refusal) => { console.log(refusal.message); process.exit() },
)`

async function setUp() {
  const folder = await temporaryFolder()
  return { folder: join(folder, 'data'), holding: await compile(HOLDING, folder) }
}

describe('lockFolder', () => {
  it('refuses a second process and names the first', async () => {
    const { folder, holding } = await setUp()
    const first = start(holding, folder)
    expect(await first.line()).toBe('held')
    const second = start(holding, folder)
    const refusal = await second.line()
    expect(refusal).toContain(
      `${folder} is in use by griffier start (process ${first.process.pid}, since 20`,
    )
    expect(refusal).toContain('; end that one first, or set another folder (data in the settings)')
    await expect(lockFolder(folder, 'griffier once')).rejects.toThrow(FolderLockedError)
  })

  it('lets the next one in after a release, and leaves nothing behind', async () => {
    const { folder, holding } = await setUp()
    const first = start(holding, folder)
    await first.line()
    first.process.stdin?.write('go\n')
    expect(await first.line()).toBe('released')
    const release = await lockFolder(folder, 'griffier once')
    await release()
    expect(await readdir(folder)).toEqual([])
  })

  it('takes over at once from a process that was killed', async () => {
    const { folder, holding } = await setUp()
    const first = start(holding, folder)
    await first.line()
    await first.kill()
    const second = start(holding, folder)
    expect(await second.line()).toBe('held')
  })

  it('lets one of many in when the holder was killed', async () => {
    const { folder, holding } = await setUp()
    const first = start(holding, folder)
    await first.line()
    await first.kill()
    const lines = await Promise.all(Array.from({ length: 6 }, () => start(holding, folder).line()))
    expect(lines.filter((line) => line === 'held')).toHaveLength(1)
    expect(lines.filter((line) => line?.includes('is in use by griffier start'))).toHaveLength(5)
  })

  it('knows the folder by another name', async () => {
    const { folder } = await setUp()
    await mkdir(folder)
    await symlink(folder, `${folder}-link`)
    const release = await lockFolder(folder, 'griffier start')
    await expect(lockFolder(`${folder}-link`, 'griffier once')).rejects.toThrow(
      'is in use by griffier start',
    )
    await release()
  })

  it.each([
    [
      'lives on another machine',
      JSON.stringify({
        who: 'griffier start',
        pid: 1,
        host: 'kiosk',
        since: '2026-11-23T08:15:00Z',
      }),
      '(process 1 on kiosk, since 2026-11-23T08:15:00Z)',
    ],
    ['wrote half its name', '{"who":"grif', 'in use by another griffier'],
    ['wrote nonsense', '{"pid":-1}', 'in use by another griffier'],
  ])('does not relieve a holder that %s', async (_, holder, message) => {
    const { folder } = await setUp()
    await mkdir(join(folder, '.griffier.lock'), { recursive: true })
    await writeFile(join(folder, '.griffier.holder.json'), holder)
    await expect(lockFolder(folder, 'griffier once')).rejects.toThrow(message)
  })

  it('takes a lock that nobody refreshed for a minute, though the process number is in use again', async () => {
    const { folder } = await setUp()
    const lock = join(folder, '.griffier.lock')
    await mkdir(lock, { recursive: true })
    const holder = { who: 'griffier start', pid: process.pid, host: hostname(), since: '' }
    await writeFile(join(folder, '.griffier.holder.json'), JSON.stringify(holder))
    await expect(lockFolder(folder, 'griffier once')).rejects.toThrow(FolderLockedError)
    const old = new Date(Date.now() - 61_000)
    await utimes(lock, old, old)
    await (await lockFolder(folder, 'griffier once'))()
  })
})
