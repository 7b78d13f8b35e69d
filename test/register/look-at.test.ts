import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freeSpace, lastNoted, lookAtRegister } from '../../src/register/look-at.ts'
import { PLAIN, withKey } from '../../src/register/storage.ts'
import { filled, opened, place, put } from './registers.ts'

const KEY = withKey(Buffer.alloc(32, 7))
const look = (folder: string, access = PLAIN) => lookAtRegister(folder, 'a test', access)

describe('a look at a register', () => {
  it('begins none where none is', async () => {
    const folder = await place()
    expect(await look(join(folder, 'deep', 'down'))).toEqual({ state: 'new' })
    expect(existsSync(folder)).toBe(false)
    expect(await readdir(dirname(folder))).toEqual([])
  })

  it('tells one that is free from one at work, and leaves both as they were', async () => {
    const folder = await filled()
    const before = await readdir(folder)
    expect(await look(folder)).toEqual({ state: 'free', cases: 3 })
    expect(await readdir(folder)).toEqual(before)
    await opened(folder)
    expect(await look(folder)).toEqual({ state: 'in-use', cases: 3 })
  })

  it('counts the cases of an encrypted one, and asks for the key', async () => {
    const folder = await filled(KEY)
    expect(await look(folder, KEY)).toEqual({ state: 'free', cases: 3 })
    expect(await look(folder)).toMatchObject({
      state: 'damaged',
      what: expect.stringMatching(/^register\.json: .*there is no key$/),
      todo: expect.stringMatching(/^set GRIFFIER_REGISTER_KEY/),
    })
  })

  it('names the first thing that is broken, and how many there are besides', async () => {
    const folder = await filled()
    await put(folder, 'cases/P-2026-0001.json', 'no JSON')
    await rm(join(folder, 'cases', 'P-2026-0002.json'))
    expect(await look(folder)).toMatchObject({
      state: 'damaged',
      what: expect.stringMatching(/^cases\/P-2026-000[12]\.json: /),
      more: 1,
    })
  })

  it('says why it is shut', async () => {
    const folder = await place()
    await writeFile(folder, 'a file')
    expect(await look(folder)).toEqual({ state: 'shut', code: 'ENOTDIR' })
    expect(await look(join(folder, 'below'))).toEqual({ state: 'shut', code: 'ENOTDIR' })
  })
})

describe('when something was last noted', () => {
  it.each<[string, object | undefined, Date | undefined]>([
    ['never, where nothing was', undefined, undefined],
    ['never, where no folder was read', {}, undefined],
    [
      'at the latest of all folders',
      {
        inbox: { link: 'x', savedAt: '2026-11-23T09:00:00Z' },
        sentitems: { link: 'x', savedAt: '2026-11-23T21:00:00Z' },
        drafts: { link: 'x', savedAt: '2026-11-22T23:00:00Z' },
      },
      new Date('2026-11-23T21:00:00Z'),
    ],
  ])('%s', async (_, cursors, expected) => {
    const folder = await place()
    await mkdir(folder)
    if (cursors !== undefined) await put(folder, 'folders.json', cursors)
    expect(await lastNoted(folder, PLAIN)).toEqual(expected)
  })
})

it('tells the space that is left where the folder is, or would be', async () => {
  const folder = await place()
  expect(await freeSpace(join(folder, 'deep', 'down'))).toBeGreaterThan(0)
})
