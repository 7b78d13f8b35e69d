import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type LetterLimits, letterThread } from '../../src/reading/letter-thread.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { letterSource } from '../fakes/letters.ts'

const CONTEXT = { formSenders: [], ownAddresses: ['info@j3dprints.nl'] }
const LETTER = Buffer.from(letterSource())

/** The thread as it is shipped, or with a program that does worse than any letter. */
async function thread(program?: string, change: Partial<LetterLimits> = {}) {
  const limits = { timeMs: 5_000, memoryMb: 512, idleMs: 60_000, ...change }
  const file =
    program === undefined
      ? undefined
      : join(await temporaryFolder({ 'worker.mjs': program }), 'worker.mjs')
  const letters = letterThread(limits, file)
  onTestFinished(() => letters.close())
  return letters
}

const WORKER = (onText: string) => `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ source }) => {
  const text = Buffer.from(source).toString()
  ${onText}
  parentPort.postMessage({ done: text })
})
parentPort.postMessage('ready')`

const text = (word: string) => Buffer.from(word)

describe('the thread that letters are read in', () => {
  it('reads a letter and says what it asks for', async () => {
    const letters = await thread()
    const letter = await letters.read(LETTER, CONTEXT)
    expect(letter.writer).toEqual({ name: 'Anna Jansen', address: 'anna@example.nl' })
    expect(await letters.classify(letter, undefined)).toMatchObject({
      disposition: 'case',
      rights: [{ right: 'access' }],
    })
  })

  it.each([
    ['malformed', 'no header'],
    ['encrypted', 'From: a@example.nl\r\n\r\n-----BEGIN PGP MESSAGE-----\r\nxx'],
  ])('says why a letter cannot be read, and reads the next: %s', async (code, source) => {
    const letters = await thread()
    await expect(letters.read(text(source), CONTEXT)).rejects.toMatchObject({
      name: 'UnreadableLetter',
      code,
    })
    expect((await letters.read(LETTER, CONTEXT)).kind).toBe('personal')
  })

  it('is ended when a letter takes too long, and another takes over', async () => {
    const slow = WORKER(`if (text === 'slow') for (;;);`)
    const letters = await thread(slow, { timeMs: 200, memoryMb: 64 })
    const asked = ['fine', 'slow', 'fine again'].map((word) => letters.read(text(word), CONTEXT))
    expect(await Promise.allSettled(asked)).toMatchObject([
      { value: 'fine' },
      { reason: { name: 'UnreadableLetter', code: 'too-slow' } },
      { value: 'fine again' },
    ])
  })

  it('is ended when a letter takes too much memory, and another takes over', async () => {
    const heavy = WORKER(
      `if (text === 'heavy') { const all = []; for (;;) all.push({ a: [text] }) }`,
    )
    const letters = await thread(heavy, { timeMs: 60_000, memoryMb: 32 })
    const asked = ['heavy', 'fine'].map((word) => letters.read(text(word), CONTEXT))
    expect(await Promise.allSettled(asked)).toMatchObject([
      { reason: { code: 'too-heavy' } },
      { value: 'fine' },
    ])
  })

  it('may fall for any other reason: the letter goes to a person, and the next is read', async () => {
    const falling = WORKER(`if (text === 'odd') throw new Error('a fault of ours')`)
    const letters = await thread(falling)
    const asked = ['odd', 'fine'].map((word) => letters.read(text(word), CONTEXT))
    expect(await Promise.allSettled(asked)).toMatchObject([
      { reason: { name: 'UnreadableLetter' } },
      { value: 'fine' },
    ])
  })

  it('is ended when no letter has come for a while, for it holds the model; the next one finds another', async () => {
    const counting = `let letters = 0\n${WORKER('').replace('{ done: text }', '{ done: ++letters }')}`
    const letters = await thread(counting, { idleMs: 100 })
    const nth = () => letters.read(text('x'), CONTEXT)
    expect([await nth(), await nth()]).toEqual([1, 2])
    await setTimeout(1_000)
    expect(await nth()).toBe(1)
  })

  it('is not ended while a letter is read, however long the one before was read', async () => {
    const slow = WORKER(`Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60)`)
    const letters = await thread(slow, { idleMs: 20 })
    const words = ['one', 'two', 'three', 'four']
    expect(await Promise.all(words.map((word) => letters.read(text(word), CONTEXT)))).toEqual(words)
  })

  it('tells nothing of a letter in an error', async () => {
    const telling = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', () => parentPort.postMessage({ failure: { kind: 'TypeError' } }))
parentPort.postMessage('ready')`
    const letters = await thread(telling)
    await expect(letters.read(text('secret'), CONTEXT)).rejects.toMatchObject({
      name: 'TypeError',
      message: 'reading a letter failed',
    })
  })

  it('knows nothing of our environment', async () => {
    process.env.GRIFFIER_CLIENT_SECRET = 'geheim'
    onTestFinished(() => void delete process.env.GRIFFIER_CLIENT_SECRET)
    const asking = WORKER('').replace('{ done: text }', '{ done: JSON.stringify(process.env) }')
    expect(await (await thread(asking)).read(text('x'), CONTEXT)).toBe('{}')
  })

  it('leaves the daemon free while a letter holds it up', async () => {
    // it lets go only once the daemon has done its own work a thousand times
    const turns = new Int32Array(new SharedArrayBuffer(4))
    const busy = WORKER(`while (Atomics.load(source, 0) < 1000);`).replace(
      'Buffer.from(source).toString()',
      "''",
    )
    const letters = await thread(busy, { timeMs: 60_000, memoryMb: 64 })
    let done = false
    const reading = letters.read(turns as unknown as Uint8Array, CONTEXT).then(() => {
      done = true
    })
    while (!done) {
      Atomics.add(turns, 0, 1)
      await new Promise(setImmediate)
    }
    await reading
    expect(Atomics.load(turns, 0)).toBeGreaterThanOrEqual(1000)
  })
})
