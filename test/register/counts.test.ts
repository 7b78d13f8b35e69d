import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import lockfile from 'proper-lockfile'
import { describe, expect, it, onTestFinished } from 'vitest'
import { countsFrom } from '../../src/register/counts.ts'
import type { Disk } from '../../src/register/disk.ts'
import { encrypt } from '../../src/register/encrypt.ts'
import { examineRegister } from '../../src/register/examine.ts'
import { openRegister } from '../../src/register/file-register.ts'
import type { Register } from '../../src/register/register.ts'
import { PLAIN, withKey } from '../../src/register/storage.ts'
import { event } from '../cases/cases.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { fragileMachine, type Loss } from '../fakes/machine.ts'
import { filled, numbered, opened, put, valueIn } from './registers.ts'

const BYTES = Buffer.alloc(32, 7)
const KEY = withKey(BYTES)
const SECOND = 'cases/P-2026-0002.json'
const changed = (number: string) => {
  const { history } = numbered(number)
  return { number, history: [...history, event('dismissed')] }
}
const NOTICE = {
  token: 'G-new',
  kind: 'digest',
  to: 'jan@j3dprints.nl',
  state: 'sent',
  at: '2026-11-24T09:00:00Z',
  day: '2026-11-24',
  items: [],
} as const

/** Keeps a file as it is, and answers how to put it back. */
async function kept(folder: string, name: string): Promise<() => Promise<void>> {
  const bytes = await readFile(join(folder, name))
  return () => writeFile(join(folder, name), bytes, { mode: 0o600 })
}

describe('a file of an encrypted register that was put back in an older version of itself', () => {
  const OLDER =
    /P-2026-0002\.json: found an older version of this file than griffier wrote last; put back/

  it('is noticed at the start, and by doctor', async () => {
    const folder = await filled(KEY)
    const putBack = await kept(folder, SECOND)
    const register = await opened(folder, KEY)
    await register.save(changed('P-2026-0002'))
    await register.close()
    await putBack()
    await expect(openRegister(folder, 'a test', KEY)).rejects.toThrow(OLDER)
    expect((await examineRegister(folder, KEY)).findings).toMatchObject([
      { file: join(folder, SECOND), kind: 'broken', what: expect.stringMatching(/older version/) },
    ])
  })

  it('is noticed after a kill too, where the page of letters was dealt with', async () => {
    const folder = await filled(KEY)
    const putBack = await kept(folder, SECOND)
    const register = await opened(folder, KEY)
    await register.save(changed('P-2026-0002'))
    await register.saveCursor('inbox', { link: 'https://graph.example/1', savedAt: 'now' })
    await lockfile.unlock(join(folder, '.griffier'), { realpath: false })
    await putBack()
    await expect(openRegister(folder, 'a test', KEY)).rejects.toThrow(OLDER)
  })

  it('is noticed where it had been removed', async () => {
    const folder = await filled(KEY)
    const putBack = await kept(folder, 'notices/G-abc.json')
    const register = await opened(folder, KEY)
    await register.dropNotice('G-abc')
    await register.close()
    await putBack()
    await expect(openRegister(folder, 'a test', KEY)).rejects.toThrow(/G-abc\.json: found an older/)
  })

  it('does not open with the count of another', async () => {
    const folder = await filled(KEY)
    await put(folder, SECOND, { ...(await valueIn(folder, SECOND)), count: 99 })
    await expect(openRegister(folder, 'a test', KEY)).rejects.toThrow(/does not open with this key/)
  })

  it('is noticed from the first start on in a register of before there were counts', async () => {
    const folder = await filled()
    const plain = await valueIn(folder, 'register.json')
    for (const name of ['cases/P-2026-0001.json', SECOND, 'cases/P-2026-0003.json'])
      await writeFile(
        join(folder, name),
        encrypt(JSON.stringify(await valueIn(folder, name)), name, BYTES),
      )
    for (const name of [
      'folders.json',
      'diary.json',
      'notices/G-abc.json',
      'letters-read/2026-11-23.json',
      'corrections/P-2026-0002.json',
    ])
      await rm(join(folder, name))
    const proof = JSON.parse(encrypt(String(plain.id), 'register.json', BYTES))
    await put(folder, 'register.json', { ...plain, proof })
    const putBack = await kept(folder, SECOND)
    const register = await opened(folder, KEY)
    await register.save(changed('P-2026-0002'))
    await register.close()
    await (await opened(folder, KEY)).close()
    await putBack()
    await expect(openRegister(folder, 'a test', KEY)).rejects.toThrow(OLDER)
  })

  it('is an ordinary file where the register is plain', async () => {
    const folder = await filled()
    const putBack = await kept(folder, SECOND)
    const register = await opened(folder)
    await register.save(changed('P-2026-0002'))
    await register.close()
    await putBack()
    expect((await opened(folder)).cases.size).toBe(3)
  })
})

