import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { complaintLine } from '../../src/config/complaint.ts'
import { readRegisterKey } from '../../src/config/register-key.ts'
import { temporaryFolder } from '../fakes/folder.ts'

const BYTES = Buffer.alloc(32, 9)

describe('the key of the register', () => {
  it.each([
    ['base64', BYTES.toString('base64')],
    ['hexadecimal', BYTES.toString('hex').toUpperCase()],
    ['base64 with a line end', `${BYTES.toString('base64')}\n`],
  ])('is read in %s, from the environment and from a file', async (_what, text) => {
    const file = join(await temporaryFolder({ key: text }), 'key')
    expect((await readRegisterKey(undefined, { GRIFFIER_REGISTER_KEY: text })).key).toEqual(BYTES)
    expect((await readRegisterKey(file, {})).key).toEqual(BYTES)
  })

  it('is not asked for', async () => {
    expect(await readRegisterKey(undefined, {})).toEqual({ key: undefined, complaints: [] })
  })

  it('of the environment counts before the file', async () => {
    const file = join(await temporaryFolder({ key: Buffer.alloc(32, 1).toString('hex') }), 'key')
    const env = { GRIFFIER_REGISTER_KEY: BYTES.toString('hex') }
    expect((await readRegisterKey(file, env)).key).toEqual(BYTES)
  })

  it.each(['geheim', BYTES.subarray(1).toString('base64'), `${BYTES.toString('hex')}0`])(
    'is refused and never repeated where it is none: %s',
    async (text) => {
      const file = join(await temporaryFolder({ key: text }), 'key')
      for (const read of [
        await readRegisterKey(undefined, { GRIFFIER_REGISTER_KEY: text }),
        await readRegisterKey(file, {}),
        await readRegisterKey(join(file, '..', text.slice(0, 40)), {}),
      ]) {
        expect(read.key).toBeUndefined()
        const [line = ''] = read.complaints.map(complaintLine)
        expect(line).toMatch(/openssl rand -base64 32/)
        expect(line).not.toContain(text.slice(0, 40))
      }
    },
  )

  it('is refused where others on this machine can read it', async () => {
    const file = join(await temporaryFolder({ key: BYTES.toString('hex') }), 'key')
    await chmod(file, 0o640)
    expect((await readRegisterKey(file, {})).complaints.map(complaintLine)).toEqual([
      'registerKey: found a file that others on this machine can read, expected mode 600: chmod 600 it',
    ])
  })
})
