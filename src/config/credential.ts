import { resolve } from 'node:path'
import { readCertificate } from './certificate.ts'
import type { Complaint } from './complaint.ts'

/** How griffier proves to Microsoft's login that it is the registered application. */
export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  /** PEM with the private key and the certificate. */
  | { readonly kind: 'certificate'; readonly pem: string }

export interface CredentialRead {
  readonly found: Credential | undefined
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly Complaint[]
}

const SECRET = 'GRIFFIER_CLIENT_SECRET'

/** The certificate where the settings name one, else the client secret of the environment. */
export async function readCredential(
  certificate: string | undefined,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<CredentialRead> {
  const secret = env[SECRET]?.trim() || undefined
  if (certificate !== undefined) return fromCertificate(resolve(folder, certificate), secret)
  if (secret !== undefined) {
    return { found: { kind: 'secret', secret }, complaints: [], warnings: [] }
  }
  const expected = `the path of a PEM file with key and certificate, or a client secret in the environment’s ${SECRET}`
  return {
    found: undefined,
    complaints: [{ key: 'graph.certificate', found: 'nothing', expected }],
    warnings: [],
  }
}

async function fromCertificate(file: string, secret: string | undefined): Promise<CredentialRead> {
  const read = await readCertificate(file)
  if ('complaints' in read) return { found: undefined, complaints: read.complaints, warnings: [] }
  const ignored: Complaint[] =
    secret === undefined
      ? []
      : [
          {
            key: SECRET,
            found: 'a client secret',
            expected: 'none beside graph.certificate, which is used',
          },
        ]
  return {
    found: { kind: 'certificate', pem: read.pem },
    complaints: [],
    warnings: [...read.warnings, ...ignored],
  }
}
