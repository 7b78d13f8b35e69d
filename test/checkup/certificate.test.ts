import { describe, expect, it } from 'vitest'
import { judgeCertificate } from '../../src/checkup/certificate.ts'

const NOW = new Date('2026-11-23T09:00:00Z')
const from = new Date('2026-01-01T00:00:00Z')
const until = (validTo: string, open?: { found: string; expected: string }, validFrom = from) =>
  judgeCertificate({ validFrom, validTo: new Date(validTo) }, open, NOW)

describe('a certificate', () => {
  it.each([
    ['2026-11-23T08:59:59Z', 'not ok', 'it expired on 2026-11-23'],
    ['2026-11-23T09:00:00Z', 'not ok', 'it expired on 2026-11-23'],
    ['2026-11-23T09:00:01Z', 'warning', 'it holds until 2026-11-23, 0 days'],
    ['2026-12-23T08:59:59Z', 'warning', 'it holds until 2026-12-23, 29 days'],
    ['2026-12-23T09:00:00Z', 'ok', 'it holds until 2026-12-23, 30 days'],
  ])('until %s is %s', (validTo, verdict, found) => {
    expect(until(validTo)).toMatchObject({ verdict, found: { en: found } })
  })

  it('that counts only from later on does not count now, whoever can read it', () => {
    const open = { found: 'anybody may read it', expected: 'mode 600' }
    const tomorrow = new Date('2026-11-24T09:00:00Z')
    expect(until('2028-01-01T00:00:00Z', open, tomorrow)).toMatchObject({
      verdict: 'not ok',
      found: { en: 'it counts only from 2026-11-24' },
    })
    expect(until('2028-01-01T00:00:00Z', undefined, NOW).verdict).toBe('ok')
  })

  it('whose key others can read is a warning that says what it found', () => {
    const open = { found: 'a key that anybody may read', expected: 'mode 600' }
    expect(until('2028-01-01T00:00:00Z', open)).toMatchObject({
      verdict: 'warning',
      found: { nl: open.found, en: open.found },
      fix: { nl: 'Geef het mode 600.', en: 'Give it mode 600.' },
    })
  })
})
