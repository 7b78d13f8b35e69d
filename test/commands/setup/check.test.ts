import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type Check,
  isWell,
  type Finding as Told,
  type Verdict,
} from '../../../src/checkup/finding.ts'
import { examine } from '../../../src/commands/setup/examine.ts'
import { openWorkplace } from '../../../src/commands/workplace.ts'
import type { Complaint } from '../../../src/config/complaint.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { ownPackage } from '../../fakes/own-package.ts'
import { selfSigned, type Validity } from '../../fakes/self-signed.ts'
import { griffier, jsonLines, launch, sentenceIn } from '../cli.ts'
import {
  type ShopFolder,
  type ShopFolderOptions,
  settingsYaml,
  shopFolder,
  work,
} from '../shop-folder.ts'

/** A finding as machines read it. */
interface Finding {
  readonly check: Check
  readonly verdict: Verdict
  readonly found: string
  readonly fix?: string
}

const NOBODY = '00000000-0000-0000-0000-000000000000'
const changed = (from: RegExp, to: string) => ({ yaml: settingsYaml().replace(from, to) })
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

function withCertificate(holds: Validity): ShopFolderOptions {
  const { key, certificate } = selfSigned('rsa', holds)
  return {
    ...changed(/(clientId: .*)/, '$1\n  certificate: ./griffier.pem'),
    files: { 'griffier.pem': key + certificate },
    env: { GRIFFIER_CLIENT_SECRET: '' },
  }
}

async function findings(shop: ShopFolder, ...args: string[]) {
  const { code, stdout, stderr } = await griffier(['check', '--json', ...args], shop)
  expect(stderr).toBe('')
  expect(stdout).not.toMatch(/jan@|a secret/)
  return { code, ...among(jsonLines<Finding>(stdout)) }
}

/** The same without a process of its own, which takes longer than to look. */
async function examined(shop: ShopFolder) {
  const warnings: Complaint[] = []
  const warn = (warning: Complaint) => void warnings.push(warning)
  const config = join(shop.cwd, 'griffier.yaml')
  const place = await openWorkplace({ who: 'a test', config, warn }, { ...shop.env })
  const all: Told[] = []
  for await (const finding of examine(place, warnings)) all.push(finding)
  await place.close()
  expect(JSON.stringify(all)).not.toMatch(/jan@|a secret/)
  const found = all.map(({ fix, ...finding }) => ({
    ...finding,
    found: finding.found.en,
    ...(fix && { fix: fix.en }),
  }))
  return { well: isWell(all), ...among(found) }
}

function among(found: readonly Finding[]) {
  return { found, of: (check: string) => found.find((each) => each.check === check) }
}

describe('griffier check, where all is well', () => {
  it('says so of everything, and changes nothing', async () => {
    const shop = await shopFolder()
    shop.letter()
    await work(shop, '2026-11-23T09:20')
    const before = shop.sandbox.requests.length
    const { code, found } = await findings(shop)
    expect(found.map(({ check, verdict }) => [check, verdict])).toEqual(
      [
        ...['settings', 'certificate', 'clock', 'sign-in', 'mailbox', 'folders', 'Mail.ReadWrite'],
        ...['Mail.Send', 'categories', 'scope', 'register', 'disk', 'replies', 'rounds'],
      ].map((check) => [check, check === 'rounds' ? expect.any(String) : 'ok']),
    )
    expect(code).toBe(0)
    const asked = shop.sandbox.requests.slice(before)
    const writes = asked.filter(({ method, path }) => method !== 'GET' && !/oauth2/.test(path))
    // Mail.ReadWrite, Mail.Send and the categories are tried by what Graph must refuse
    expect(writes).toHaveLength(3)
    for (const { status } of writes) expect([400, 404]).toContain(status)
  })

  it('reads well on a terminal, in black and white where it goes into a file', async () => {
    const shop = await shopFolder()
    const { stdout } = await griffier(['check'], shop)
    expect(stdout).toContain('ok       sign-in         Microsoft knows the application\n')
    expect(stdout).toContain(
      'warning  rounds          there was none yet\n                         → Start griffier: griffier start.\n',
    )
    expect(stdout).not.toContain('\u001b')
  })

  it('reads well in Dutch', async () => {
    const shop = await shopFolder()
    const { code, stdout } = await griffier(['check', '--language', 'nl'], shop)
    expect(code).toBe(0)
    expect(stdout).toContain('goed     aanmelden       Microsoft kent de toepassing\n')
    expect(stdout).toContain(
      'let op   rondes          er is er nog geen geweest\n                         → Start griffier: griffier start.\n',
    )
    expect(stdout).not.toMatch(/\b(?:the|can|is not|mailbox of)\b/)
  })

  it('looks beside a daemon at work', async () => {
    const shop = await shopFolder()
    const daemon = launch(['start'], shop)
    await daemon.says(/watch|Ctrl-C/i)
    const { of } = await findings(shop)
    expect(of('register')).toMatchObject({
      verdict: 'ok',
      found: expect.stringContaining('a griffier is at work in it'),
    })
    await daemon.interrupt()
  })
})

