import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCertificate } from '../../src/config/certificate.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { selfSigned } from '../fakes/self-signed.ts'

const own = selfSigned()

const other = selfSigned()

const curve = selfSigned('ec')

async function read(pem: string) {
  const folder = await temporaryFolder({ 'griffier.pem': pem })
  const file = join(folder, 'griffier.pem')
  return { file, found: await readCertificate(file) }
}

describe('readCertificate', () => {
  it.each([
    ['the key first', own.key + own.certificate],
    ['the certificate first', own.certificate + own.key],
    ['words around them', `Bag Attributes\n${own.certificate}\nkey:\n${own.key}\n`],
  ])('takes a file with %s', async (_, pem) => {
    expect((await read(pem)).found).toEqual({ pem, warnings: [] })
  })

  it.each([
    ['', 'with neither a private key nor a certificate'],
    [
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
      'with neither a private key nor a certificate',
    ],
    [own.certificate, 'with a certificate but no private key that can be read without a password'],
    [own.key, 'with a private key but no certificate'],
    [own.key + other.certificate, 'with a private key that belongs to another certificate'],
    [curve.key + curve.certificate, 'with a key that is not RSA, which Microsoft’s login asks for'],
  ])('says what is missing (%#)', async (pem, lacking) => {
    const { file, found } = await read(pem)
    expect(found).toEqual({
      complaints: [
        {
          key: 'graph.certificate',
          found: `${file} ${lacking}`,
          expected:
            'the path of a PEM file with the private key and the certificate, one after the other',
        },
      ],
    })
  })

  it('says in which folder it looked, but not for what', async () => {
    const folder = await temporaryFolder()
    const found = await readCertificate(join(folder, 'q8~secret'))
    expect(found).toMatchObject({ complaints: [{ found: `no such file (looked in ${folder})` }] })
  })

  it('knows a folder from a file', async () => {
    const folder = await temporaryFolder()
    expect(await readCertificate(folder)).toMatchObject({
      complaints: [{ found: `${folder}, which is a folder` }],
    })
  })

  it('warns of a key that others can read', async () => {
    const { file } = await read(own.key + own.certificate)
    await chmod(file, 0o644)
    expect(await readCertificate(file)).toMatchObject({
      warnings: [
        { found: `${file} readable by others (mode 644)`, expected: `mode 600: chmod 600 ${file}` },
      ],
    })
  })
})
