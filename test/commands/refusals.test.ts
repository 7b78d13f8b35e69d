import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../fakes/folder.ts'
import { griffier, launch, sentenceIn } from './cli.ts'
import { type ShopFolderOptions, settingsYaml, shopFolder } from './shop-folder.ts'

const secret = { GRIFFIER_CLIENT_SECRET: 'a secret' }

describe('bad settings', () => {
  it('are told all at once, each with its key, what was found and what was expected', async () => {
    const yaml = `mailbox: { adress: info@j3dprints.nl, since: yesterday }
graph: { tenantId: "", clientId: 12, cloud: moon }
staff:
  - { name: Jan, address: jan@, language: fr }
policy: { answerWithinDays: 400, country: XX }
notices: { digestAt: "25:00", workdays: [mon, funday] }
timezone: Mars/Olympus
known: { customers: ./none.csv }
`
    const cwd = await temporaryFolder({ 'griffier.yaml': yaml })
    const outcome = await griffier(['once'], { cwd })
    expect([outcome.code, outcome.stdout]).toEqual([2, ''])
    const lines = sentenceIn(outcome).split('\n')
    expect(lines[0]).toBe(`griffier.yaml: ${lines.length - 1} things to fix`)
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}[^:]+: found .+, expected .+$/)
    const keys = lines.slice(1).map((line) => /^ {2}([^:]+):/.exec(line)?.[1])
    expect(keys).toEqual(
      expect.arrayContaining([
        'mailbox.adress',
        'mailbox.address',
        'mailbox.since',
        'graph.tenantId',
        'graph.clientId',
        'graph.cloud',
        'graph.certificate',
        'staff[0].address',
        'staff[0].language',
        'policy.answerWithinDays',
        'policy.country',
        'notices.digestAt',
        'notices.workdays[1]',
        'timezone',
        'known.customers',
      ]),
    )
    expect(await readdir(cwd)).toEqual(['griffier.yaml'])
  })

  it.each([['start'], ['once'], ['cases'], ['deadlines', '2026-11-23T09:15']])(
    'stop %s',
    async (...args) => {
      const cwd = await temporaryFolder({ 'griffier.yaml': 'mailbox: {}\n' })
      const outcome = await griffier(args, { cwd })
      expect(outcome.code).toBe(2)
      expect(sentenceIn(outcome)).toContain('mailbox.address: found nothing')
    },
  )

  it.each(['once', 'start', 'cases'])(
    'are missed by %s when --config names a file that is not there',
    async (command) => {
      const cwd = await temporaryFolder()
      const outcome = await griffier([command, '--config', 'missing.yaml'], { cwd })
      expect([outcome.code, outcome.stdout]).toEqual([2, ''])
      expect(sentenceIn(outcome)).toMatch(/^--config missing\.yaml: there is no such file/)
      expect(await readdir(cwd)).toEqual([])
    },
  )
})

describe('a reply text of the shop’s own that cannot be used', () => {
  it.each([['start'], ['once']])(
    'stops %s before it does anything, with its file and line',
    async (...args) => {
      const cwd = await temporaryFolder({
        'griffier.yaml': settingsYaml('replies: ./own'),
        'customers.csv': 'Email\n',
        'own/nl/parts/greeting.md':
          '---\nlanguage: nl\n---\nBeste {{name}},\n{{#unless late}}x{{/unless}}\n',
      })
      const outcome = await griffier(args, { cwd, env: secret })
      expect(outcome.code).toBe(2)
      expect(sentenceIn(outcome)).toContain(
        'own/nl/parts/greeting.md:5: found a block {{#unless}}, expected {{variable}}',
      )
      expect(await readdir(cwd)).toEqual(['customers.csv', 'griffier.yaml', 'own'])
    },
  )
})

