import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KnownCustomersError, readKnownCustomers } from '../../src/config/known-customers.ts'
import { temporaryFolder } from '../fakes/folder.ts'

async function read(csv: string): Promise<string[]> {
  const folder = await temporaryFolder({ 'customers.csv': csv })
  return [...(await readKnownCustomers(join(folder, 'customers.csv')))]
}

describe('readKnownCustomers', () => {
  it.each([
    'Email',
    'E-mail',
    'email',
    'E-mailadres',
    'E-mail address',
    'Billing Email',
    'billing_email',
    '_billing_email',
    'user_email',
    'Email (Billing)',
    'Customer Email',
    'Mail',
  ])('finds the column %j', async (heading) => {
    expect(await read(`Name,${heading},Country\nAnna Jansen,Anna@Example.nl,NL\n`)).toEqual([
      'anna@example.nl',
    ])
  })

  it.each([
    ['commas', 'Name,Email\nAnna,anna@example.nl\nBert,bert@example.com\n'],
    ['semicolons', 'Name;Email\nAnna;anna@example.nl\nBert;bert@example.com\n'],
    ['tabs', 'Name\tEmail\nAnna\tanna@example.nl\nBert\tbert@example.com\n'],
    [
      'quotes',
      '"Name","Email"\n"Jansen, Anna","anna@example.nl"\n"Bert ""B""","bert@example.com"\n',
    ],
    [
      'a line break in quotes',
      'Name,Email\n"Anna\nJansen",anna@example.nl\nBert,bert@example.com\n',
    ],
    ['a byte order mark', '\uFEFFEmail\nanna@example.nl\nbert@example.com\n'],
    ['Windows line ends', 'Name,Email\r\nAnna,anna@example.nl\r\nBert,bert@example.com\r\n'],
    ['blank lines', '\n\nName,Email\n\nAnna,anna@example.nl\n,\n\nBert,bert@example.com'],
    ['blanks and capitals', 'Name , EMAIL \nAnna, Anna@Example.NL \nBert, bert@example.com'],
    ['short and long rows', 'Name,Email\nAnna,anna@example.nl,more\nCees\nBert,bert@example.com'],
    ['the same address twice', 'Email\nanna@example.nl\nANNA@example.nl\nbert@example.com'],
    ['something that is no address', 'Email\nanna@example.nl\nguest\nbert@example.com'],
    ['two columns', 'Email,Billing Email\nanna@example.nl,bert@example.com'],
  ])('reads a file with %s', async (_, csv) => {
    expect(await read(csv)).toEqual(['anna@example.nl', 'bert@example.com'])
  })

  it.each([
    [
      'has no such column',
      'Name,Country\nAnna,NL\n',
      'no column for the e-mail address in its first line',
    ],
    [
      'has no heading',
      'anna@example.nl\nbert@example.com\n',
      'no column for the e-mail address in its first line',
    ],
    ['is empty', '', 'no column for the e-mail address in its first line'],
    ['has an open quote', 'Name,Email\n"Anna,anna@example.nl\n', 'is no CSV'],
  ])('says when the file %s, quoting no customer', async (_, csv, message) => {
    const error = await read(csv).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(KnownCustomersError)
    expect(String(error)).toContain(message)
    expect(String(error)).toContain('customers.csv')
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/anna|bert/i)
  })

  it('says that the file is not there', async () => {
    await expect(readKnownCustomers('/nowhere/customers.csv')).rejects.toThrow(
      '/nowhere/customers.csv, which does not exist',
    )
  })
})
