import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openRegister, readCases } from '../../src/register/file-register.ts'
import type { Register } from '../../src/register/register.ts'
import { caseWith, drafted, event } from '../cases/cases.ts'
import { temporaryFolder } from '../fakes/folder.ts'

async function opened(folder: string): Promise<Register> {
  const register = await openRegister(folder, 'a test')
  onTestFinished(() => register.close().catch(() => undefined))
  return register
}

async function reopened(folder: string, register: Register): Promise<Register> {
  await register.close()
  return opened(folder)
}

describe('the register', () => {
  it('gives back after a restart what was saved, and finds it by what stands in the mailbox', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const saved = caseWith(...drafted('acknowledge'))
    const first = await opened(folder)
    await first.save(saved)
    const register = await reopened(folder, first)
    expect(register.cases.get('P-2026-0001')).toMatchObject(JSON.parse(JSON.stringify(saved)))
    expect(register.index.ofLetter('letter-1')).toBe('P-2026-0001')
    expect(register.index.ofDraft('draft-acknowledge-1')).toBe('P-2026-0001')
    expect(register.index.ofClues([undefined, 'conversation-1'])).toEqual(['P-2026-0001'])
  })

  it('keeps one file a case, for this user’s eyes only', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const register = await opened(folder)
    await register.save(caseWith())
    await register.save({ ...caseWith(), number: 'P-2026-0002' })
    const names = (await readdir(join(folder, 'cases'))).sort()
    expect(names).toEqual(['P-2026-0001.json', 'P-2026-0002.json'])
    expect((await stat(join(folder, 'cases', 'P-2026-0001.json'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, 'cases'))).mode & 0o777).toBe(0o700)
  })

  it('remembers which letters were read, cursors, notices and the diary', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const first = await opened(folder)
    await first.noteRead('letter-9', '2026-11-23')
    await first.noteRead('letter-9', '2026-11-23')
    await first.saveCursor('inbox', {
      link: 'https://graph.microsoft.com/x',
      savedAt: '2026-11-23T09:00:00Z',
    })
    const notice = {
      token: 'G-1',
      kind: 'digest',
      to: 'jan@j3dprints.nl',
      state: 'sent',
      at: '2026-11-23T09:00:00Z',
      day: '2026-11-23',
      items: [],
    } as const
    await first.saveNotice(notice)
    await first.saveNotice({ ...notice, token: 'G-2' })
    await first.dropNotice('G-2')
    await first.saveDiary({ categoriesMade: 'nl' })
    const register = await reopened(folder, first)
    expect(await register.wasRead('letter-9')).toBe(true)
    expect(await register.wasRead('letter-8')).toBe(false)
    expect(register.cursor('inbox')?.link).toBe('https://graph.microsoft.com/x')
    expect(register.cursor('drafts')).toBeUndefined()
    expect([...register.notices.keys()]).toEqual(['G-1'])
    expect(register.diary).toEqual({ categoriesMade: 'nl' })
  })

  it('keeps of a letter that was left alone no id that says where it stands', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const register = await opened(folder)
    await register.noteRead('AAkALgSecretId', '2026-11-23')
    expect(await readFile(join(folder, 'letters-read', '2026-11-23.json'), 'utf8')).not.toContain(
      'AAkALg',
    )
  })

  it.each<[string, string, RegExp?]>([
    ['no JSON', '{"version":1,'],
    ['empty', ''],
    ['a file of NULs', '\0\0\0\0'],
    ['of a later version', '{"version":3,"number":"P-2026-0001","history":[]}', /newer griffier/],
    ['without history', '{"version":1,"number":"P-2026-0001","history":[]}'],
    [
      'with an undated event',
      JSON.stringify({ version: 1, number: 'P-2026-0001', history: [{ event: 'opened' }] }),
    ],
  ])(
    'refuses to start on a case file that is %s, names the file and leaves it',
    async (_what, text, complaint = /damaged/) => {
      const folder = join(await temporaryFolder(), 'data')
      const first = await opened(folder)
      await first.save(caseWith())
      await first.close()
      const file = join(folder, 'cases', 'P-2026-0001.json')
      await writeFile(file, text)
      await expect(openRegister(folder, 'a test')).rejects.toThrow(/P-2026-0001\.json/)
      expect(await readFile(file, 'utf8')).toBe(text)
      // and the refusal does not keep the lock
      await expect(openRegister(folder, 'a test')).rejects.toThrow(complaint)
    },
  )

  it('refuses to start over where cases stand but the register’s own file is gone', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const first = await opened(folder)
    await first.save(caseWith())
    await first.close()
    await rm(join(folder, 'register.json'))
    await expect(openRegister(folder, 'a test')).rejects.toThrow(
      /register\.json: missing, although cases\/P-2026-0001\.json is there/,
    )
  })

  it('is worked on by one process at a time, and read beside it', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const register = await opened(folder)
    await register.save(caseWith())
    await expect(openRegister(folder, 'another')).rejects.toThrow(/a test/)
    expect(await readCases(folder)).toHaveLength(1)
  })

  it('holds nothing in memory that is not on disk', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const register = await opened(folder)
    await register.save(caseWith())
    // a file in the folder's place fails every write, whoever runs the test
    await rm(join(folder, 'cases'), { recursive: true })
    await writeFile(join(folder, 'cases'), '')
    await expect(register.save(caseWith(event('dismissed')))).rejects.toThrow(/not saved/)
    expect(register.cases.get('P-2026-0001')?.history).toHaveLength(1)
  })
})
