import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sandboxSettings } from '../../dist/src/config/sandbox-settings.js'
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

/** A griffier in a process of its own, so that its memory is its own; answers what it had at the most, and its cases. */
function work(url, data, sandbox) {
  const child = fork(fileURLToPath(new URL('backlog-griffier.mjs', import.meta.url)), [
    url,
    data,
    sandbox.now().toISOString(),
  ])
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message.done) return resolve(message.done)
      // what Graph asks to wait passes at once by the sandbox's clock
      sandbox.moveTo(new Date(sandbox.now().getTime() + message.wait))
      child.send({ now: sandbox.now().toISOString() })
    })
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`griffier ended with ${code}`)))
  })
}

/** What a mailbox with so many letters costs on the first rounds: requests, and memory. */
export async function backlog(letters) {
  const root = await mkdtemp(join(tmpdir(), 'griffier-backlog-'))
  const { mailbox } = sandboxSettings({ data: root })
  const startAt = new Date('2026-11-23T08:20:00Z')
  const sandbox = await startSandbox({ mailbox: mailbox.address, startAt, frozen: true })
  // as they came, over the ten months before
  const from = Date.parse('2026-01-20T08:00:00Z')
  const apart = (startAt.getTime() - from) / letters
  for (let n = 0; n < letters; n++)
    sandbox.deliver(letter(n), { receivedAt: new Date(from + n * apart) })
  try {
    const { cases, mostMemory } = await work(sandbox.url, join(root, 'register'), sandbox)
    const done = sandbox.requests.filter(({ status }) => status < 400)
    const sources = done.filter(({ path }) => path.includes('/$value')).length
    const pages = done.filter(({ path }) => path.includes('/messages/delta')).length
    return {
      cases,
      mostMemory,
      sourcesPerLetter: sources / letters,
      pagesPerLetter: pages / letters,
      othersPerCase: (done.length - sources - pages) / cases,
    }
  } finally {
    await sandbox.close()
    await rm(root, { recursive: true, force: true })
  }
}
