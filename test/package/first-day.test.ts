import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { sampleLetters } from '../../src/sandbox/store/sample-letters.ts'
import { griffier, launch } from '../commands/cli.ts'
import { prompt } from '../commands/terminal.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { letterSource, ORDINARY } from '../fakes/letters.ts'
import { type Installed, installPackage } from './installed.ts'

const LETTERS = 100
const DAY = 86_400_000

let the: Installed

beforeAll(async () => {
  the = await installPackage()
}, 60_000)

afterAll(() => the.remove())

/** A mailbox with a hundred letters of the last weeks: the samples, and a shop's ordinary mail. */
async function busyMailbox() {
  const sandbox = await startSandbox({
    mailbox: 'info@example.nl',
    staff: [{ name: 'Jan de Vries', address: 'jan@example.nl', language: 'nl' }],
  })
  onTestFinished(() => sandbox.close())
  const now = sandbox.now()
  const samples = await sampleLetters('src/sandbox/letters', now)
  for (const { source, receivedAt, folder } of samples)
    sandbox.deliver(source, { receivedAt, folder })
  for (let n = samples.length; n < LETTERS; n++) {
    const receivedAt = new Date(now.getTime() - (n % 25) * DAY - n * 60_000)
    sandbox.deliver(letterSource({ ...ORDINARY, from: `klant${n}@example.nl` }), { receivedAt })
  }
  return sandbox
}

it('the first day of a new user, typed in a terminal: setup, check, dry-run, start, status, stop', {
  timeout: 120_000,
}, async () => {
  const sandbox = await busyMailbox()
  const cwd = await temporaryFolder()
  const place = {
    cwd,
    env: {
      PATH: `${join(the.folder, 'bin')}:${process.env.PATH}`,
      GRIFFIER_GRAPH_GATEWAY: sandbox.url,
    },
  }
  const shell = prompt(place)
  const answer = async (question: RegExp, text = '') => {
    await shell.shows(question)
    shell.type(text)
    shell.press('Enter')
  }

  await shell.shows(/\$ /)
  shell.run('griffier setup')
  await shell.shows(/Nederlands of English\?/)
  shell.press('Down', 'Enter')
  await answer(/What is the shop called\?/, 'Example Prints')
  await answer(/address of its website\?/, 'example.nl')
  await answer(/Which mailbox/, 'info@example.nl')
  await answer(/Who works/, 'Jan de Vries <jan@example.nl>')
  await answer(/another colleague\?/)
  await answer(/At what time/)
  await answer(/Mollie, PostNL/)
  await answer(/\(tenant\) ID/, '3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f')
  await answer(/\(client\) ID/, '77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b')
  await answer(/Object ID of/)
  await answer(/Have you done this\?/)
  expect(await shell.ended()).toBe(0)

  shell.run('griffier check')
  expect(await shell.ended()).toBe(0)
  const found = await shell.shows(/rounds/)
  expect(found).toMatch(/^ok +certificate +it holds until \d{4}-\d\d-\d\d/m)
  expect(found).toMatch(/^ok +sign-in/m)
  expect(found).toMatch(/^ok +scope +another mailbox of the tenant is shut/m)
  expect(found).not.toMatch(/^not ok/m)

  const since = new Date(sandbox.now().getTime() - 60 * DAY).toISOString().slice(0, 10)
  const before = sandbox.requests.length
  shell.run(`griffier dry-run --since ${since} --out page.html`)
  expect(await shell.ended()).toBe(0)
  const [, requests] = /^100 letters: (\d+) requests/m.exec(await shell.shows(/100 letters/)) ?? []
  expect(Number(requests)).toBeGreaterThan(10)
  expect(await readFile(join(cwd, 'page.html'), 'utf8')).toContain('<html')
  const writes = sandbox.requests.slice(before).filter(({ method }) => method !== 'GET')
  expect(writes.filter(({ path }) => !path.includes('/oauth2/'))).toEqual([])

  shell.run('griffier start')
  await shell.shows(/^P-\d{4}-0001/m)
  await shell.shows(/Watching\. Ctrl-C ends\./)
  const other = prompt(place)
  other.run('griffier status')
  expect(await other.ended()).toBe(0)
  const status = await other.shows(/with time/)
  expect(status).toMatch(/^griffier +is at work$/m)
  expect(status).toMatch(/^within a week +\d+$/m)

  shell.press('C-c')
  await shell.shows(/Stopped\. Nothing was left half done\./)
  expect(await shell.ended()).toBe(0)
  other.run('griffier status')
  await other.shows(/is not at work: griffier start, or your service/)
  expect(await other.ended()).toBe(1)
})

/** How each command is called by one who tries it without settings, in this order; `start` and `sandbox` go on. */
const TRIED: readonly (readonly string[])[] = [
  ['once'],
  ['cases'],
  ['classify', 'letter.eml'],
  ['deadlines', '2026-11-25T16:00'],
  ['digest'],
  ['evaluate', '--no-noise'],
  ['train'],
  ['rehearse', '--letters', '.', '--from', '2026-11-23', '--days', '2', '--out', 'rehearsal'],
  ['replies', 'check'],
  ['replies', 'preview', 'access', 'grant'],
  ['doctor', 'register'],
  ['backup', '--out', 'backup.tar.gz'],
  ['restore', '--over', 'backup.tar.gz'],
]
/** Tried above, in a terminal. */
const FIRST_DAY = ['setup', 'check', 'dry-run', 'start', 'status']

it('the days after: every other command, as it was installed', { timeout: 120_000 }, async () => {
  const where = { cli: the.cli, cwd: await temporaryFolder({ 'letter.eml': letterSource() }) }
  for (const args of TRIED) {
    const { code, stderr } = await griffier(args, where)
    expect.soft(code, `${args.join(' ')}: ${stderr}`).toBe(0)
  }
  const sandbox = launch(['sandbox', '--port', '0'], where)
  await sandbox.says(/http:\/\/127\.0\.0\.1:\d+/)
  expect((await sandbox.interrupt()).code).toBe(0)

  const { stdout } = await griffier(['--help'], where)
  const listed = stdout.split(/^Commands:$/m)[1] ?? ''
  const commands = [...listed.matchAll(/^ {2}([a-z]+(?:-[a-z]+)*) /gm)].map(([, name]) => name)
  const tried = new Set([...FIRST_DAY, ...TRIED.map(([name]) => name), 'sandbox', 'help'])
  expect(commands.filter((name) => !tried.has(name))).toEqual([])
})
