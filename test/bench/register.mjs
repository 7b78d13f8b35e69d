import { closeSync, fdatasyncSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { realDisk } from '../../dist/src/register/disk.js'
import { openRegister, readCases } from '../../dist/src/register/file-register.js'
import { median } from './timing.mjs'

const SIZES = [1_000, 10_000, 100_000]
const WRITES = 200

/** A case of about two kilobytes, as one is after its acknowledgement. */
function caseOf(number) {
  const id = `AAkALg${'x'.repeat(110)}${number}`
  const opening = {
    at: '2026-11-23T08:16:00.000Z',
    event: 'opened',
    messageId: id,
    internetMessageId: `<${number}@example.nl>`,
    conversationId: id,
    receivedAt: '2026-11-23T08:15:00Z',
    link: `https://outlook.example.com/owa/?ItemID=${id}`,
    disposition: 'case',
    rights: ['access'],
    confidence: 0.97,
    language: 'nl',
    dataSubject: { name: 'Anna Jansen', address: `${number}@example.nl` },
    known: true,
    authentication: 'pass',
    route: 'direct',
  }
  const marks = { categories: ['AVG: inzage'], dueOn: '2026-12-23', messageId: id }
  const drafted = {
    occasion: 'acknowledge',
    n: 1,
    draftId: id,
    conversationId: id,
    changeKey: 'CQAAABYAAAD',
    content: 'x'.repeat(43),
    link: opening.link,
  }
  const history = [
    opening,
    { ...marks, event: 'marking' },
    { ...marks, event: 'marked' },
    { occasion: 'acknowledge', n: 1, event: 'drafting' },
    { ...drafted, event: 'drafted' },
  ]
  return { number, history: history.map((event) => ({ at: opening.at, ...event })) }
}

const numberOf = (count) => `P-2026-${String(count).padStart(4, '0')}`

/** A disk that counts how often it waits. */
function counting() {
  const counted = { syncs: 0 }
  const disk = {
    ...realDisk,
    create: async (file) => {
      const made = await realDisk.create(file)
      const sync = () => {
        counted.syncs++
        return made.sync()
      }
      return { ...made, sync }
    },
    syncFolder: (folder) => {
      counted.syncs++
      return realDisk.syncFolder(folder)
    },
  }
  return { counted, disk }
}

/** Milliseconds of an append with fdatasync: what a durable write costs at the least. */
function appendMs(folder, text) {
  const file = openSync(join(folder, 'journal'), 'a')
  const times = []
  for (let n = 0; n < WRITES; n++) {
    const from = performance.now()
    writeSync(file, text)
    fdatasyncSync(file)
    times.push(performance.now() - from)
  }
  closeSync(file)
  return median(times)
}

/** What the register costs at each size: a durable write, its syncs, and loading all cases. */
export async function registerCosts(sizes = SIZES) {
  const root = await mkdtemp(join(tmpdir(), 'griffier-register-'))
  const folder = join(root, 'data')
  const costs = []
  try {
    const lazy = {
      ...realDisk,
      syncFolder: async () => {},
      create: async (file) => ({ ...(await realDisk.create(file)), sync: async () => {} }),
    }
    let there = 0
    for (const size of sizes) {
      // filled without waiting for the disk: only what is measured waits
      const filling = await openRegister(folder, 'the benchmark', { disk: lazy, key: undefined })
      for (; there < size; there++) await filling.save(caseOf(numberOf(there + 1)))
      await filling.close()
      const { counted, disk } = counting()
      const register = await openRegister(folder, 'the benchmark', { disk, key: undefined })
      counted.syncs = 0
      const times = []
      for (let n = 0; n < WRITES; n++) {
        const changed = caseOf(numberOf(1 + ((n * 7919) % size)))
        const from = performance.now()
        await register.save(changed)
        times.push(performance.now() - from)
      }
      await register.close()
      costs.push({
        size,
        writeMs: median(times),
        appendMs: appendMs(root, JSON.stringify(caseOf(numberOf(1)))),
        syncs: counted.syncs / WRITES,
        ...(await loading(folder)),
      })
    }
  } finally {
    await rm(root, { recursive: true, force: true })
  }
  return costs
}

/** Loading by griffier, against reading the same files and parsing their JSON; in turns, the best of each. */
async function loading(folder) {
  const best = { loadMs: Number.POSITIVE_INFINITY, parseMs: Number.POSITIVE_INFINITY }
  for (let turn = 0; turn < 3; turn++) {
    let from = performance.now()
    const cases = join(folder, 'cases')
    const parsed = readdirSync(cases).map((name) =>
      JSON.parse(readFileSync(join(cases, name), 'utf8')),
    )
    best.parseMs = Math.min(best.parseMs, performance.now() - from)
    from = performance.now()
    const read = await readCases(folder)
    best.loadMs = Math.min(best.loadMs, performance.now() - from)
    if (read.length !== parsed.length) throw new Error('cases are missing')
  }
  return best
}
