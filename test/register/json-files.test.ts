import { expect, it } from 'vitest'
import { realDisk } from '../../src/register/disk.ts'
import { jsonFiles } from '../../src/register/json-files.ts'
import { temporaryFolder } from '../fakes/folder.ts'

it('names the files of a register in order, without unfinished, hidden and other ones', async () => {
  const names = ['b.json', 'a.json', '.c.json', 'd.json.tmp', 'e.JSON', 'f.txt', 'json']
  const folder = await temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])))
  expect(await jsonFiles(folder, realDisk)).toEqual(['a.json', 'b.json'])
  expect(await jsonFiles(`${folder}/none`, realDisk)).toEqual([])
})