describe('an argument or a variable that cannot be followed', () => {
  const withSettings = {
    files: { 'griffier.yaml': settingsYaml(), 'customers.csv': 'Email\n' },
    env: secret,
  }
  it.each<
    [string, string[], { files?: Record<string, string>; env?: Record<string, string> }, RegExp]
  >([
    [
      '--now on a real mailbox',
      ['once', '--now', '2026-11-23T09:00'],
      withSettings,
      /^--now is for rehearsals.*never on a real mailbox/,
    ],
    [
      'a moment that is none',
      ['once', '--now', 'noon'],
      {},
      /^--now: found "noon", expected an instant/,
    ],
    [
      'a moment of the sandbox that is none',
      ['sandbox', '--now', 'noon'],
      {},
      /^--now: found "noon", expected an instant/,
    ],
    [
      'a gateway off this machine',
      ['once'],
      { env: { GRIFFIER_GRAPH_GATEWAY: 'http://graph.example.com' } },
      /GRIFFIER_GRAPH_GATEWAY: found "http:\/\/graph\.example\.com", expected an address on this machine/,
    ],
    [
      'a gateway that only looks like this machine',
      ['start'],
      { env: { GRIFFIER_GRAPH_GATEWAY: 'http://127.0.0.1.example.com' } },
      /GRIFFIER_GRAPH_GATEWAY: found/,
    ],
    [
      'a first day that is none',
      ['rehearse', '--letters', '.', '--from', '2026-13-45', '--days', '2', '--out', 'out'],
      {},
      /^--from 2026-13-45: .*expected a day such as 2026-11-23/,
    ],
    [
      'a folder of letters that is not there',
      ['rehearse', '--letters', 'none', '--from', '2026-11-23', '--days', '2', '--out', 'out'],
      {},
      /^--letters none: there is no such folder/,
    ],
    [
      'a folder without letters',
      ['rehearse', '--letters', '.', '--from', '2026-11-23', '--days', '2', '--out', 'out'],
      {},
      /^--letters \.: it holds no \.eml files/,
    ],
  ])('is refused: %s', async (_what, args, { files = {}, env = {} }, complaint) => {
    const cwd = await temporaryFolder(files)
    const outcome = await griffier(args, { cwd, env })
    expect([outcome.code, outcome.stdout]).toEqual([2, ''])
    expect(sentenceIn(outcome)).toMatch(complaint)
    expect((await readdir(cwd)).sort()).toEqual(Object.keys(files).sort())
  })
})

describe('a mailbox that cannot be worked', () => {
  const NOBODY = '00000000-0000-0000-0000-000000000000'
  const changed = (from: RegExp, to: string) => ({ yaml: settingsYaml().replace(from, to) })
  const table: [string, ShopFolderOptions, RegExp][] = [
    [
      'a wrong secret',
      { behaviour: { clientSecret: 'another' } },
      /AADSTS7000215.*GRIFFIER_CLIENT_SECRET/,
    ],
    [
      'an unknown tenant',
      changed(/tenantId: .*/, `tenantId: ${NOBODY}`),
      /AADSTS90002.*graph\.tenantId/,
    ],
    [
      'an unknown application',
      changed(/clientId: .*/, `clientId: ${NOBODY}`),
      /AADSTS700016.*graph\.clientId/,
    ],
    [
      'an address of another house',
      changed(/address: info@j3dprints\.nl/, 'address: info@example.com'),
      /mailbox\.address/,
    ],
    [
      'an address without a mailbox',
      changed(/address: info@j3dprints\.nl/, 'address: winkel@j3dprints.nl'),
      /mailbox\.address/,
    ],
    [
      'no permission to read',
      { behaviour: { permissions: ['Mail.Send', 'MailboxSettings.ReadWrite'] } },
      /role Mail\.ReadWrite/,
    ],
    [
      'no permission to write to staff',
      { behaviour: { permissions: ['Mail.ReadWrite', 'MailboxSettings.ReadWrite'] } },
      /role Mail\.Send/,
    ],
  ]

  it.each(table)('ends once with what to fix: %s', async (_what, options, advice) => {
    const shop = await shopFolder(options)
    shop.letter()
    const outcome = await griffier(['once', '--now', '2026-11-23T09:20'], shop)
    expect(outcome.code).toBe(1)
    expect(sentenceIn(outcome)).toMatch(advice)
    expect(outcome.stderr).not.toMatch(/anna|a secret/i)
  })

  it.each(table.filter(([what]) => what !== 'no permission to write to staff'))(
    'ends start with what to fix: %s',
    async (_what, options, advice) => {
      const shop = await shopFolder(options)
      const outcome = await griffier(['start'], shop)
      expect(outcome.code).toBe(1)
      expect(sentenceIn(outcome)).toMatch(advice)
    },
  )

  it('does all but colour its categories without the permission for them, and says which one', async () => {
    const shop = await shopFolder({ behaviour: { permissions: ['Mail.ReadWrite', 'Mail.Send'] } })
    shop.letter()
    const { code, stdout } = await griffier(['once', '--now', '2026-11-23T09:20'], shop)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^trouble .*role MailboxSettings\.ReadWrite/m)
    expect(stdout).toMatch(/^P-2026-0001 .*draft/m)
  })

  it('ends once when nobody answers there, saying so', async () => {
    const shop = await shopFolder()
    await shop.sandbox.close()
    const outcome = await griffier(['once'], shop)
    expect(outcome.code).toBe(1)
    expect(sentenceIn(outcome)).toMatch(/cannot be reached/)
  })
})

describe('a register that another griffier works in', () => {
  it('is left alone by once and start, which say who holds it', async () => {
    const shop = await shopFolder()
    const first = launch(['start'], shop)
    await first.says(/Watching/)
    const held = `in use by griffier start \\(process ${first.process.pid}, since .*end that one first`
    for (const command of ['once', 'start']) {
      const second = await griffier([command], shop)
      expect(second.code, command).toBe(1)
      expect(sentenceIn(second), command).toMatch(new RegExp(held))
    }
    expect(await first.interrupt()).toMatchObject({ code: 0, stderr: '' })
  })
})
