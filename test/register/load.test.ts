import { copyFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, writeBackup } from '../../src/register/backup.ts'
import { examineRegister } from '../../src/register/examine.ts'
import { openRegister, readCases } from '../../src/register/file-register.ts'
import { restore } from '../../src/register/restore.ts'
import { PLAIN } from '../../src/register/storage.ts'
import { drafted, event, opened as opening } from '../cases/cases.ts'
import { filled, opened, place, put, valueIn } from './registers.ts'

const SECOND = 'cases/P-2026-0002.json'

/** Puts another history into the second case. */
const history =
  (...events: readonly object[]) =>
  async (folder: string) =>
    put(folder, SECOND, { ...(await valueIn(folder, SECOND)), history: events })

const without = (whole: object, fact: string) => ({ ...whole, [fact]: undefined })

const HARM: readonly [string, (folder: string) => Promise<unknown>, RegExp][] = [
  [
    'missing from the middle',
    (folder) => rm(join(folder, SECOND)),
    /P-2026-0002\.json.*missing, although later numbers are there; put back a backup/,
  ],
  [
    'doubled over another’s name',
    (folder) => copyFile(join(folder, 'cases/P-2026-0001.json'), join(folder, SECOND)),
    /P-2026-0002\.json.*doubled: found the file of P-2026-0001, expected that of P-2026-0002.*; remove this one/,
  ],
  [
    'doubled under a name of its own',
    (folder) => copyFile(join(folder, SECOND), join(folder, 'cases/P-2026-00002.json')),
    /P-2026-00002\.json.*doubled: found the file of P-2026-0002/,
  ],
  [
    'misnamed',
    (folder) => rename(join(folder, SECOND), join(folder, 'cases/P-2026-0004.json')),
    /P-2026-0004\.json.*misnamed: found the file of P-2026-0002.*; give it its own name again, P-2026-0002\.json/,
  ],
  [
    'hollow, with an opening that says nothing but its time',
    history({ at: '2026-11-23T08:16:00Z', event: 'opened' }),
    /P-2026-0002\.json.*found no messageId in history\[0\] \(opened\), expected a text/,
  ],
  [
    'without the address of whose it is',
    history({ ...opening(), dataSubject: { name: 'Anna Jansen' } }),
    /found no dataSubject\.address in history\[0\] \(opened\), expected a text/,
  ],
  [
    'with an unknown event',
    history(opening(), { at: '2026-11-23T09:00:00Z', event: 'dreamt-of' }),
    /found history\[1\] \(dreamt-of\), expected an event that this griffier knows/,
  ],
  [
    'with an event that lacks a fact',
    history(opening(), ...drafted('acknowledge').map((each) => without(each, 'changeKey'))),
    /found no changeKey in history\[2\] \(drafted\), expected a text/,
  ],
  [
    'with a word that is none of ours',
    history(opening(), event('word', { word: 'dance', by: 'jan@j3dprints.nl' } as never)),
    /found a wrong word in history\[1\] \(word\), expected one of done, partly/,
  ],
  [
    'with an instant that there is not',
    history({ ...opening(), receivedAt: '2026-02-30T08:15:00Z' }),
    /found a wrong receivedAt in history\[0\] \(opened\), expected an instant such as/,
  ],
  [
    'with an event at no time',
    history(opening(), { at: 'yesterday', event: 'frozen' }),
    /found a wrong at in history\[1\] \(frozen\), expected an instant such as/,
  ],
  [
    'with a day that there is not',
    history(opening(), event('marked', { categories: [], dueOn: '2026-13-01', messageId: 'a' })),
    /found a wrong dueOn in history\[1\] \(marked\), expected a day such as/,
  ],
]

