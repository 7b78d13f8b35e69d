import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errnoOf } from '../trouble/trouble.ts'
import type { Complaint } from './complaint.ts'
import { fileTrouble } from './file-trouble.ts'

const KEY = 'graph.certificate'
const BOTH = 'the path of a PEM file with the private key and the certificate, one after the other'

/** What msal-node needs to sign in: the private key signs, the certificate's SHA-256 thumbprint names it. */
export type CertificateRead =
  | { readonly pem: string; readonly warnings: readonly Complaint[] }
  | { readonly complaints: readonly Complaint[] }

/** Reads the certificate and says what it lacks. Of the file's text nothing is ever repeated. */
export async function readCertificate(file: string): Promise<CertificateRead> {
  // the key was pasted where its path belongs; as a path it would be repeated in the next complaint
  if (/[\r\n]|-----BEGIN/.test(file)) return complain('the key or certificate itself')
  let pem: string
  try {
    pem = await readFile(file, 'utf8')
  } catch (cause) {
    return complain(unreadable(file, cause))
  }
  const lacking = missing(pem)
  if (lacking !== undefined) return complain(`${file} ${lacking}`)
  return { pem, warnings: await openToOthers(file) }
}

function complain(found: string): CertificateRead {
  return { complaints: [{ key: KEY, found, expected: BOTH }] }
}

/** What names no file may be a client secret in the wrong place: only the folder is told. */
function unreadable(file: string, cause: unknown): string {
  const code = errnoOf(cause)
  const isFile = code === 'EACCES' || code === 'EISDIR' || code === 'EPERM'
  return isFile ? fileTrouble(file, cause) : `no such file (looked in ${dirname(file)})`
}

function missing(pem: string): string | undefined {
  const certificate = certificateIn(pem)
  const key = privateKeyIn(pem)
  if (certificate === undefined && key === undefined)
    return 'with neither a private key nor a certificate'
  if (key === undefined)
    return 'with a certificate but no private key that can be read without a password'
  if (certificate === undefined) return 'with a private key but no certificate'
  if (!certificate.checkPrivateKey(key))
    return 'with a private key that belongs to another certificate'
  // Entra signs in applications with RSA only (Microsoft identity platform, certificate credentials).
  if (key.asymmetricKeyType !== 'rsa')
    return 'with a key that is not RSA, which Microsoft’s login asks for'
  return undefined
}

function certificateIn(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem)
  } catch {
    // told by missing(): OpenSSL's own words could quote the file
    return undefined
  }
}

function privateKeyIn(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem)
  } catch {
    // told by missing()
    return undefined
  }
}

async function openToOthers(file: string): Promise<Complaint[]> {
  // Windows has no such mode; there the folder's access list protects the file.
  const { mode } = await stat(file)
  if (process.platform === 'win32' || (mode & 0o077) === 0) return []
  const found = `${file} readable by others (mode ${(mode & 0o777).toString(8)})`
  return [{ key: KEY, found, expected: `mode 600: chmod 600 ${file}` }]
}
