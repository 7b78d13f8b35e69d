import { createPrivateKey, X509Certificate } from 'node:crypto'
import { expect, it } from 'vitest'
import { describeCertificate, makeCertificate } from '../../src/setup/certificate.ts'

it('makes a key and a certificate of two years that belong together', async () => {
  const { pem, cer } = await makeCertificate(new Date('2028-02-29T10:00:00Z'))
  const certificate = new X509Certificate(cer)
  expect(certificate.checkPrivateKey(createPrivateKey(pem))).toBe(true)
  expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048)
  expect(certificate.subject).toBe('CN=griffier')
  expect(new Date(certificate.validFrom)).toEqual(new Date('2028-02-29T10:00:00Z'))
  // there is no 29 February in 2030
  expect(describeCertificate(pem)).toEqual({
    thumbprint: expect.stringMatching(/^[0-9A-F]{40}$/),
    validUntil: '2030-03-01',
  })
  expect(pem.endsWith(cer)).toBe(true)
  expect(cer).not.toContain('PRIVATE')
})
