import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from '../../dist/src/compose.js'
import { sandboxSettings } from '../../dist/src/config/sandbox-settings.js'
import { round } from '../../dist/src/jobs/round.js'
import { startSandbox } from '../../dist/src/sandbox/start-sandbox.js'

/** One letter in so many asks for something. */
const REQUESTS_IN = 20

function letter(n) {
  const asks = n % REQUESTS_IN === 0
  const from = `klant${n}@example.nl`
  const text = asks
    ? 'Graag ontvang ik inzage in alle persoonsgegevens die u van mij hebt (artikel 15 AVG).'
    : `Hallo, wanneer wordt mijn bestelling ${10_000 + n} geleverd? Groet, klant ${n}`
  return [
    `From: Klant ${n} <${from}>`,
    'To: info@j3dprints.nl',
    `Subject: ${asks ? 'Mijn gegevens' : `Bestelling ${10_000 + n}`}`,
    `Message-ID: <backlog-${n}@example.nl>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n')
}

/** What a mailbox with so many letters costs on the first round, in requests. */
export async function backlog(letters) {
  const root = await mkdtemp(join(tmpdir(), 'griffier-backlog-'))
  const settings = sandboxSettings({ data: join(root, 'register'), since: '2026-01-01' })
  const mailbox = settings.mailbox.address
  const startAt = new Date('2026-11-23T08:20:00Z')
  const sandbox = await startSandbox({ mailbox, startAt, frozen: true })
  // as they came, over the ten months before
  const from = Date.parse('2026-01-20T08:00:00Z')
  const apart = (startAt.getTime() - from) / letters
  for (let n = 0; n < letters; n++)
    sandbox.deliver(letter(n), { receivedAt: new Date(from + n * apart) })
  // Graph's limits hold here too: what it asks to wait passes at once by the sandbox's clock
  const wait = async (ms) => sandbox.moveTo(new Date(sandbox.now().getTime() + ms))
  const { desk, close } = await openDesk({
    settings,
    gateway: sandbox.url,
    now: startAt,
    who: 'the benchmark',
    machine: { patience: { wait, random: () => 0.5, now: () => sandbox.now() } },
    tell: () => {},
  })
  try {
    let rounds = 1
    // ten thousand requests in ten minutes are Graph's limit: the next round goes on where this one stood
    while (!(await round(desk, sandbox.now()).then(() => true, isThrottled))) {
      rounds++
      await wait(10 * 60_000)
    }
    const done = sandbox.requests.filter(({ status }) => status < 400)
    const sources = done.filter(({ path }) => path.includes('/$value')).length
    const pages = done.filter(({ path }) => path.includes('/messages/delta')).length
    const cases = desk.register.cases.size
    return {
      rounds,
      cases,
      sourcesPerLetter: sources / letters,
      pagesPerLetter: pages / letters,
      othersPerCase: (done.length - sources - pages) / cases,
    }
  } finally {
    await close()
    await sandbox.close()
    await rm(root, { recursive: true, force: true })
  }
}

function isThrottled(cause) {
  if (cause.code === 'throttled') return false
  throw cause
}
