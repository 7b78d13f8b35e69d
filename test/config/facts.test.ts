import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  customersComplaints,
  doubleStaff,
  nobodyReads,
  repliesComplaints,
} from '../../src/config/facts.ts'
import { temporaryFolder } from '../fakes/folder.ts'

describe('staff', () => {
  it.each<[string, unknown, string[]]>([
    ['once each', { staff: [{ address: 'a@example.nl' }, { address: 'b@example.nl' }] }, []],
    [
      'twice',
      { staff: [{ address: 'a@example.nl' }, { address: 'a@example.nl' }] },
      ['staff[1].address'],
    ],
    [
      'twice in another case and with blanks',
      { staff: [{ address: 'a@example.nl' }, { address: ' A@Example.NL ' }] },
      ['staff[1].address'],
    ],
    [
      'three times',
      { staff: Array(3).fill({ address: 'a@example.nl' }) },
      ['staff[1].address', 'staff[2].address'],
    ],
    // what is wrong with the shape is said by others
    ['without address', { staff: [{}, {}, null, 'a', { address: 7 }] }, []],
    ['as no list', { staff: { address: 'a@example.nl' } }, []],
    ['nowhere', {}, []],
    ['in a file that is a text', 'staff', []],
  ])('who stand there %s', (_, file, keys) => {
    expect(doubleStaff(file).map(({ key }) => key)).toEqual(keys)
  })

  it('of whom nobody gets the digest are a warning', () => {
    expect(nobodyReads([{ digest: false }, { digest: true }])).toEqual([])
    expect(nobodyReads([{ digest: false }])).toMatchObject([{ key: 'staff' }])
  })
})

describe('a path in the settings', () => {
  it('to customers leads from the folder of the file', async () => {
    const folder = await temporaryFolder({ 'customers.csv': 'Email\n' })
    expect(await customersComplaints(undefined, folder)).toEqual([])
    for (const path of ['customers.csv', './customers.csv', join(folder, 'customers.csv')])
      expect(await customersComplaints(path, folder)).toEqual([])
    expect(await customersComplaints('other.csv', folder)).toMatchObject([
      { key: 'known.customers', found: `${join(folder, 'other.csv')}, which does not exist` },
    ])
  })

  it.each<[string, unknown, RegExp | undefined]>([
    ['a folder', { replies: ' own ' }, undefined],
    ['nothing', {}, undefined],
    ['blanks', { replies: '  ' }, undefined],
    ['no text', { replies: 7 }, undefined],
    ['a file', { replies: 'own/a.md' }, /own\/a\.md, which is no folder$/],
    ['what is not there', { replies: 'none' }, /none, which does not exist$/],
    ['what lies below a file', { replies: 'own/a.md/b' }, /which lies in no folder$/],
  ])('to replies may be %s', async (_, file, complaint) => {
    const folder = await temporaryFolder({ 'own/a.md': '' })
    const found = (await repliesComplaints(file, folder)).map((each) => each.found)
    expect(found).toEqual(complaint === undefined ? [] : [expect.stringMatching(complaint)])
  })
})
