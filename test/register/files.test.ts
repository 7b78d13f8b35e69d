import { describe, expect, it } from 'vitest'
import { readPlaced } from '../../src/register/files.ts'
import { PLAIN } from '../../src/register/storage.ts'
import { filled, put, valueIn } from './registers.ts'

const CASE = 'cases/P-2026-0001.json'

describe('a file of a register', () => {
  it('is held against its place, and nothing where there is none', async () => {
    const folder = await filled()
    expect(await readPlaced(folder, CASE, PLAIN)).toMatchObject({ number: 'P-2026-0001' })
    expect(await readPlaced(folder, 'cases/P-2026-0009.json', PLAIN)).toBeUndefined()
    expect(await readPlaced(folder, 'letters-read/2026-11-23.json', PLAIN)).toHaveLength(1)
    expect(await readPlaced(folder, 'notices/G-abc.json', PLAIN)).toMatchObject({ token: 'G-abc' })
  })

  it.each<[string, unknown]>([
    ['register.json', {}],
    ['register.json', []],
    ['diary.json', []],
    ['folders.json', 'text in it'],
    [CASE, {}],
    [CASE, null],
    ['notices/G-abc.json', null],
    ['notices/G-abc.json', { token: 'G-other' }],
    ['letters-read/2026-11-23.json', {}],
    ['letters-read/2026-11-23.json', [7]],
    ['corrections/P-2026-0002.json', { rights: [] }],
  ])('%s that holds %j is damaged, and named', async (place, value) => {
    const folder = await filled()
    await put(folder, place, JSON.stringify(value))
    await expect(readPlaced(folder, place, PLAIN)).rejects.toMatchObject({
      code: 'DAMAGED',
      file: `${folder}/${place}`,
    })
  })

  it('under another’s name is damaged: it would be overwritten by the other', async () => {
    const folder = await filled()
    await put(folder, 'cases/P-2026-0002.json', await valueIn(folder, CASE))
    await expect(readPlaced(folder, 'cases/P-2026-0002.json', PLAIN)).rejects.toThrow(/P-2026-0001/)
  })
})