describe('griffier check, where one thing is wrong', () => {
  const table: [string, ShopFolderOptions, string, RegExp, RegExp][] = [
    [
      'a wrong tenant',
      changed(/tenantId: .*/, `tenantId: ${NOBODY}`),
      'sign-in',
      /^Microsoft refuses it \(AADSTS90002\)$/,
      /^graph\.tenantId: there is no such tenant/,
    ],
    [
      'a wrong application',
      changed(/clientId: .*/, `clientId: ${NOBODY}`),
      'sign-in',
      /AADSTS700016/,
      /^graph\.clientId: the tenant knows no such application/,
    ],
    [
      'a wrong secret',
      { behaviour: { clientSecret: 'another' } },
      'sign-in',
      /AADSTS7000215/,
      /use its Value, not its Secret ID/,
    ],
    [
      'a secret that ran out',
      { behaviour: { credentialExpired: true } },
      'sign-in',
      /AADSTS7000222/,
      /make a new one in Entra/,
    ],
    [
      'a certificate that Entra does not know',
      { ...withCertificate({}), behaviour: { clientSecret: 'ab'.repeat(32) } },
      'sign-in',
      /AADSTS700027/,
      /upload it under Certificates & secrets/,
    ],
    [
      'a certificate that expired',
      withCertificate({ from: inDays(-400), to: inDays(-2) }),
      'certificate',
      /^it expired on \d{4}-\d\d-\d\d$/,
      /^make a new one .*upload its \.cer in Entra/i,
    ],
    [
      'a clock that is off',
      { behaviour: { clockAheadMs: 20 * 60_000 } },
      'clock',
      /^it is 20 minutes behind Microsoft’s$/,
      /set from the network \(NTP\)\.$/,
    ],
    [
      'a clock that keeps a certificate from signing in',
      { ...withCertificate({}), behaviour: { clockAheadMs: 20 * 60_000 } },
      'sign-in',
      /AADSTS700024/,
      /the clock of this machine is wrong/,
    ],
    [
      'an unknown mailbox',
      changed(/address: info@j3dprints\.nl/, 'address: winkel@j3dprints.nl'),
      'mailbox',
      /^Microsoft knows no mailbox with this address$/,
      /^Check mailbox\.address/,
    ],
    [
      'no permission at all',
      { behaviour: { permissions: [] } },
      'mailbox',
      /^it may not be read$/,
      /‘Application Mail\.ReadWrite’/,
    ],
    [
      'a permission that only reads',
      { behaviour: { permissions: ['Mail.Read', 'Mail.Send', 'MailboxSettings.ReadWrite'] } },
      'Mail.ReadWrite',
      /^Mail\.ReadWrite is not granted/,
      /‘Application Mail\.ReadWrite’.*can take an hour/,
    ],
    [
      'no permission to send',
      { behaviour: { permissions: ['Mail.ReadWrite', 'MailboxSettings.ReadWrite'] } },
      'Mail.Send',
      /^Mail\.Send is not granted/,
      /‘Application Mail\.Send’/,
    ],
    [
      'categories that may only be read',
      { behaviour: { permissions: ['Mail.ReadWrite', 'Mail.Send', 'MailboxSettings.Read'] } },
      'categories',
      /^MailboxSettings\.ReadWrite is not granted/,
      /‘Application MailboxSettings\.ReadWrite’/,
    ],
    [
      'a scope that is too wide',
      { behaviour: { scope: 'tenant' } },
      'scope',
      /^the application can read other mailboxes/,
      /remove the tenant-wide consent .* grants add up/,
    ],
    [
      'a folder that fails',
      { behaviour: { faults: [{ request: /junkemail/, status: 403, times: 9 }] } },
      'folders',
      /^junkemail may not be read$/,
      /Mail\.ReadWrite/,
    ],
    [
      'a register that cannot be written',
      { yaml: settingsYaml('data: /sys/kernel/griffier\n') },
      'register',
      /^\/sys\/kernel\/griffier cannot be written \(E[A-Z]+\)$/,
      /set another one \(data in the settings\)\.$/,
    ],
    [
      'a damaged register',
      { files: { 'data/cases/P-2026-0001.json': '{}' } },
      'register',
      /register\.json|P-2026-0001/,
      /griffier restore FILE.*griffier doctor register tells all\.$/,
    ],
  ]

  it.each(table)('says what fixes it: %s', async (_what, options, check, found, fix) => {
    const { well, of } = await examined(await shopFolder(options))
    expect(of(check)).toMatchObject({
      verdict: 'not ok',
      found: expect.stringMatching(found),
      fix: expect.stringMatching(fix),
    })
    expect(well).toBe(false)
  })

  it('skips what hangs on a failed sign-in, and looks at all the rest', async () => {
    const { found } = await examined(await shopFolder({ behaviour: { clientSecret: 'another' } }))
    const skipped = found.filter(({ verdict }) => verdict === 'skipped')
    expect(skipped.map(({ check }) => check)).toEqual([
      ...['mailbox', 'folders', 'Mail.ReadWrite', 'Mail.Send', 'categories', 'scope'],
    ])
    for (const each of skipped) expect(each.found).toBe('waits for sign-in')
    expect(found.map(({ check }) => check)).toContain('rounds')
  })

  it('takes being refused everywhere for no proof of a scope', async () => {
    const { of } = await examined(await shopFolder({ behaviour: { permissions: [] } }))
    expect(of('scope')).toMatchObject({ verdict: 'skipped' })
  })

  it('warns thirty days before a certificate expires, and of a key that others can read', async () => {
    const soon = await examined(await shopFolder(withCertificate({ to: inDays(29.5) })))
    expect(soon.of('certificate')).toMatchObject({
      verdict: 'warning',
      found: expect.stringMatching(/, 29 days$/),
    })
    const shop = await shopFolder(withCertificate({}))
    await chmod(join(shop.cwd, 'griffier.pem'), 0o644)
    expect((await examined(shop)).of('certificate')).toMatchObject({
      verdict: 'warning',
      found: expect.stringContaining('mode 644'),
      fix: expect.stringContaining('chmod 600'),
    })
  })

  it('does not know the scope where it knows no other mailbox, until one is named', async () => {
    const shop = await shopFolder(changed(/address: jan@j3dprints\.nl/, 'address: jan@example.com'))
    expect((await examined(shop)).of('scope')).toMatchObject({ verdict: 'warning' })
    const named = await findings(shop, '--other', 'jan@j3dprints.nl')
    expect(named.of('scope')).toMatchObject({ verdict: 'ok' })
  })

  it('names the file of a reply that cannot be filled in', async () => {
    const shop = await shopFolder()
    const own = await ownPackage()
    const reply = join(own.folder, 'replies/nl/access-grant.md')
    await writeFile(reply, (await readFile(reply, 'utf8')).replace('{{', '{{#if'))
    const outcome = await griffier(['check', '--json'], { ...shop, cli: own.cli })
    const found = jsonLines<Finding>(outcome.stdout).find(({ check }) => check === 'replies')
    expect(found).toMatchObject({
      verdict: 'not ok',
      found: expect.stringContaining('access-grant.md'),
    })
    expect(outcome.code).toBe(1)
  })

  it('ends with 2 where the settings are bad, all complaints at once', async () => {
    const cwd = await temporaryFolder({ 'griffier.yaml': 'mailbox: {}\n' })
    const outcome = await griffier(['check'], { cwd })
    expect([outcome.code, outcome.stdout]).toEqual([2, ''])
    expect(sentenceIn(outcome)).toContain('mailbox.address: found nothing')
  })
})
