import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBackup } from '../../src/register/backup.ts'
import { openRegister, readCases } from '../../src/register/file-register.ts'
import { markerFile } from '../../src/register/marker.ts'
import { withKey } from '../../src/register/storage.ts'
import { filled, opened, place, put, valueIn } from './registers.ts'

const KEY = withKey(Buffer.alloc(32, 7))
const OTHER = withKey(Buffer.alloc(32, 8))

/** A register as griffier 0.1 left it. */
async function ofVersion1(): Promise<string> {
  const folder = await filled()
  for (const number of ['P-2026-0001', 'P-2026-0002', 'P-2026-0003']) {
    const name = `cases/${number}.json`
    await put(folder, name, { ...(await valueIn(folder, name)), version: 1 })
  }
  await put(folder, 'register.json', { version: 1 })
  await rm(markerFile(folder))
  return folder
}

describe('a register of an older griffier', () => {
  it('is copied, and then brought to this version, file by file', async () => {
    const folder = await ofVersion1()
    const register = await opened(folder)
    expect([...register.cases.keys()]).toEqual(['P-2026-0001', 'P-2026-0002', 'P-2026-0003'])
    expect(await valueIn(folder, 'register.json')).toMatchObject({
      version: 2,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      highest: { 2026: 3 },
    })
    expect(await valueIn(folder, 'cases/P-2026-0002.json')).toMatchObject({ version: 2 })
    const [name = ''] = await readdir(join(folder, 'backups'))
    expect(name).toMatch(/^before-version-2-\d{4}-\d{2}-\d{2}\.tar\.gz$/)
    const copy = join(folder, 'backups', name)
    const files = await readBackup(copy, KEY)
    expect(files.get('cases/P-2026-0002.json')?.toString()).toContain('"version":1')
    expect((await stat(copy)).mode & 0o777).toBe(0o600)
  })

  it('is brought on from where a crash stopped', async () => {
    const folder = await ofVersion1()
    const name = 'cases/P-2026-0001.json'
    await put(folder, name, { ...(await valueIn(folder, name)), version: 2 })
    await opened(folder)
    expect(await valueIn(folder, 'cases/P-2026-0003.json')).toMatchObject({ version: 2 })
  })

  it('can be read before that, and is left as it is', async () => {
    const folder = await ofVersion1()
    expect(await readCases(folder)).toHaveLength(3)
    expect(await valueIn(folder, 'register.json')).toEqual({ version: 1 })
  })
})

describe('a register of a newer griffier', () => {
  it.each(['register.json', 'cases/P-2026-0002.json'])('is refused by %s', async (name) => {
    const folder = await filled()
    await put(folder, name, { ...(await valueIn(folder, name)), version: 99 })
    const opening = openRegister(folder, 'a test')
    await expect(opening).rejects.toMatchObject({ code: 'NEWER', file: join(folder, name) })
    await expect(opening).rejects.toThrow(/version 99 .*this one knows 2.*install that griffier/)
  })
})

describe('a register that is gone', () => {
  it.each<[string, (folder: string) => Promise<void>]>([
    ['whose folder was removed', (folder) => rm(folder, { recursive: true })],
    [
      'whose folder was emptied',
      async (folder) => {
        await rm(folder, { recursive: true })
        await mkdir(folder)
      },
    ],
    ['that lost its head', (folder) => rm(join(folder, 'register.json'))],
    ['that lost its cases', (folder) => rm(join(folder, 'cases'), { recursive: true })],
    ['that lost its last case', (folder) => rm(join(folder, 'cases', 'P-2026-0003.json'))],
  ])('is not taken for a first start: %s', async (_what, lose) => {
    const folder = await filled()
    await lose(folder)
    const opening = openRegister(folder, 'a test')
    await expect(opening).rejects.toMatchObject({ code: 'MISSING' })
    await expect(opening).rejects.toThrow(/griffier restore FILE/)
    await expect(openRegister(folder, 'a test')).rejects.toThrow(/missing/)
  })

  it('can be started over by whoever removes the marker that the complaint names', async () => {
    const folder = await filled()
    await rm(folder, { recursive: true })
    const complaint = await openRegister(folder, 'a test').catch((cause: Error) => cause.message)
    expect(complaint).toContain(`${markerFile(folder)} says so`)
    await rm(markerFile(folder))
    expect((await opened(folder)).cases.size).toBe(0)
  })

  it('is at home wherever its folder is moved', async () => {
    const folder = await filled()
    const moved = `${await place()}-elsewhere`
    await rename(folder, moved)
    expect((await opened(moved)).cases.size).toBe(3)
    expect(existsSync(markerFile(moved))).toBe(true)
  })
})

describe('a register with a key', () => {
  const texts = async (folder: string) => {
    const names = (await readdir(folder, { recursive: true })).filter((name) =>
      /^[^.].*json$/.test(name),
    )
    return Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    )
  }

  it('says nothing of anybody on disk, and everything to who has the key', async () => {
    const folder = await filled(KEY)
    for (const [name, text] of await texts(folder)) {
      expect(text, name).not.toMatch(/anna|jan@|letter-1|graph\.microsoft/i)
      if (name !== 'register.json')
        expect(JSON.parse(text)).toMatchObject({ sealed: 'aes-256-gcm' })
    }
    const register = await opened(folder, KEY)
    expect(register.cases.get('P-2026-0001')?.history[0]).toMatchObject({
      dataSubject: { address: 'anna@example.nl' },
    })
    expect(await register.wasRead('letter-1')).toBe(true)
    expect(register.notices.has('G-abc')).toBe(true)
  })

  it('encrypts what was plain before, also after a crash in its midst', async () => {
    const folder = await filled()
    await (await opened(folder, KEY)).close()
    const plain = await valueIn(folder, 'register.json')
    // as if the head had not been written
    await put(folder, 'register.json', { ...plain, proof: undefined })
    await put(folder, 'diary.json', { categoriesMade: 'en' })
    expect((await opened(folder, KEY)).diary).toEqual({ categoriesMade: 'en' })
    for (const [name, text] of await texts(folder))
      if (name !== 'register.json') expect(text, name).toContain('aes-256-gcm')
  })

  it.each([
    [
      'without its key',
      withKey(undefined),
      /encrypted, and there is no key; set GRIFFIER_REGISTER_KEY/,
    ],
    ['with another key', OTHER, /encrypted with another key/],
  ])('refuses to open %s, and to be read', async (_what, access, complaint) => {
    const folder = await filled(KEY)
    await expect(openRegister(folder, 'a test', access)).rejects.toThrow(complaint)
    await expect(readCases(folder, access)).rejects.toThrow(complaint)
  })

  it.each<[string, (folder: string) => Promise<void>]>([
    [
      'that was put in another’s place',
      (folder) =>
        rename(join(folder, 'cases/P-2026-0001.json'), join(folder, 'cases/P-2026-0002.json')),
    ],
    [
      'of which one character was changed',
      async (folder) => {
        const sealed = await valueIn(folder, 'cases/P-2026-0002.json')
        const text = String(sealed.text)
        await put(folder, 'cases/P-2026-0002.json', {
          ...sealed,
          text: `${text[0] === 'A' ? 'B' : 'A'}${text.slice(1)}`,
        })
      },
    ],
    [
      'that is plain',
      (folder) => put(folder, 'cases/P-2026-0002.json', { version: 2, number: 'P-2026-0002' }),
    ],
  ])('refuses a file %s', async (_what, change) => {
    const folder = await filled(KEY)
    await change(folder)
    await expect(openRegister(folder, 'a test', KEY)).rejects.toThrow(/P-2026-0002\.json/)
  })
})
