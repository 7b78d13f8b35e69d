import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { complaintLine } from '../../src/config/complaint.ts'
import { J3D_RECIPIENTS } from '../../src/config/j3d-prints.ts'
import { sandboxSettings } from '../../src/config/sandbox-settings.ts'
import { readSettings } from '../../src/config/settings.ts'
import { temporaryFolder } from '../fakes/folder.ts'

const SECRET = { GRIFFIER_CLIENT_SECRET: 'q8~made-up-secret' }

const LEAST = `
mailbox: { address: Info@J3DPrints.nl }
graph: { tenantId: 3f0c0000-0000-4000-8000-000000000001, clientId: 77aa0000-0000-4000-8000-000000000002 }
staff: [{ name: Jan de Vries, address: jan@j3dprints.nl }]
`

async function read(yaml: string, env: NodeJS.ProcessEnv = SECRET) {
  const folder = await temporaryFolder({ 'griffier.yaml': yaml })
  return { folder, ...(await readSettings(join(folder, 'griffier.yaml'), env)) }
}

async function complaintsOf(yaml: string, env: NodeJS.ProcessEnv = SECRET): Promise<string[]> {
  const found = await read(yaml, env)
  return 'complaints' in found ? found.complaints.map(complaintLine) : []
}

async function settingsOf(yaml: string, env: NodeJS.ProcessEnv = SECRET) {
  const found = await read(yaml, env)
  if ('complaints' in found) throw new Error(found.complaints.map(complaintLine).join('\n'))
  return found
}

describe('settings of four lines', () => {
  it('are filled up with J3D Prints’ own', async () => {
    const { settings, warnings, folder } = await settingsOf(LEAST)
    expect(warnings).toEqual([])
    expect(settings).toEqual({
      mailbox: {
        address: 'info@j3dprints.nl',
        since: undefined,
        formSenders: ['wordpress@j3dprints.nl'],
      },
      graph: {
        tenantId: '3f0c0000-0000-4000-8000-000000000001',
        clientId: '77aa0000-0000-4000-8000-000000000002',
        cloud: 'global',
        credential: { kind: 'secret', secret: 'q8~made-up-secret' },
      },
      staff: [
        {
          name: 'Jan de Vries',
          address: 'jan@j3dprints.nl',
          language: 'nl',
          digest: true,
          escalate: true,
        },
      ],
      shop: {
        name: 'J3D Prints',
        website: 'j3dprints.nl',
        contact: 'info@j3dprints.nl',
        signature: 'J3D Prints\nj3dprints.nl',
      },
      policy: {
        answerWithinDays: 30,
        country: 'NL',
        recipients: J3D_RECIPIENTS,
        retention: { erasureMonths: 3, otherMonths: 24, backupDays: 30 },
      },
      notices: {
        digestAt: '08:30',
        workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
        selfTest: false,
      },
      health: {},
      timezone: 'Europe/Amsterdam',
      data: join(folder, 'data'),
      replies: undefined,
      known: { customers: undefined },
    })
  })

  it('have the same parts as those of the sandbox', async () => {
    const { settings } = await settingsOf(LEAST)
    const sandbox = sandboxSettings({ data: '/tmp/register' })
    expect({ ...sandbox, mailbox: 0, graph: 0, staff: 0, data: 0 }).toEqual({
      ...settings,
      mailbox: 0,
      graph: 0,
      staff: 0,
      data: 0,
    })
    expect(Object.keys(sandbox.graph)).toEqual(Object.keys(settings.graph))
    expect(sandbox.staff.map(({ language }) => language)).toEqual(['nl', 'en'])
  })
})