describe('the counts', () => {
  it('take a file that is newer than the manifest knows, also beside one that failed', async () => {
    const counts = countsFrom({ upTo: 10, files: { a: 4 } })
    let lost = 0
    const failing = counts.write('b', async (count) => {
      lost = count
      throw new Error('after the rename')
    })
    await expect(failing).rejects.toThrow('after the rename')
    await counts.write('a', async () => undefined)
    const after = countsFrom(counts.unwritten() ?? { upTo: -1, files: {} })
    expect([after.isOld('b', lost), after.isOld('a', 4), after.isOld('c', 10)]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('write one file in turn: the later count ends on disk', async () => {
    const counts = countsFrom({ upTo: 0, files: {} })
    const onDisk: number[] = []
    const slow = counts.write('a', async (count) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      onDisk.push(count)
    })
    const quick = counts.write('a', async (count) => void onDisk.push(count))
    await Promise.all([slow, quick])
    expect([onDisk, counts.unwritten()]).toEqual([[1, 2], { upTo: 2, files: { a: 2 } }])
  })

  it('cost a case write no more than two waits for the disk', async () => {
    const folder = await filled(KEY)
    let syncs = 0
    const waited = (sync: Promise<void>) => {
      syncs++
      return sync
    }
    const disk: Disk = {
      ...PLAIN.disk,
      create: async (file) => {
        const made = await PLAIN.disk.create(file)
        return { ...made, sync: () => waited(made.sync()) }
      },
      syncFolder: (name) => waited(PLAIN.disk.syncFolder(name)),
    }
    const register = await opened(folder, { ...KEY, disk })
    syncs = 0
    for (let n = 0; n < 20; n++) await register.save(changed('P-2026-0002'))
    expect(syncs).toBe(40)
  })
})

/** What a griffier does in a day, on whatever disk. */
async function work(register: Register): Promise<void> {
  await register.save(numbered('P-2026-0001'))
  await register.saveNotice(NOTICE)
  await register.noteRead('letter-1', '2026-11-23')
  await register.saveCursor('inbox', { link: 'https://graph.example/1', savedAt: 'now' })
  await register.save(changed('P-2026-0001'))
  await register.save(numbered('P-2026-0002'))
  await register.dropNotice('G-new')
  await register.saveCursor('inbox', { link: 'https://graph.example/2', savedAt: 'now' })
  await register.saveNotice({ ...NOTICE, state: 'intended' })
  await register.forget(changed('P-2026-0002'), ['letter-1'])
  await register.saveDiary({ categoriesMade: 'nl' })
}

describe('an encrypted register whose griffier dies, or whose disk fails, at any call', () => {
  async function tryAt(at: number, loss: Loss | 'failure', plainFirst: boolean) {
    const machine = fragileMachine()
    const home = await temporaryFolder()
    let life = 0
    const open = async (key = BYTES as Buffer | undefined) => {
      const lock = join(home, `life-${life}`, 'data', '.griffier')
      await lockfile.unlock(lock, { realpath: false }).catch(() => undefined)
      return openRegister(join(home, `life-${++life}`, 'data'), 'a test', {
        disk: machine.disk,
        key,
      })
    }
    if (plainFirst) {
      const plain = await open(undefined)
      await work(plain)
      await plain.close()
    }
    let calls = 0
    const dead = new Promise<'dead'>((resolve) => {
      machine.fate.before = async (call) => {
        if (!/^(?:create|write|sync|rename|remove)/.test(call) || ++calls !== at) return
        if (loss === 'failure')
          throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'write' })
        resolve('dead')
        await new Promise(() => undefined)
      }
    })
    const day = async () => {
      const register = await open()
      onTestFinished(() => register.close().catch(() => undefined))
      // a disk that failed once may be well the next time
      await work(register).catch(() => work(register))
      await register.close()
    }
    await Promise.race([day().catch(() => undefined), dead])
    machine.fate = { before: async () => undefined, after: async () => undefined }
    if (loss !== 'failure') machine.losePower(loss)
    const again = await open()
    await work(again)
    await again.close()
    const last = await open()
    expect([...last.cases.keys()]).toEqual(['P-2026-0001', 'P-2026-0002'])
    await last.close()
    return calls
  }

  it.each<[Loss | 'failure', boolean]>([
    ['everything', false],
    ['content', false],
    ['failure', false],
    ['everything', true],
    ['failure', true],
  ])('opens again: %s (encrypted only now: %s)', { timeout: 120_000 }, async (loss, plainFirst) => {
    const calls = await tryAt(0, loss, plainFirst)
    expect(calls).toBeGreaterThan(40)
    for (let at = 1; at <= calls; at++) {
      await tryAt(at, loss, plainFirst).catch((cause) => {
        throw new Error(`at call ${at} of ${calls}: ${cause.message}`, { cause })
      })
    }
  })
})
