import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { describe, expect, it } from 'vitest'
import { durableFile, RegisterFileError, removeLeftovers } from '../../src/register/durable-file.ts'
import { compile, start } from '../fakes/child.ts'
import { temporaryFolder } from '../fakes/folder.ts'

interface Count {
  readonly n: number
  readonly padding?: string
}

function isCount(value: unknown): Count {
  if (typeof (value as Count | null)?.n !== 'number') throw new Error('n: expected a number')
  return value as Count
}

async function caseFile(text?: string) {
  const folder = await temporaryFolder(text === undefined ? {} : { 'P-2026-0042.json': text })
  const file = join(folder, 'P-2026-0042.json')
  return { folder, file, adapter: durableFile(file, isCount) }
}

describe('durableFile', () => {
  it('reads null where there is no file yet', async () => {
    const { adapter } = await caseFile()
    expect(await adapter.read()).toBeNull()
  })

  it('reads what it wrote, as text for people', async () => {
    const { adapter, file } = await caseFile()
    await adapter.write({ n: 1 })
    expect(await adapter.read()).toEqual({ n: 1 })
    expect(await readFile(file, 'utf8')).toBe('{\n  "n": 1\n}\n')
  })

  it('serves lowdb', async () => {
    const { adapter } = await caseFile()
    const db = new Low<Count>(adapter, { n: 0 })
    await db.read()
    db.data = { n: db.data.n + 1 }
    await db.write()
    const again = new Low<Count>(adapter, { n: 0 })
    await again.read()
    expect(again.data).toEqual({ n: 1 })
  })

  it('keeps files and folders for their owner', async () => {
    const folder = join(await temporaryFolder(), 'data', 'cases')
    const file = join(folder, 'P-2026-0042.json')
    await durableFile(file, isCount).write({ n: 1 })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, '..'))).mode & 0o777).toBe(0o700)
  })

  it('lets the later of many writes under way win, and leaves one file', async () => {
    const { adapter, folder } = await caseFile()
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        adapter.write({ n, padding: 'x'.repeat(5_000 - n * 100) }),
      ),
    )
    expect((await adapter.read())?.n).toBe(49)
    expect(await readdir(folder)).toEqual(['P-2026-0042.json'])
  })

  it('saves what the value was when write was called', async () => {
    const { adapter } = await caseFile()
    const value = { n: 1 }
    const [first] = [adapter.write(value)]
    value.n = 2
    await first
    expect(await adapter.read()).toEqual({ n: 1 })
  })

  it.each([
    ['is empty', '', 'it is empty'],
    ['is full of NULs', '\0'.repeat(300), 'it is no JSON'],
    ['was cut short', '{"n": 1, "name": "Anna Jan', 'it is no JSON'],
    ['is of another shape', '{"name": "Anna Jansen"}', 'it is JSON, but not as griffier writes it'],
    ['is null', 'null', 'it is JSON, but not as griffier writes it'],
  ])('says that a file is damaged when it %s, and leaves it alone', async (_, text, why) => {
    const { adapter, file } = await caseFile(text)
    const error = await adapter.read().catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(RegisterFileError)
    expect(error).toMatchObject({ code: 'DAMAGED', file })
    expect(String(error)).toContain(`${file}: damaged: ${why}; put back a backup of it`)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('Anna')
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  it('tells a file that cannot be read from one that is missing', async () => {
    const { folder } = await caseFile()
    await expect(durableFile(folder, isCount).read()).rejects.toMatchObject({ code: 'UNREADABLE' })
  })

  it('fails for the write that failed only, and cleans up after it', async () => {
    const { adapter, folder, file } = await caseFile()
    await mkdir(join(file, 'in-the-way'), { recursive: true })
    await expect(adapter.write({ n: 1 })).rejects.toMatchObject({ code: 'NOT_SAVED', file })
    expect(await readdir(folder)).toEqual(['P-2026-0042.json'])
    const other = durableFile(join(folder, 'other.json'), isCount)
    const [bad, good] = await Promise.allSettled([adapter.write({ n: 2 }), other.write({ n: 3 })])
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled'])
  })

  it('goes on after a failed write', async () => {
    const parent = await temporaryFolder({ data: 'a file where the folder should be' })
    const adapter = durableFile(join(parent, 'data', 'a.json'), isCount)
    const [first, second] = await Promise.allSettled([
      adapter.write({ n: 1 }),
      adapter.write({ n: 2 }),
    ])
    expect([first.status, second.status]).toEqual(['rejected', 'rejected'])
    await rm(join(parent, 'data'))
    await adapter.write({ n: 3 })
    expect(await adapter.read()).toEqual({ n: 3 })
  })
})

describe('a writer that is killed', () => {
  const WRITING = `
import { durableFile } from './src/register/durable-file.ts'
const adapter = durableFile(process.argv[2], (value) => value)
const from = Number(process.argv[3])
const write = async () => {
  for (let n = from; ; n++) {
    await adapter.write({ n, padding: 'x'.repeat(200_000) })
    process.stdout.write(n + '\\n')
  }
}
write()`

  it('leaves a whole file with all that it acknowledged', async () => {
    const { folder, file, adapter } = await caseFile()
    const writing = await compile(WRITING, await temporaryFolder())
    let from = 0
    for (let round = 0; round < 8; round++) {
      const child = start(writing, file, String(from))
      let acknowledged = -1
      for (let lines = 0; lines < 3 + round * 2; lines++) acknowledged = Number(await child.line())
      await child.kill()
      const found = await adapter.read()
      expect(found?.padding).toHaveLength(200_000)
      expect(found?.n).toBeGreaterThanOrEqual(acknowledged)
      from = (found?.n ?? 0) + 1
    }
    const left = (await readdir(folder)).length - 1
    expect(await removeLeftovers(folder)).toBe(left)
    expect(await readdir(folder)).toEqual(['P-2026-0042.json'])
  })
})

describe('removeLeftovers', () => {
  it('removes unfinished writes and nothing else', async () => {
    const folder = await temporaryFolder({
      '.P-2026-0042.json.0a1b2c3d.tmp': '{"n',
      '.diary.json.ffffffff.tmp': '',
      'P-2026-0042.json': '{}',
      'notes.tmp': 'mine',
      '.griffier.holder.json': '{}',
    })
    expect(await removeLeftovers(folder)).toBe(2)
    expect((await readdir(folder)).sort()).toEqual([
      '.griffier.holder.json',
      'P-2026-0042.json',
      'notes.tmp',
    ])
  })

  it('finds none in a folder that is not there', async () => {
    expect(await removeLeftovers(join(await temporaryFolder(), 'none'))).toBe(0)
  })
})
