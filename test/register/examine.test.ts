import { chmod, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examineRegister } from '../../src/register/examine.ts'
import { PLAIN } from '../../src/register/storage.ts'
import { filled, opened, place, put } from './registers.ts'

describe('the examination of a register', () => {
  it('finds nothing where there is none', async () => {
    expect(await examineRegister(await place(), PLAIN)).toMatchObject({ files: 0, findings: [] })
  })

  it('finds nothing wrong with one that is whole, also beside a griffier at work', async () => {
    const folder = await filled()
    await opened(folder)
    expect(await examineRegister(folder, PLAIN)).toEqual({
      files: 9,
      cases: 3,
      encrypted: false,
      findings: [],
    })
  })

  it.each<[string, (folder: string) => Promise<unknown>, string, string, RegExp]>([
    [
      'an empty case',
      (folder) => put(folder, 'cases/P-2026-0002.json', ''),
      'cases/P-2026-0002.json',
      'broken',
      /damaged: it is empty/,
    ],
    [
      'a case under another’s name',
      (folder) =>
        rename(join(folder, 'cases/P-2026-0001.json'), join(folder, 'cases/P-2026-0002.json')),
      'cases/P-2026-0002.json',
      'broken',
      /misnamed: found the file of P-2026-0001, expected that of P-2026-0002/,
    ],
    [
      'a case that is gone from the middle',
      (folder) => rm(join(folder, 'cases/P-2026-0002.json')),
      'cases/P-2026-0002.json',
      'broken',
      /missing, although later numbers are there/,
    ],
    [
      'a case that is gone from the end',
      (folder) => rm(join(folder, 'cases/P-2026-0003.json')),
      'cases/P-2026-0003.json',
      'broken',
      /missing/,
    ],
    [
      'a head that is gone',
      (folder) => rm(join(folder, 'register.json')),
      'register.json',
      'broken',
      /a register was made here/,
    ],
    [
      'a list that is none',
      (folder) => put(folder, 'letters-read/2026-11-23.json', [1]),
      'letters-read/2026-11-23.json',
      'broken',
      /damaged/,
    ],
    [
      'a file of a newer griffier',
      (folder) => put(folder, 'cases/P-2026-0003.json', { version: 3 }),
      'cases/P-2026-0003.json',
      'broken',
      /newer griffier/,
    ],
    [
      'a correction without its case',
      (folder) =>
        put(folder, 'corrections/P-2026-0009.json', { format: 1, rights: [], passages: [] }),
      'corrections/P-2026-0009.json',
      'untidy',
      /of which the case is gone/,
    ],
    [
      'a file that others can read',
      (folder) => chmod(join(folder, 'cases/P-2026-0001.json'), 0o644),
      'cases/P-2026-0001.json',
      'untidy',
      /mode 644/,
    ],
    [
      'what a crash left',
      (folder) => put(folder, 'cases/.P-2026-0001.json.0a1b2c3d.tmp', '{'),
      'cases/.P-2026-0001.json.0a1b2c3d.tmp',
      'untidy',
      /a crash cut short/,
    ],
    [
      'a stranger',
      (folder) => put(folder, 'cases/notes.txt', 'mine'),
      'cases/notes.txt',
      'untidy',
      /no file of griffier/,
    ],
  ])('names %s, and says what to do', async (_what, harm, file, kind, what) => {
    const folder = await filled()
    await harm(folder)
    const { findings } = await examineRegister(folder, PLAIN)
    const found = findings.find((each) => each.file === join(folder, file))
    expect(found).toMatchObject({ kind, what: expect.stringMatching(what) })
    expect(found?.todo).not.toBe('')
  })

  it('goes on after the first', async () => {
    const folder = await filled()
    await put(folder, 'cases/P-2026-0001.json', '')
    await put(folder, 'cases/P-2026-0003.json', '\0\0')
    expect((await examineRegister(folder, PLAIN)).findings).toHaveLength(2)
  })
})
