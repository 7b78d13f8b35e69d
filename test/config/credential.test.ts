import { describe, expect, it } from 'vitest'
import { readCredential } from '../../src/config/credential.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { selfSigned } from '../fakes/self-signed.ts'

const own = selfSigned()

describe('readCredential', () => {
  it('prefers the certificate and says that the secret is not used', async () => {
    const folder = await temporaryFolder({ 'griffier.pem': own.key + own.certificate })
    const env = { GRIFFIER_CLIENT_SECRET: 'made-up' }
    expect(await readCredential('./griffier.pem', folder, env)).toEqual({
      found: { kind: 'certificate', pem: own.key + own.certificate },
      complaints: [],
      warnings: [
        {
          key: 'GRIFFIER_CLIENT_SECRET',
          found: 'a client secret',
          expected: 'none beside graph.certificate, which is used',
        },
      ],
    })
  })

  it('does not fall back on the secret when the certificate is bad', async () => {
    const folder = await temporaryFolder({ 'griffier.pem': own.key })
    const read = await readCredential('griffier.pem', folder, { GRIFFIER_CLIENT_SECRET: 'made-up' })
    expect(read.found).toBeUndefined()
    expect(read.complaints).toHaveLength(1)
  })
})

describe('the client secret', () => {
  it.each([
    ['as it is', 'made-up', 'made-up'],
    ['without the blanks around it', '  made-up\n', 'made-up'],
  ])('of the environment is taken %s', async (_, secret, expected) => {
    expect(await readCredential(undefined, '.', { GRIFFIER_CLIENT_SECRET: secret })).toEqual({
      found: { kind: 'secret', secret: expected },
      complaints: [],
      warnings: [],
    })
  })

  it.each([undefined, '', '  '])(
    'is asked for where it is %j, as is a certificate',
    async (secret) => {
      const env = secret === undefined ? {} : { GRIFFIER_CLIENT_SECRET: secret }
      const { found, complaints } = await readCredential(undefined, '.', env)
      expect(found).toBeUndefined()
      expect(complaints).toMatchObject([
        {
          key: 'graph.certificate',
          found: 'nothing',
          expected: expect.stringContaining('PEM file'),
        },
      ])
    },
  )
})
