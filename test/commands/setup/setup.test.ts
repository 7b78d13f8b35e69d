import { X509Certificate } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readSettings } from '../../../src/config/settings.ts'
import type { Behaviour } from '../../../src/sandbox/sandbox.ts'
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts'
import { exchangeCommands } from '../../../src/setup/exchange-commands.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { griffier, type Outcome, sentenceIn } from '../cli.ts'
import { MAILBOX } from '../shop-folder.ts'

const TENANT = '3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f'
const CLIENT = '77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b'
const FLAGS = [
  ...['setup', '--yes', '--mailbox', MAILBOX, '--tenant', TENANT, '--client', CLIENT],
  ...['--staff', 'Jan de Vries <jan@j3dprints.nl>', 'Emma "Em" O\'Brien $1 <emma@j3dprints.nl>'],
]

async function newFolder(files: Record<string, string> = {}, behaviour: Partial<Behaviour> = {}) {
  const cwd = await temporaryFolder(files)
  const sandbox = await startSandbox({
    mailbox: MAILBOX,
    behaviour,
    staff: [{ name: 'Jan de Vries', address: 'jan@j3dprints.nl', language: 'nl' }],
  })
  onTestFinished(() => sandbox.close())
  return { cwd, env: { GRIFFIER_GRAPH_GATEWAY: sandbox.url } }
}

/** What nobody may see: the key's own lines. */
async function noSecretIn(cwd: string, { stdout, stderr }: Pick<Outcome, 'stdout' | 'stderr'>) {
  const pem = await readFile(join(cwd, 'griffier.pem'), 'utf8')
  const key = pem.split('\n').filter((line) => line.length > 40)[1] ?? ''
  expect(key).not.toBe('')
  expect(stdout + stderr).not.toContain(key)
  expect(stdout + stderr).not.toContain('PRIVATE KEY')
}

