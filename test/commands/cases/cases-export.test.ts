import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { griffier, jsonLines } from '../cli.ts'
import { shopFolder, work } from '../shop-folder.ts'

async function shopWithCases() {
  const shop = await shopFolder()
  shop.letter()
  shop.letter({ from: 'bram@example.nl', name: '=HYPERLINK("http://example.org","Bram")' })
  await work(shop)
  return shop
}

describe('griffier cases export', () => {
  it('gives a spreadsheet that names nobody', async () => {
    const { code, stdout } = await griffier(['cases', 'export'], await shopWithCases())
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/anna|bram|example|HYPERLINK/i)
    const rows = parse(stdout, { columns: true, bom: true }) as Record<string, string>[]
    expect(rows).toMatchObject([
      {
        number: 'P-2026-0001',
        status: 'open',
        rights: 'access',
        receivedOn: '2026-11-23',
        dueOn: '2026-12-23',
        decision: '',
        senderKnown: 'yes',
        senderAuthentication: 'pass',
        letters: '1',
        anonymised: 'no',
      },
      { number: 'P-2026-0002', senderKnown: 'no' },
    ])
  })

  it('gives the same to machines, in JSON', async () => {
    const { code, stdout } = await griffier(['cases', 'export', '--json'], await shopWithCases())
    expect(code).toBe(0)
    expect(jsonLines(stdout)).toMatchObject([
      { number: 'P-2026-0001', rights: ['access'], senderKnown: true, disputed: false },
      { number: 'P-2026-0002' },
    ])
  })
})
