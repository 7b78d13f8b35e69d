import { expect, it } from 'vitest'
import { temporaryFolder } from '../fakes/folder.ts'
import { griffier, jsonLines } from './cli.ts'
import { shopFolder, work } from './shop-folder.ts'

it('shows, notes, re-files and closes a case, and tells when nobody is at work', async () => {
  const shop = await shopFolder()
  shop.letter()
  await work(shop)
  const [first] = jsonLines((await griffier(['cases', '--json'], shop)).stdout)
  const number = String(first?.number)

  const note = await griffier(['cases', 'note', number, 'asked by phone'], shop)
  expect(note).toMatchObject({ code: 0, stderr: '' })
  await griffier(['cases', 'reclassify', number, 'erasure,access'], shop)
  const shown = await griffier(['cases', 'show', number], shop)
  expect(shown.stdout).toContain('asked by phone')
  expect(shown.stdout).toMatch(/^ {2}due {8}\d{4}-\d\d-\d\d {3}\d+ days from|One month from/m)
  expect(shown.stdout).toContain(`${number}  open  erasure + access`)
  await griffier(['cases', 'close', number, '--as', 'granted'], shop)
  const [closed] = jsonLines((await griffier(['cases', 'show', number, '--json'], shop)).stdout)
  expect(closed).toMatchObject({ number, status: 'answered' })
  expect(await griffier(['cases', 'close', number, '--as', 'granted'], shop)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('it has ended already (answered)'),
  })

  const status = await griffier(['status'], shop)
  expect(status.code).toBe(1)
  expect(status.stdout).toContain('is not at work')
})

it.each([
  [['cases', 'show', 'P-2026-9999'], 'there is no such case'],
  [['cases', 'close', 'P-2026-0001', '--as', 'gone'], 'expected one of granted, partly'],
  [['cases', 'reclassify', 'P-2026-0001', 'acces'], 'expected none, or rights among access'],
])('says what is wrong with %j', async (args, complaint) => {
  const cwd = await temporaryFolder()
  const { code, stderr } = await griffier(args, { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(complaint)
})