describe('a case that is', () => {
  it.each(HARM)('%s keeps griffier from starting', async (_what, harm, complaint) => {
    const folder = await filled()
    await harm(folder)
    const refusal = openRegister(folder, 'a test')
    await expect(refusal).rejects.toMatchObject({ name: 'RegisterFileError' })
    await expect(refusal).rejects.toThrow(complaint)
    await expect(readCases(folder)).rejects.toThrow(complaint)
  })

  it.each(HARM)('%s is named by doctor', async (_what, harm, complaint) => {
    const folder = await filled()
    await harm(folder)
    const { findings } = await examineRegister(folder, PLAIN)
    const told = findings.map(({ file, what, todo }) => `${file}: ${what}; ${todo}`)
    expect(told).toContainEqual(expect.stringMatching(complaint))
    expect(JSON.stringify(findings)).not.toMatch(/anna|yesterday|dance/i)
  })

  it.each(HARM)('%s is not restored', async (_what, harm, complaint) => {
    const folder = await filled()
    await harm(folder)
    const backup = join(folder, '..', 'backup.tar.gz')
    await writeBackup(await filesOf(folder, PLAIN.disk), backup, PLAIN)
    const now = new Date('2026-11-24T09:00:00Z')
    const order = { folder: await place(), backup, access: PLAIN, who: 'a test', over: false, now }
    await expect(restore(order)).rejects.toThrow(complaint)
    await expect(restore(order)).rejects.toThrow(/backup\.tar\.gz: cases\/P-2026/)
  })
})

describe('the complaint at the start', () => {
  it('says how many more there are', async () => {
    const folder = await filled()
    await put(folder, 'cases/P-2026-0001.json', '')
    await put(folder, 'cases/P-2026-0003.json', '')
    await expect(openRegister(folder, 'a test')).rejects.toThrow(
      /P-2026-0001\.json: damaged: it is empty.*; 1 more .*doctor register/,
    )
  })

  it('tells cases that are missing side by side once', async () => {
    const folder = await filled()
    await put(folder, 'register.json', {
      ...(await valueIn(folder, 'register.json')),
      highest: { 2026: 2_000_000 },
    })
    await expect(openRegister(folder, 'a test')).rejects.toThrow(
      /P-2026-0004\.json: missing, with all up to P-2026-2000000, although .* was there before; put back a backup \(griffier restore FILE\)$/,
    )
  })
})

it.each<[file: string, value: unknown, complaint: RegExp]>([
  ['folders.json', { inbox: { link: 7, savedAt: 'now' } }, /a wrong inbox\.link, expected a text/],
  ['folders.json', [], /found something else, expected/],
  [
    'diary.json',
    { failing: { 'letter-1': 'twice' } },
    /a wrong failing\.letter-1, expected a number/,
  ],
  ['diary.json', { toTell: [{ to: 'jan@example.nl' }] }, /a wrong toTell\.0\.caseNumber/],
  ['notices/G-abc.json', { token: 'G-abc' }, /a wrong kind, expected one of reminder, digest/],
  [
    'corrections/P-2026-0002.json',
    { format: 1, rights: ['all'], passages: [] },
    /a wrong rights\.0/,
  ],
  ['letters-read/2026-11-23.json', ['x', 1], /a wrong 1, expected a text/],
])(
  'is not opened with a %s that is not as griffier writes it: %j',
  async (file, value, complaint) => {
    const folder = await filled()
    await put(folder, file, value)
    const opening = openRegister(folder, 'a test')
    await expect(opening).rejects.toThrow(complaint)
    await expect(opening).rejects.toMatchObject({ code: 'DAMAGED', file: join(folder, file) })
  },
)

it('keeps what a later griffier wrote beside what this one knows', async () => {
  const folder = await filled()
  await put(folder, 'diary.json', { categoriesMade: 'nl', later: { facts: 1 } })
  const register = await opened(folder)
  await register.saveDiary({ ...register.diary, anonymisedOn: '2026-11-23' })
  expect(await valueIn(folder, 'diary.json')).toMatchObject({ later: { facts: 1 } })
})