describe('griffier setup by flags', () => {
  it('makes settings that griffier takes, with every explanation, and a connection that works', async () => {
    const place = await newFolder()
    const outcome = await griffier([...FLAGS, '--language', 'en', '--digest-at', '07:45'], place)
    expect(outcome.stderr).toBe('')
    expect(outcome.stdout).toContain('All is well.')
    expect(outcome.code).toBe(0)

    const file = join(place.cwd, 'griffier.yaml')
    const read = await readSettings(file, {})
    expect(read).toMatchObject({
      warnings: [],
      settings: {
        mailbox: { address: MAILBOX },
        graph: { tenantId: TENANT, clientId: CLIENT, credential: { kind: 'certificate' } },
        shop: { name: 'J3D Prints', website: 'j3dprints.nl' },
        notices: { digestAt: '07:45' },
        staff: [
          { name: 'Jan de Vries', address: 'jan@j3dprints.nl', language: 'en' },
          { name: 'Emma "Em" O\'Brien $1', address: 'emma@j3dprints.nl' },
        ],
      },
    })
    const text = await readFile(file, 'utf8')
    expect(text).toContain('# Letters received before this day')
    expect(text).not.toContain('<')
    expect((await readdir(place.cwd)).sort()).toEqual([
      ...['griffier.cer', 'griffier.pem', 'griffier.yaml'],
    ])
  })

  it('makes a certificate of RSA 2048 for two years, its key for this user alone, and shows no secret', async () => {
    const place = await newFolder()
    const outcome = await griffier([...FLAGS, '--no-check'], place)
    const pem = await readFile(join(place.cwd, 'griffier.pem'), 'utf8')
    const cer = await readFile(join(place.cwd, 'griffier.cer'), 'utf8')
    expect((await stat(join(place.cwd, 'griffier.pem'))).mode & 0o777).toBe(0o600)
    expect(cer).not.toContain('PRIVATE')
    const certificate = new X509Certificate(cer)
    expect(new X509Certificate(pem).fingerprint).toBe(certificate.fingerprint)
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048)
    const days = (Date.parse(certificate.validTo) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBeGreaterThanOrEqual(729)
    expect(outcome.stdout).toContain(certificate.fingerprint.replaceAll(':', ''))
    await noSecretIn(place.cwd, outcome)
  })

  it('writes the systems into the settings where they are to be changed', async () => {
    const place = await newFolder()
    await griffier([...FLAGS, '--no-check', '--recipients', 'write-out'], place)
    const file = join(place.cwd, 'griffier.yaml')
    const kept = await newFolder()
    await griffier([...FLAGS, '--no-check'], kept)
    const [written, standard] = await Promise.all(
      [file, join(kept.cwd, 'griffier.yaml')].map((each) => readSettings(each, {})),
    )
    const recipients = (read: typeof written) =>
      read !== undefined && 'settings' in read ? read.settings.policy.recipients : read
    expect(recipients(written)).toEqual(recipients(standard))
    expect(await readFile(file, 'utf8')).toMatch(/^policy:\n {2}recipients:$/m)
  })

  it('shows the commands for Exchange with the ids filled in', async () => {
    const place = await newFolder()
    const { stdout } = await griffier([...FLAGS, '--no-check', '--object', 'an-object'], place)
    const lines = exchangeCommands({ clientId: CLIENT, objectId: 'an-object', mailbox: MAILBOX })
    expect(stdout).toContain(lines.map((line) => `    ${line}`).join('\n'))
    expect(stdout).toMatch(/Trek die in: Bedrijfstoepassingen/)
  })

  it('names all that is missing, with its flag, and writes nothing', async () => {
    const cwd = await temporaryFolder()
    const outcome = await griffier(['setup', '--mailbox', 'info@example.nl'], { cwd })
    expect([outcome.code, outcome.stdout]).toEqual([2, ''])
    const flags = [...sentenceIn(outcome).matchAll(/^ {2}(--[a-z]+)/gm)].map(([, flag]) => flag)
    expect(flags).toEqual(['--shop', '--staff', '--tenant', '--client'])
    expect(await readdir(cwd)).toEqual([])
  })

  it('names all that it cannot use', async () => {
    const cwd = await temporaryFolder()
    const wrong = ['--mailbox', 'info@', '--staff', 'jan@example.nl', '--digest-at', '25:00']
    const outcome = await griffier(['setup', ...wrong, '--tenant', '{}'], { cwd })
    expect(outcome.code).toBe(2)
    for (const flag of ['--mailbox', '--staff', '--digest-at', '--tenant'])
      expect(sentenceIn(outcome)).toMatch(new RegExp(`^ {2}${flag}: found .*, expected `, 'm'))
    expect(await readdir(cwd)).toEqual([])
  })

  it('leaves settings that are there, until it is told to replace them; the old ones are kept', async () => {
    const place = await newFolder({ 'griffier.yaml': '# mine\n' })
    const outcome = await griffier([...FLAGS, '--no-check'], place)
    expect([outcome.code, outcome.stdout]).toEqual([2, ''])
    expect(sentenceIn(outcome)).toContain('add --overwrite')
    expect(await readFile(join(place.cwd, 'griffier.yaml'), 'utf8')).toBe('# mine\n')
    expect((await griffier([...FLAGS, '--no-check', '--overwrite'], place)).code).toBe(0)
    expect(await readFile(join(place.cwd, 'griffier.yaml.old'), 'utf8')).toBe('# mine\n')
  })

  it('keeps a certificate that is there, and makes a new one when asked', async () => {
    const place = await newFolder()
    const pem = () => readFile(join(place.cwd, 'griffier.pem'), 'utf8')
    await griffier([...FLAGS, '--no-check'], place)
    const first = await pem()
    await griffier([...FLAGS, '--no-check', '--overwrite'], place)
    expect(await pem()).toBe(first)
    const { code, stdout } = await griffier(['setup', '--renew-certificate'], place)
    expect([code, stdout]).toEqual([0, expect.stringContaining('upload griffier.cer')])
    expect(await pem()).not.toBe(first)
    expect(await readFile(join(place.cwd, 'griffier.pem.old'), 'utf8')).toBe(first)
  })

  it('renews the certificate that the settings name', async () => {
    const cwd = await temporaryFolder({
      'griffier.yaml': 'graph: { certificate: ./keys/mine.pem }\n',
      'keys/mine.pem': 'old',
    })
    const { stdout } = await griffier(['setup', '--renew-certificate', '--language', 'en'], { cwd })
    expect(stdout).toContain('upload keys/mine.cer')
    expect((await readdir(join(cwd, 'keys'))).sort()).toEqual([
      ...['mine.cer', 'mine.pem', 'mine.pem.old'],
    ])
  })

  it('says what is not well yet, and ends with 1', async () => {
    const place = await newFolder({}, { permissions: [] })
    const { code, stdout } = await griffier([...FLAGS, '--language', 'nl'], place)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^fout {5}mailbox/m)
    expect(stdout).toContain('Nog niet alles is in orde.')
  })
})

describe('the readme', () => {
  it('shows the same commands for Exchange', async () => {
    const [, block = ''] =
      /```powershell\n([^`]*)```/.exec(await readFile('README.md', 'utf8')) ?? []
    const commands = exchangeCommands({
      ...{ clientId: '<client id>', objectId: '<object id>', mailbox: MAILBOX },
    })
    expect(block.split('\n').map((line) => line.replace(/^ {3}/, ''))).toEqual([...commands, ''])
  })

  it('names an address in quotes, whatever is in it', () => {
    const [, , scope] = exchangeCommands({
      clientId: 'c',
      objectId: 'o',
      mailbox: "o'neil@example.nl",
    })
    expect(scope).toContain("-eq 'o''neil@example.nl'")
  })
})
