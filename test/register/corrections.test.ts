import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  checkCorrection,
  correctionFile,
  dropCorrection,
  readCorrections,
} from '../../src/register/corrections.ts'
import { PLAIN, withKey } from '../../src/register/storage.ts'
import { WrongShape } from '../../src/register/wrong-shape.ts'
import { place, put } from './registers.ts'

const KEY = withKey(Buffer.alloc(32, 7))
const KEPT = { format: 1, rights: ['access'], passages: [[1, 2], []] } as const

/** Cases by number, and corrections beside some of them. */
async function kept(cases: readonly string[], corrections: readonly string[], access = PLAIN) {
  const folder = await place()
  await mkdir(join(folder, 'cases'), { recursive: true })
  for (const number of cases) await put(folder, `cases/${number}.json`, {})
  for (const [n, number] of corrections.entries())
    await correctionFile(folder, number, access).write({ ...KEPT, format: n })
  await put(folder, 'model.bin', 'a model')
  return folder
}

describe('corrections', () => {
  it.each([
    ['plain', PLAIN],
    ['encrypted', KEY],
  ])(
    '%s are read in the order of their cases, without those whose case is gone',
    async (_, access) => {
      const folder = await kept(
        ['P-2026-0001', 'P-2026-0003'],
        ['P-2026-0003', 'P-2026-0002', 'P-2026-0001'],
        access,
      )
      expect((await readCorrections(folder, access)).map(({ format }) => format)).toEqual([2, 0])
    },
  )

  it('are none where there is no register', async () => {
    expect(await readCorrections(await place())).toEqual([])
  })

  it('go with the model that was made with them', async () => {
    const folder = await kept(['P-2026-0001'], ['P-2026-0001'])
    await dropCorrection(folder, 'P-2026-0002', PLAIN)
    expect(existsSync(join(folder, 'model.bin'))).toBe(true)
    await dropCorrection(folder, 'P-2026-0001', PLAIN)
    expect(existsSync(join(folder, 'model.bin'))).toBe(false)
    expect(await readCorrections(folder)).toEqual([])
    await dropCorrection(folder, 'P-2026-0001', PLAIN)
  })

  it('go last: a crash in between leaves one that says what is still to be removed', async () => {
    const folder = await kept(['P-2026-0001'], ['P-2026-0001'])
    const removed: string[] = []
    const disk = {
      ...PLAIN.disk,
      remove: async (file: string) => {
        removed.push(file.slice(folder.length + 1))
        await PLAIN.disk.remove(file)
      },
    }
    await dropCorrection(folder, 'P-2026-0001', { disk, key: undefined })
    expect(removed).toEqual(['model.bin', 'corrections/P-2026-0001.json'])
  })
})

describe('what is no correction', () => {
  it.each([
    null,
    undefined,
    [],
    {},
    'text',
    { ...KEPT, format: '1' },
    { ...KEPT, rights: 'access' },
    { ...KEPT, passages: [1] },
    { ...KEPT, passages: [[1.5]] },
    { ...KEPT, passages: [['1']] },
    { ...KEPT, passages: [[null]] },
    { ...KEPT, passages: undefined },
  ])('is refused: %j', (value) => {
    expect(() => checkCorrection(value)).toThrow(WrongShape)
  })

  it('is left of one that is: what else it holds is not kept', () => {
    expect(checkCorrection({ ...KEPT, text: 'Anna' })).toEqual(KEPT)
  })
})
