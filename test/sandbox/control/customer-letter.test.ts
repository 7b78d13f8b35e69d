import fc from 'fast-check'
import { type ParsedMail, simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { CustomerLetter, customerLetter } from '../../../src/sandbox/control/customer-letter.ts'

const SHOP = { mailbox: 'info@j3dprints.nl', displayName: 'J3D Prints' }
const AT = new Date('2026-11-23T09:00:00+01:00')

const LETTER = {
  name: 'Zoë van ’t Hof',
  address: 'zoe@example.nl',
  subject: 'Mijn gegevens – graag een kopie',
  text: 'Welke gegevens hebben jullie van mij?',
}

function written(changes: Partial<CustomerLetter> = {}): Promise<ParsedMail> {
  return simpleParser(customerLetter(CustomerLetter.parse({ ...LETTER, ...changes }), SHOP, AT))
}

describe('a letter from a customer', () => {
  it('comes from the customer and goes to the shop', async () => {
    const mail = await written()
    expect(mail.from?.value).toEqual([{ name: LETTER.name, address: LETTER.address }])
    expect(mail.subject).toBe(LETTER.subject)
    expect(mail.text?.trim()).toBe(LETTER.text)
    expect(mail.to).toMatchObject({ text: expect.stringContaining(SHOP.mailbox) })
  })

  it('carries the verdict of the shop’s server on top', async () => {
    const [first] = (await written()).headerLines
    expect(first?.line).toMatch(/^Authentication-Results: .*dmarc=pass .*header\.from=example\.nl/)
  })

  it('says so when nobody vouches for the sender', async () => {
    const [first] = (await written({ authenticated: false })).headerLines
    expect(first?.line).toMatch(/dmarc=none/)
    expect(first?.line).not.toMatch(/=pass/)
  })

  it('comes from the website itself when it went through its form', async () => {
    const mail = await written({ viaForm: true })
    expect(mail.from?.value[0]?.address).toBe('wordpress@j3dprints.nl')
    expect(mail.replyTo?.value[0]?.address).toBe(LETTER.address)
    expect(mail.text).toContain(`Naam: ${LETTER.name}\nE-mail: ${LETTER.address}`)
    expect(mail.text).toContain(LETTER.text)
  })

  it('puts no header of the writer’s own into the mail', async () => {
    const hostile = fc.record({
      name: fc.string({ unit: 'binary', maxLength: 60 }),
      subject: fc.string({ unit: 'binary', maxLength: 60 }),
      viaForm: fc.boolean(),
    })
    const names = new Set(
      'authentication-results reply-to auto-submitted from to subject date message-id thread-index mime-version content-type content-transfer-encoding'.split(
        ' ',
      ),
    )
    await fc.assert(
      fc.asyncProperty(hostile, async (fields) => {
        const letter = CustomerLetter.safeParse({ ...LETTER, ...fields })
        fc.pre(letter.success)
        const mail = await simpleParser(customerLetter(letter.data as CustomerLetter, SHOP, AT))
        expect(mail.headerLines.map(({ key }) => key).filter((key) => !names.has(key))).toEqual([])
      }),
    )
  })
})

describe('CustomerLetter', () => {
  it.each([
    ['a subject of two lines', { subject: 'Hi\r\nBcc: all@example.com' }],
    ['a name with a null character', { name: 'a\0b' }],
    ['an address that is none', { address: 'zoe at example.nl' }],
    ['an address with a line break', { address: 'zoe@example.nl\nBcc: x@example.com' }],
    ['a letter without a word', { text: ' \n ' }],
    ['a folder that letters do not arrive in', { folder: 'sentitems' }],
    ['a letter that is too long', { text: 'x'.repeat(50_001) }],
  ])('refuses %s', (_, change) => {
    expect(CustomerLetter.safeParse({ ...LETTER, ...change }).success).toBe(false)
  })
})
