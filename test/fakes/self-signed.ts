import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

export interface SelfSigned {
  readonly key: string
  readonly certificate: string
}

/** Its first and last instant; without them, twenty years from the beginning of 2026. */
export interface Validity {
  readonly from?: Date
  readonly to?: Date
}

/** A private key and its certificate, made on the spot so that no key stands in the repository. */
export function selfSigned(kind: 'rsa' | 'ec' = 'rsa', holds: Validity = {}): SelfSigned {
  const { privateKey, publicKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const der = certificate(kind, privateKey, publicKey, holds).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${der.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  }
}

// DER's tags (X.690) and the structure of RFC 5280, section 4.1
const node = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: Buffer[]) => node(0x30, ...parts)
const RSA_SHA256 = sequence(Buffer.from('06092a864886f70d01010b0500', 'hex'))
const ECDSA_SHA256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'))

function certificate(
  kind: 'rsa' | 'ec',
  key: KeyObject,
  publicKey: KeyObject,
  { from, to }: Validity,
): Buffer {
  const algorithm = kind === 'rsa' ? RSA_SHA256 : ECDSA_SHA256
  const commonName = sequence(
    Buffer.from('0603550403', 'hex'),
    node(0x0c, Buffer.from('griffier test')),
  )
  const name = sequence(node(0x31, commonName))
  const time = (at: Date) =>
    node(0x17, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(2, 14)}Z`))
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const serial = createHash('sha256').update(spki).digest().subarray(0, 8)
  serial[0] = 1
  const toSign = sequence(
    node(0x02, serial),
    algorithm,
    name,
    sequence(time(from ?? new Date('2026-01-01')), time(to ?? new Date('2046-01-01'))),
    name,
    spki,
  )
  return sequence(toSign, algorithm, node(0x03, Buffer.from([0]), sign('sha256', toSign, key)))
}
