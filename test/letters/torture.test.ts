import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { letterThread } from '../../src/reading/letter-thread.ts'
import { TORTURE } from './torture-shapes.ts'

/** By count in `npm test`; by time with `npm run test:fuzz`. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0)
const RUNS = SECONDS > 0 ? Number.MAX_SAFE_INTEGER : 300

const CONTEXT = { formSenders: ['wordpress@j3dprints.nl'], ownAddresses: ['info@j3dprints.nl'] }
/** What a letter may be refused for; neither time nor memory is among it. */
const REFUSALS = ['malformed', 'encrypted', 'too-big']

function thread() {
  const letters = letterThread()
  onTestFinished(() => letters.close())
  return letters
}

/** Reads and classifies, and holds what comes of it against what must hold of any letter. */
async function endure(
  letters: ReturnType<typeof letterThread>,
  source: Uint8Array,
): Promise<string> {
  const letter = await letters.read(source, CONTEXT).catch((cause: { code?: string }) => {
    expect(REFUSALS).toContain(cause.code)
    return undefined
  })
  if (letter === undefined) return 'refused'
  expect(letter.wholeText.length).toBeLessThanOrEqual(200_000)
  expect(letter.attachments.length).toBeLessThanOrEqual(100)
  for (const text of [
    letter.subject,
    letter.writer.name,
    letter.writer.address,
    letter.sender.address,
  ])
    expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
  const { disposition } = await letters.classify(letter, undefined)
  expect(['case', 'triage', 'none']).toContain(disposition)
  return disposition
}

describe('a letter built to break a reader', () => {
  it('comes in more than two hundred shapes', () => {
    expect(Object.keys(TORTURE).length).toBeGreaterThanOrEqual(200)
  })

  it('is read or refused, each of them, and none holds the reader up', {
    timeout: 600_000,
  }, async () => {
    const letters = thread()
    const came: Record<string, number> = {}
    for (const [name, source] of Object.entries(TORTURE)) {
      const what = await endure(letters, source).catch((cause: Error) => {
        throw new Error(`${name}: ${cause.message}`, { cause })
      })
      came[what] = (came[what] ?? 0) + 1
    }
    // both happen: a reader that refused all of them would prove nothing
    expect(came.refused).toBeGreaterThan(10)
    expect(came.case).toBeGreaterThan(50)
  })
})

const PIECES = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  '--b',
  '--b--',
  '=?utf-8?B?',
  '?=',
  '=',
  '"',
  '<',
  '>',
  '(',
  ')',
  ';',
  ':',
  ',',
  '\\',
  'Content-Type: multipart/mixed; boundary=b\r\n\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  '\xff',
  '<!--',
  '&#',
  '\u202e',
].map((text) => Buffer.from(text))

/** A letter of the set above with chunks taken out, put in, doubled and swapped. */
const mutation = fc
  .record({
    of: fc.constantFrom(...Object.values(TORTURE)),
    changes: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 0, max: 200 }),
        how: fc.constantFrom('remove', 'double', 'flip', 'put'),
        piece: fc.constantFrom(...PIECES),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ of, changes }) => {
    let source: Buffer = Buffer.from(of)
    for (const { at, length, how, piece } of changes) {
      const from = Math.floor(at * source.length)
      const [head, chunk, tail] = [
        source.subarray(0, from),
        source.subarray(from, from + length),
        source.subarray(from + length),
      ]
      const middle = {
        remove: [],
        double: [chunk, chunk],
        flip: [Buffer.from(chunk.map((byte) => byte ^ 0x20))],
        put: [piece, chunk],
      }[how]
      source = Buffer.concat([head, ...middle, tail])
    }
    return source
  })

describe('a letter that was changed at random', () => {
  it('is read or refused', { timeout: 600_000 + SECONDS * 1_000 }, async () => {
    const letters = thread()
    await fc.assert(
      fc.asyncProperty(mutation, async (source) => void (await endure(letters, source))),
      {
        numRuns: RUNS,
        ...(SECONDS > 0 && {
          interruptAfterTimeLimit: SECONDS * 1_000,
          markInterruptAsFailure: false,
        }),
      },
    )
  })
})