describe('settings', () => {
  it('are taken as written, with paths from the folder of the file', async () => {
    const { settings, folder } = await settingsOf(`
mailbox: { address: a@example.nl, since: 2026-10-01, formSenders: [Form@Example.nl] }
graph: { tenantId: example.onmicrosoft.com, clientId: abc, cloud: china }
staff:
  - { name: Emma, address: emma@example.nl, language: en, digest: false, escalate: false }
  - { name: Jan, address: jan@example.nl }
shop: { name: Voorbeeld, website: example.nl, contact: privacy@example.nl, signature: "Groet,\\nVoorbeeld" }
policy: { answerWithinDays: 14, country: de-by, recipients: [{ system: { nl: Kassa, en: Till }, operator: Wij,
  role: shop, categories: [naam], purpose: verkopen, retention: zeven jaar, contact: a@example.nl, transfer: nergens }] }
notices: { digestAt: 09:05, workdays: [tue, sat], selfTest: true }
health: { port: 9464 }
timezone: Europe/Brussels
data: ../elsewhere
`)
    expect(settings).toMatchObject({
      mailbox: { since: '2026-10-01', formSenders: ['form@example.nl'] },
      graph: { tenantId: 'example.onmicrosoft.com', cloud: 'china' },
      staff: [{ language: 'en', digest: false, escalate: false }, {}],
      shop: { contact: 'privacy@example.nl', signature: 'Groet,\nVoorbeeld' },
      policy: {
        answerWithinDays: 14,
        country: 'DE-BY',
        recipients: [{ system: { nl: 'Kassa', en: 'Till' }, transfer: 'nergens' }],
      },
      notices: { digestAt: '09:05', workdays: ['tue', 'sat'], selfTest: true },
      health: { port: 9464 },
      timezone: 'Europe/Brussels',
      data: join(folder, '..', 'elsewhere'),
    })
  })

  it('come with every complaint at once', async () => {
    const found = await complaintsOf(
      `
mailbox: { address: info@, since: last week, formSenders: form@example.nl, sinse: 2026-10-01 }
graph: { cloud: mars }
staff:
  - { name: Jan, address: jan@example.nl, language: fr }
  - { name: "", address: JAN@example.nl, digest: ja }
shop: J3D Prints
policy: { answerWithinDays: 60, country: Holland, recipients: [{ system: Kassa, role: boss }] }
notices: { digestAt: 8 o'clock, workdays: [] }
timezone: Amsterdam
known: { customers: none.csv }
replies: none
datta: ./data
`,
      {},
    )
    expect(found.map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual(
      [
        'mailbox.address',
        'mailbox.since',
        'mailbox.formSenders',
        'mailbox.sinse',
        'graph.tenantId',
        'graph.clientId',
        'graph.cloud',
        'graph.certificate',
        'staff[0].language',
        'staff[1].name',
        'staff[1].digest',
        'staff[1].address',
        'shop',
        'policy.answerWithinDays',
        'policy.country',
        'policy.recipients[0].operator',
        'policy.recipients[0].role',
        'policy.recipients[0].categories',
        'policy.recipients[0].purpose',
        'policy.recipients[0].retention',
        'policy.recipients[0].contact',
        'notices.digestAt',
        'notices.workdays',
        'timezone',
        'known.customers',
        'replies',
        'datta',
      ].sort(),
    )
  })

  it.each([
    [
      'mailbox: { address: info@ }',
      'mailbox.address: found "info@", expected an e-mail address such as info@j3dprints.nl: the mailbox to watch',
    ],
    [
      'mailbox: {}',
      'mailbox.address: found nothing, expected an e-mail address such as info@j3dprints.nl: the mailbox to watch',
    ],
    [
      'mailbox: info@j3dprints.nl',
      'mailbox: found "info@j3dprints.nl", expected a section with address, since, formSenders',
    ],
    [
      'staff: []',
      'staff: found an empty list, expected a list with at least one staff member, each with name and address',
    ],
    [
      'staff: [{ name: Jan, address: jan@example.nl, langauge: nl }]',
      'staff[0].langauge: found an unknown key, expected one of name, address, language, digest, escalate; did you mean language?',
    ],
    [
      'knwon: {}',
      'knwon: found an unknown key, expected one of mailbox, graph, staff, shop, policy, notices, health, timezone, data, registerKey, replies, known, version; did you mean known?',
    ],
    [
      'notices: { digestAt: "24:00" }',
      'notices.digestAt: found "24:00", expected a time of day such as "08:30"',
    ],
    [
      'notices: { workdays: [monday] }',
      'notices.workdays[0]: found "monday", expected one of mon, tue, wed, thu, fri, sat, sun',
    ],
    [
      'policy: { answerWithinDays: 6 }',
      'policy.answerWithinDays: found 6, expected a whole number of days, from 7 to 31',
    ],
    [
      'policy: { answerWithinDays: 30.5 }',
      'policy.answerWithinDays: found 30.5, expected a whole number of days, from 7 to 31',
    ],
    [
      'policy: { recipients: [{ system: { nl: Kassa }, operator: a, role: shop, categories: [a], purpose: a, retention: a, contact: a }] }',
      'policy.recipients[0].system: found a section, expected the name of a system: a text, or one for each language: { nl: …, en: … }',
    ],
    [
      'timezone: "+01:00"',
      'timezone: found "+01:00", expected an IANA time zone such as Europe/Amsterdam',
    ],
    [
      'mailbox: { address: a@example.nl, since: 2026-02-30 }',
      'mailbox.since: found "2026-02-30", expected a day such as "2026-10-01" or an instant such as "2026-10-01T09:00:00+02:00"',
    ],
    [
      'version: 2',
      'version: found 2, expected 1; a higher number is of a newer griffier: install that one',
    ],
    [
      'data: 7',
      'data: found 7, expected the path of the folder that griffier keeps its register in',
    ],
  ])('with %s say: %s', async (changed, expected) => {
    const key = changed.slice(0, changed.indexOf(':'))
    const rest = LEAST.split('\n').filter((line) => !line.startsWith(`${key}:`))
    expect(await complaintsOf([...rest, changed].join('\n'))).toEqual([expected])
  })

  it.each([
    ['mailbox:\n\taddress: a', 'line 2: found a tab, expected spaces before a key'],
    [
      'data: a\nshop: {}\ndata: b',
      'line 3: found a key that was there before, expected each key once in its section',
    ],
    [
      'shop: { name: "J3D',
      'line 1: found something that is not closed or not separated, expected a closing quote or bracket, or a comma',
    ],
    [
      'shop: { name: *jan }',
      'the file: found an alias (*name) that cannot be followed, expected plain values; put texts with a * in quotes',
    ],
  ])('that are no YAML (%j) name the line', async (yaml, expected) => {
    expect(await complaintsOf(yaml)).toContain(expected)
  })

  it.each([
    ['an empty file', ''],
    ['a comment', '# nothing yet'],
    ['a list', '- a\n- b'],
    ['a text', 'hello'],
    ['empty sections', 'mailbox:\ngraph:\nstaff:'],
  ])('that are %s are complained of, not thrown at', async (_, yaml) => {
    expect(await complaintsOf(yaml)).not.toEqual([])
  })

  it('that hold a hundred million aliases are refused', async () => {
    const layers = 'bcdefghij'.split('').map((name) => {
      const below = String.fromCharCode(name.charCodeAt(0) - 1)
      return `${name}: &${name} [${Array(10).fill(`*${below}`).join(', ')}]`
    })
    const found = await complaintsOf(['a: &a [x]', ...layers].join('\n'))
    expect(found.join()).toContain('alias')
  })

  it('that are not there say so', async () => {
    const found = await readSettings('/nowhere/griffier.yaml', SECRET)
    expect('complaints' in found && found.complaints.map(complaintLine)).toEqual([
      'settings: found /nowhere/griffier.yaml, which does not exist, expected a file such as griffier.example.yaml',
    ])
  })

  it.each([
    ['example.nl', ['wordpress@example.nl']],
    ['https://www.Example.nl/shop', ['wordpress@example.nl']],
    ['shop.example.nl:8080', ['wordpress@shop.example.nl']],
    ['our website', []],
  ])('of the website %s expect contact forms from %j', async (website, formSenders) => {
    const { settings } = await settingsOf(`${LEAST}\nshop: { website: "${website}" }`)
    expect(settings.mailbox.formSenders).toEqual(formSenders)
  })

  it('take replies of the shop’s own from a folder beside the file, and from nothing else', async () => {
    const own = `${await temporaryFolder({ 'own/nl/parts/greeting.md': '', 'own.md': '' })}/own`
    const { settings } = await settingsOf(`${LEAST}replies: ${own}`)
    expect(settings.replies).toBe(own)
    expect(await complaintsOf(`${LEAST}replies: ${own}.md`)).toEqual([
      `replies: found ${own}.md, which is no folder, expected a folder laid out as replies/ is, with the files that you changed`,
    ])
  })

  it('warn when nobody gets the digest', async () => {
    const staff = 'staff: [{ name: Jan, address: jan@example.nl, digest: false }]'
    const { warnings } = await settingsOf(LEAST.replace(/staff:.*/, staff))
    expect(warnings.map(complaintLine)).toEqual([
      'staff: found nobody who gets the digest, expected digest: true for at least one',
    ])
  })

  it('with a byte order mark and Windows line ends are read', async () => {
    await settingsOf(`\uFEFF${LEAST.replaceAll('\n', '\r\n')}`)
  })
})

describe('a secret', () => {
  const secret = 'Zz8Q~hunter2.hunter2_hunter2'

  it.each([
    `graph: { tenantId: a, clientId: "${secret} " , clientSecret: ${secret} }`,
    `graph: { tenantId: "${secret}", clientId: "${secret}", secret: "${secret}" }`,
    `graph: { tenantId: "", clientId: 7, certificate: "${secret}" }`,
    `graph: { certificate: "-----BEGIN PRIVATE KEY-----\\n${secret}/${secret}" }`,
    `graph: "${secret}"`,
    `graph: { clientSecret: "${secret}`,
    `graph: { clientSecret: *${secret} }`,
    `clientSecret: "${secret}"\n\tgraph: ${secret}`,
  ])('in the wrong place is never repeated: %s', async (yaml) => {
    const found = (await complaintsOf(yaml, { GRIFFIER_CLIENT_SECRET: secret })).join('\n')
    expect(found).not.toBe('')
    expect(found).not.toContain('hunter2')
  })

  it('in the file is sent to the environment', async () => {
    const found = await complaintsOf(`${LEAST}\nclient_secret: x`)
    expect(found).toEqual([
      'client_secret: found an unknown key, expected no secret in this file; a client secret is the environment’s GRIFFIER_CLIENT_SECRET',
    ])
  })

  it('of blanks is none', async () => {
    expect(await complaintsOf(LEAST, { GRIFFIER_CLIENT_SECRET: '  ' })).toEqual([
      'graph.certificate: found nothing, expected the path of a PEM file with key and certificate, or a client secret in the environment’s GRIFFIER_CLIENT_SECRET',
    ])
  })
})

describe('griffier.example.yaml', () => {
  const example = readFile('griffier.example.yaml', 'utf8')
  const filled = async () =>
    (await example)
      .replace(/<the mailbox.*?>/, 'info@j3dprints.nl')
      .replace('<Directory (tenant) ID>', '3f0c0000-0000-4000-8000-000000000001')
      .replace('<Application (client) ID>', '77aa0000-0000-4000-8000-000000000002')
      .replace('<name>', 'Jan de Vries')
      .replace('<e-mail address>', 'jan@j3dprints.nl')

  it('asks for the four that are required, and nothing else', async () => {
    const found = await complaintsOf(await example)
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'mailbox.address',
      'graph.tenantId',
      'graph.clientId',
      'staff[0].address',
    ])
  })

  it('gives the settings of four lines once it is filled in', async () => {
    const { settings, folder } = await settingsOf(await filled())
    const least = await settingsOf(LEAST)
    expect(settings).toEqual({ ...least.settings, data: join(folder, 'data') })
  })

  it('shows the defaults behind its # signs', async () => {
    const shown = (await filled())
      .replace(/^(\s*)#(?! \S)/gm, '$1')
      .replace('  certificate:', '  #certificate:')
    const folder = await temporaryFolder({ 'griffier.yaml': shown })
    await writeFile(join(folder, 'customers.csv'), 'Email\n')
    await writeFile(join(folder, 'register.key'), 'ab'.repeat(32), { mode: 0o600 })
    await mkdir(join(folder, 'replies'))
    const found = await readSettings(join(folder, 'griffier.yaml'), SECRET)
    if ('complaints' in found) throw new Error(found.complaints.map(complaintLine).join('\n'))
    const { settings } = await settingsOf(LEAST)
    const { since, formSenders } = found.settings.mailbox
    expect({ since, formSenders }).toEqual({
      since: '2026-10-01',
      formSenders: ['wordpress@j3dprints.nl'],
    })
    expect(found.settings.known.customers).toBe(join(folder, 'customers.csv'))
    expect(found.settings.registerKey).toEqual(Buffer.alloc(32, 0xab))
    expect(found.settings.policy.retention).toEqual(settings.policy.retention)
    for (const part of ['staff', 'notices', 'timezone'] as const) {
      expect(found.settings[part]).toEqual(settings[part])
    }
    expect(found.settings.shop).toEqual({ ...settings.shop, signature: 'J3D Prints\nj3dprints.nl' })
    const mollie = J3D_RECIPIENTS.find(({ operator }) => operator === 'Mollie')
    expect(found.settings.policy).toMatchObject({
      answerWithinDays: 30,
      country: 'NL',
      recipients: [{ system: mollie?.system, operator: 'Mollie', role: mollie?.role }],
    })
  })
})
