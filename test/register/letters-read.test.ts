import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asList, lettersRead } from '../../src/register/letters-read.ts'
import { PLAIN } from '../../src/register/storage.ts'
import { WrongShape } from '../../src/register/wrong-shape.ts'
import { frail, type Mishap } from '../fakes/frail.ts'
import { place } from './registers.ts'

const FULL: Mishap = {
  when: 'before',
  error: Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }),
}

describe('the letters that were read', () => {
  it('are known again after a restart, one file a day of receipt', async () => {
    const folder = await place()
    const read = lettersRead(folder, PLAIN)
    for (const [id, day] of [
      ['a', '2026-11-23'],
      ['b', '2026-11-23'],
      ['c', '2026-11-24'],
    ] as const)
      await read.add(id, day)
    expect(await readdir(folder)).toEqual(['2026-11-23.json', '2026-11-24.json'])
    const again = lettersRead(folder, PLAIN)
    expect(await Promise.all(['a', 'b', 'c', 'd', ''].map((id) => again.has(id)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('are kept once, under the day that they came first', async () => {
    const folder = await place()
    const read = lettersRead(folder, PLAIN)
    await read.add('a', '2026-11-23')
    await read.add('a', '2026-11-24')
    expect(await readdir(folder)).toEqual(['2026-11-23.json'])
  })

  it('say nothing of their ids', async () => {
    const folder = await place()
    await lettersRead(folder, PLAIN).add('AAMkADk0secret', '2026-11-23')
    expect(await readFile(join(folder, '2026-11-23.json'), 'utf8')).toMatch(
      /^\[\s*"[\w-]{22}"\s*\]\s*$/,
    )
  })

  it('are forgotten, with the file of a day of which none is left', async () => {
    const folder = await place()
    const read = lettersRead(folder, PLAIN)
    for (const [id, day] of [
      ['a', '2026-11-23'],
      ['b', '2026-11-23'],
      ['c', '2026-11-24'],
    ] as const)
      await read.add(id, day)
    await read.forget(['a', 'c', 'never seen'])
    expect(await readdir(folder)).toEqual(['2026-11-23.json'])
    for (const known of [read, lettersRead(folder, PLAIN)]) {
      expect(await known.has('a')).toBe(false)
      expect(await known.has('b')).toBe(true)
      expect(await known.has('c')).toBe(false)
    }
    await read.add('c', '2026-11-25')
    expect(await lettersRead(folder, PLAIN).has('c')).toBe(true)
  })

  it('are not taken for read where that could not be kept', async () => {
    const folder = await place()
    const mishaps: (Mishap | undefined)[] = [FULL]
    const disk = frail(PLAIN.disk, ['create'], { next: () => mishaps.shift(), dead: false })
    const read = lettersRead(folder, { disk, key: undefined })
    await expect(read.add('a', '2026-11-23')).rejects.toMatchObject({ code: 'NOT_SAVED' })
    expect(await read.has('a')).toBe(false)
    await read.add('a', '2026-11-23')
    expect(await lettersRead(folder, PLAIN).has('a')).toBe(true)
  })

  it('are looked for once more after a disk that failed', async () => {
    const folder = await place()
    await lettersRead(folder, PLAIN).add('a', '2026-11-23')
    const mishaps: (Mishap | undefined)[] = [FULL]
    const disk = frail(PLAIN.disk, ['names'], { next: () => mishaps.shift(), dead: false })
    const read = lettersRead(folder, { disk, key: undefined })
    await expect(read.has('a')).rejects.toThrow('ENOSPC')
    expect(await read.has('a')).toBe(true)
  })
})

it.each([null, {}, 'a', [1], ['a', null], { 0: 'a', length: 1 }])(
  'takes %j for no list of letters',
  (value) => {
    expect(() => asList(value)).toThrow(WrongShape)
  },
)
