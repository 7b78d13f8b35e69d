import { X509Certificate } from 'node:crypto'
import { generate } from 'selfsigned'

export interface MadeCertificate {
  /** Private key and certificate: for griffier's user alone. */
  readonly pem: string
  /** The certificate alone, to be uploaded. */
  readonly cer: string
}

const YEARS = 2

/** A key of 2048 bits and its certificate, self-signed: Entra asks for RSA and trusts what is uploaded, whoever signed it. */
export async function makeCertificate(now: Date): Promise<MadeCertificate> {
  const until = new Date(now)
  until.setUTCFullYear(until.getUTCFullYear() + YEARS)
  const made = await generate([{ name: 'commonName', value: 'griffier' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: now,
    notAfterDate: until,
  })
  const cer = `${made.cert.trim()}\n`
  return { pem: `${made.private.trim()}\n${cer}`, cer }
}

export interface CertificateInWords {
  /** SHA-1 in hexadecimal without colons, as Entra lists it. */
  readonly thumbprint: string
  /** ISO day. */
  readonly validUntil: string
}

export function describeCertificate(pem: string): CertificateInWords {
  const { fingerprint, validTo } = new X509Certificate(pem)
  return {
    thumbprint: fingerprint.replaceAll(':', ''),
    validUntil: new Date(validTo).toISOString().slice(0, 10),
  }
}
