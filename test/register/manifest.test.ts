import { describe, expect, it } from 'vitest'
import {
  checkKey,
  checkManifest,
  newManifest,
  proofOf,
  readManifest,
  writeManifest,
} from '../../src/register/manifest.ts'
import { PLAIN, withKey } from '../../src/register/storage.ts'
import { place } from './registers.ts'

const KEY = withKey(Buffer.alloc(32, 7))
const OTHER = withKey(Buffer.alloc(32, 8))
const COUNTS = { upTo: 3, files: { 'cases/P-2026-0001.json': 3 } }

describe('the shape of a manifest', () => {
  it.each([
    { version: 1 },
    { version: 2, id: 'x', highest: {} },
    { version: 2, id: 'x', highest: { 2026: 4 }, proof: {} },
  ])('is that of %j', (value) => {
    expect(checkManifest(value)).toBe(value)
  })

  it.each<[unknown, RegExp]>([
    [null, /^found .*, expected /],
    [undefined, /^found .*, expected /],
    [{}, /^found .*, expected /],
    [{ version: '2' }, /^found .*, expected /],
    [{ version: 0 }, /^found .*, expected /],
    [{ version: 2 }, /^found .*, expected /],
    [{ version: 2, id: 7, highest: {} }, /^found .*, expected /],
    [{ version: 2, id: 'x' }, /^found .*, expected /],
    [{ version: 2, id: 'x', highest: null }, /^found .*, expected /],
    [{ version: 3, id: 'x', highest: {} }, /written by a newer griffier \(version 3/],
  ])('is not that of %j', (value, complaint) => {
    expect(() => checkManifest(value)).toThrow(complaint)
  })

  it('is what a new register gets, under an id of its own, and comes back from disk', async () => {
    const [one, other] = [newManifest(), newManifest()]
    expect(one.id).not.toBe(other.id)
    const folder = await place()
    expect(await readManifest(folder, PLAIN)).toBeUndefined()
    await writeManifest(folder, one, PLAIN)
    expect(await readManifest(folder, PLAIN)).toEqual(one)
  })
})

describe('the key of an encrypted register', () => {
  const sealed = (id = 'x') => ({ version: 2, id, highest: {}, proof: proofOf(id, COUNTS, KEY) })

  it('gives the counts of its files', () => {
    expect(checkKey('data', sealed(), KEY)).toEqual(COUNTS)
    expect(JSON.stringify(sealed())).not.toContain('P-2026-0001')
  })

  it('is asked of no register that is plain', () => {
    const { proof, ...plain } = sealed()
    expect(proof).toBeDefined()
    for (const access of [KEY, PLAIN]) expect(checkKey('data', plain, access)).toBeUndefined()
    expect(proofOf('x', COUNTS, PLAIN)).toBeUndefined()
  })

  it.each([
    ['missing', sealed(), PLAIN, /there is no key; set GRIFFIER_REGISTER_KEY/],
    ['another one', sealed(), OTHER, /encrypted with another key/],
    [
      'that of another register, whose proof was copied',
      { ...sealed('y'), id: 'x' },
      KEY,
      /another key/,
    ],
    [
      'of no use where the proof was damaged',
      { ...sealed(), proof: { sealed: 'aes-256-gcm' } },
      KEY,
      /another key/,
    ],
  ])('is told as %s', (_, head, access, complaint) => {
    expect(() => checkKey('data', head, access)).toThrow(complaint)
    expect(() => checkKey('data', head, access)).toThrow(
      expect.objectContaining({ code: 'SEALED', file: 'data/register.json' }),
    )
  })
})
