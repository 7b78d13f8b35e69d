import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { J3D_RECIPIENTS } from '../../src/config/j3d-prints.ts'
import { type Filling, settingsFile } from '../../src/setup/settings-file.ts'

const example = await readFile('griffier.example.yaml', 'utf8')

const FILLING: Filling = {
  language: 'en',
  shop: 'J3D Prints',
  website: 'j3dprints.nl',
  mailbox: 'info@j3dprints.nl',
  staff: [
    { name: 'Jan de Vries', address: 'jan@j3dprints.nl' },
    { name: 'Emma Clarke', address: 'emma@j3dprints.nl' },
  ],
  digestAt: '09:15',
  recipients: 'keep',
  tenantId: '3f0c5e0a',
  clientId: '77aa1b2c',
  certificate: './griffier.pem',
  example: J3D_RECIPIENTS,
}

const written = (more: Partial<Filling> = {}) => settingsFile(example, { ...FILLING, ...more })

describe('griffier.yaml as setup writes it', () => {
  it('says what was answered, and leaves the rest to its defaults', () => {
    expect(parse(written())).toEqual({
      version: 1,
      mailbox: { address: 'info@j3dprints.nl' },
      graph: { tenantId: '3f0c5e0a', clientId: '77aa1b2c', certificate: './griffier.pem' },
      staff: FILLING.staff.map((each) => ({
        ...each,
        language: 'en',
        digest: true,
        escalate: true,
      })),
      shop: { name: 'J3D Prints', website: 'j3dprints.nl' },
      notices: { digestAt: '09:15', selfTest: true },
    })
    expect(written()).not.toMatch(/<[a-z]/i)
  })

  it.each([
    "' #x",
    '"quoted"',
    'a: b',
    '- x',
    '{ }',
    '$1 $& $$',
    '*x',
    'é\u2028x',
    '\\n',
    'NO',
    '08:30',
    '# x',
  ])('takes a shop that is called %j as it is called', (shop) => {
    const staff = [{ name: shop, address: 'jan@j3dprints.nl' }]
    const read = parse(written({ shop, staff, website: shop, certificate: shop }))
    expect(read.shop).toEqual({ name: shop, website: shop })
    expect(read.staff[0].name).toBe(shop)
    expect(read.graph.certificate).toBe(shop)
  })

  it('holds the systems to be changed where that was asked', () => {
    const { policy } = parse(written({ recipients: 'write-out' }))
    expect(policy).toEqual({ recipients: J3D_RECIPIENTS })
  })

  it('is not made of an example that has changed', () => {
    const without = example.replace(/^ {2}tenantId: <.*$/m, '')
    expect(() => settingsFile(without, FILLING)).toThrow(/has no line .*tenantId/)
  })
})
