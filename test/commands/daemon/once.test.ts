import { createHash, X509Certificate } from 'node:crypto'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyState } from '../../../src/sandbox/store/mailbox-state.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { ERASURE, ORDINARY } from '../../fakes/letters.ts'
import { outlook } from '../../fakes/outlook.ts'
import { selfSigned } from '../../fakes/self-signed.ts'
import { griffier, jsonLines, sentenceIn } from '../cli.ts'
import { MAILBOX, settingsYaml, shopFolder, work } from '../shop-folder.ts'

const NOW = '2026-11-23T09:20'
const LATER = '2026-11-24T09:00:00.000Z'

/** Every file below a folder, by path, with its bytes. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    // its head notes at each start how far it had come
    .filter((entry) => entry.isFile() && entry.name !== 'register.json')
    .map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(
    await Promise.all(
      files.sort().map(async (file) => [file, await readFile(file, 'base64')] as const),
    ),
  )
}

async function mailIn(url: string) {
  const staff = await outlook(url, MAILBOX)
  const folders = ['inbox', 'junkemail', 'drafts', 'sentitems', 'deleteditems']
  return Promise.all(folders.map((folder) => staff.list(folder)))
}

describe('griffier once on a mailbox behind a gateway', () => {
  it('opens a case, puts its reply into Outlook, and lists it as others build on', async () => {
    const shop = await shopFolder()
    shop.letter()
    shop.letter(ORDINARY)
    const { code, stdout, stderr } = await griffier(['once', '--now', NOW], shop)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^P-2026-0001 .*access.*due Wed,? 23 Dec/m)
    expect(stdout).toMatch(/^P-2026-0001 .*draft.* in Outlook: acknowledge/m)
    expect(stdout).toMatch(/Done\.\n$/)
    const drafts = await (await outlook(shop.sandbox.url, MAILBOX)).list('drafts')
    expect(drafts).toHaveLength(1)

    const listed = await griffier(['cases', '--json'], shop)
    expect([listed.code, listed.stderr]).toEqual([0, ''])
    const [found, ...more] = jsonLines(listed.stdout)
    expect(more).toEqual([])
    expect(found).toEqual({
      number: 'P-2026-0001',
      status: 'open',
      rights: ['access'],
      language: 'nl',
      receivedAt: '2026-11-23T08:20:00Z',
      dueOn: '2026-12-23',
      legalLimitOn: '2026-12-23',
      waitingFor: 'click',
      dataSubject: { name: 'Anna Jansen', address: 'anna@example.nl' },
      drafts: [{ occasion: 'acknowledge', state: 'waiting' }],
      history: expect.any(Array),
    })
    const history = found?.history as { at: string; event: string }[]
    for (const event of history)
      expect(event).toMatchObject({
        at: expect.stringMatching(/^2026-11-23T08:20:00/),
        event: expect.any(String),
      })
    expect(history[0]?.event).toBe('opened')
  })

  it('changes nothing a second time, for six requests at most', async () => {
    const shop = await shopFolder()
    shop.letter()
    shop.letter({ ...ERASURE, from: 'bob@example.org', name: 'Bob' })
    await work(shop, NOW)
    const [register, mail] = [await filesIn(join(shop.cwd, 'data')), await mailIn(shop.sandbox.url)]
    const before = shop.sandbox.requests.length
    const { code, stdout } = await griffier(['once', '--now', NOW], shop)
    const requests = shop.sandbox.requests.slice(before)
    expect([code, stdout]).toEqual([0, 'Nothing new.\n'])
    expect(requests.filter(({ path }) => path.includes('/token'))).toHaveLength(1)
    expect(requests.length).toBeLessThanOrEqual(6)
    expect(await filesIn(join(shop.cwd, 'data'))).toEqual(register)
    expect(await mailIn(shop.sandbox.url)).toEqual(mail)
  })

  it('signs in with a certificate', async () => {
    const { key, certificate } = selfSigned()
    const thumbprint = createHash('sha256')
      .update(new X509Certificate(certificate).raw)
      .digest('hex')
    const shop = await shopFolder({
      yaml: settingsYaml().replace('graph:', 'graph:\n  certificate: ./griffier.pem'),
      files: { 'griffier.pem': `${key}${certificate}` },
      behaviour: { clientSecret: thumbprint },
      env: { GRIFFIER_CLIENT_SECRET: '' },
    })
    shop.letter()
    expect(await griffier(['once', '--now', NOW], shop)).toMatchObject({ code: 0, stderr: '' })
    expect(jsonLines((await griffier(['cases', '--json'], shop)).stdout)).toHaveLength(1)
  })

  it('finds all that the settings name from their own folder, wherever it is started', async () => {
    const shop = await shopFolder()
    shop.letter()
    const elsewhere = { ...shop, cwd: await temporaryFolder() }
    const config = join(shop.cwd, 'griffier.yaml')
    await griffier(['once', '--now', NOW, '--config', config], elsewhere)
    expect(await readdir(elsewhere.cwd)).toEqual([])
    expect(await readdir(join(shop.cwd, 'data', 'cases'))).toEqual(['P-2026-0001.json'])
  })

  it('tells machines what it did, without the words or names of anybody', async () => {
    const shop = await shopFolder()
    shop.letter()
    const { stdout } = await griffier(['once', '--now', NOW, '--json'], shop)
    const events = jsonLines(stdout)
    expect(events.map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['case-opened', 'drafted', 'reminded', 'digest-sent']),
    )
    expect(stdout).not.toMatch(/Anna|Jansen|example\.nl|inzage in alle|jan@/)
  })

  it('ends with 1 when a letter could not be dealt with, and has done the rest', async () => {
    const shop = await shopFolder()
    shop.letter()
    shop.letter({ from: 'bob@example.org', name: 'Bob' })
    shop.sandbox.behave({ faults: [{ request: /\$value/, status: 400 }] })
    const { code, stdout } = await griffier(['once', '--now', NOW], shop)
    expect(code).toBe(1)
    expect(stdout).toMatch(/tried again/)
    expect(await readdir(join(shop.cwd, 'data', 'cases'))).toHaveLength(1)
    const again = await griffier(['once', '--now', NOW], shop)
    expect(again.code).toBe(0)
    expect(await readdir(join(shop.cwd, 'data', 'cases'))).toHaveLength(2)
  })
})

describe('griffier once without settings', () => {
  it('works on a sandbox of its own, which keeps from one run to the next', async () => {
    const cwd = await temporaryFolder()
    const first = await griffier(['once'], { cwd })
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toMatch(/^P-\d{4}-0001 /m)
    expect(await readdir(cwd)).toEqual(['.griffier'])
    const register = await filesIn(join(cwd, '.griffier', 'sandbox', 'register'))
    const second = await griffier(['once'], { cwd })
    expect(second).toMatchObject({ code: 0, stdout: 'Nothing new.\n', stderr: '' })
    expect(await filesIn(join(cwd, '.griffier', 'sandbox', 'register'))).toEqual(register)

    const table = (await griffier(['cases'], { cwd })).stdout.trimEnd().split('\n')
    const listed = jsonLines((await griffier(['cases', '--json'], { cwd })).stdout)
    expect(table).toHaveLength(listed.length + 1)
    expect(listed.length).toBeGreaterThanOrEqual(15)
    expect(new Set(listed.flatMap(({ rights }) => rights as string[])).size).toBe(8)
  })

  it('can be moved to a later day, where the reminders are due', async () => {
    const cwd = await temporaryFolder()
    await griffier(['once', '--now', '2026-11-23T09:00'], { cwd })
    const later = await griffier(['once', '--now', '2026-12-22T09:00'], { cwd })
    expect(later.code).toBe(0)
    expect(later.stdout).toMatch(/^reminder +to jan@j3dprints\.nl/m)
    expect(later.stdout).toMatch(/^digest +to emma@j3dprints\.nl/m)
  })
})

describe('griffier once on a sandbox of a later day', () => {
  it('says that its clock does not run back, and ends', async () => {
    const cwd = await temporaryFolder({
      '.griffier/sandbox/mailbox.json': JSON.stringify(emptyState(MAILBOX, new Date(LATER))),
    })
    const outcome = await griffier(['once', '--now', NOW], { cwd })
    expect(outcome.code).toBe(2)
    expect(sentenceIn(outcome)).toContain(`the sandbox’s clock stands at ${LATER.slice(0, 16)}`)
  })
})

describe('griffier cases', () => {
  it('says that there are none, and makes nothing', async () => {
    const cwd = await temporaryFolder()
    expect(await griffier(['cases'], { cwd })).toEqual({
      code: 0,
      stdout: 'No cases yet.\n',
      stderr: '',
    })
    expect(await griffier(['cases', '--json'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(await readdir(cwd)).toEqual([])
  })

  it('reads a register that was moved to another place', async () => {
    const shop = await shopFolder()
    shop.letter()
    await work(shop, NOW)
    const cwd = await temporaryFolder()
    await cp(shop.cwd, cwd, { recursive: true })
    expect(jsonLines((await griffier(['cases', '--json'], { ...shop, cwd })).stdout)).toHaveLength(
      1,
    )
  })
})
