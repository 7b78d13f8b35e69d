import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { REFERENCE, sampleLetters } from '../../../src/sandbox/store/sample-letters.ts'

const folder = fileURLToPath(new URL('../../../src/sandbox/letters', import.meta.url))
const DAY = 86_400_000

interface Expected {
  disposition: string
  rights: string[]
  language: string
}

const letters = await sampleLetters(folder, REFERENCE)
const expected: Record<string, Expected> = JSON.parse(
  await readFile(join(folder, 'expected.json'), 'utf8'),
)
const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'automated-decision',
  'consent-withdrawal',
]

describe('the sample letters', () => {
  test('each have one honest expectation and none is left over', () => {
    expect(letters.length).toBeGreaterThanOrEqual(36)
    expect(Object.keys(expected).sort()).toEqual(letters.map((letter) => letter.file).sort())
  })

  test.each(Object.entries(expected))('%s is labelled with known words', (_file, label) => {
    expect(['case', 'triage', 'none']).toContain(label.disposition)
    expect(['nl', 'en', 'other']).toContain(label.language)
    expect(label.rights.filter((right) => !RIGHTS.includes(right))).toEqual([])
    expect(label.rights.length > 0).toBe(label.disposition === 'case')
  })

  test.each(
    RIGHTS.flatMap((right) => [
      [right, 'nl'],
      [right, 'en'],
    ]),
  )('exercise %s in %s', (right, language) => {
    const found = Object.values(expected).filter(
      (label) => label.language === language && label.rights.includes(right),
    )
    expect(found.length).toBeGreaterThan(0)
  })

  test('hold several rights in one letter, triage and ordinary mail, in both languages', () => {
    const labels = Object.values(expected)
    for (const language of ['nl', 'en']) {
      const mine = labels.filter((label) => label.language === language)
      expect(mine.filter((label) => label.rights.length > 1)).not.toEqual([])
      expect(mine.filter((label) => label.disposition === 'triage')).not.toEqual([])
      expect(mine.filter((label) => label.disposition === 'none').length).toBeGreaterThan(4)
    }
    expect(labels.filter((label) => label.language === 'other')).not.toEqual([])
  })

  test.each(letters.map((letter) => [letter.file, letter]))('%s parses', async (_file, letter) => {
    const mail = await simpleParser(letter.source)
    expect(mail.from?.value).toHaveLength(1)
    expect(mail.messageId).toMatch(/^<[^<>\s]+@[^<>\s]+>$/)
    expect(mail.date?.getTime()).toBeGreaterThan(0)
    expect(letter.source).not.toContain('�')
    const said = [mail.subject, mail.text, ...mail.attachments.map((file) => file.content)].join('')
    expect(said.trim()).not.toBe('')
    expect(said).not.toContain('�')
  })

  test('name invented addresses only', async () => {
    for (const { file, source } of letters) {
      const mail = await simpleParser(source)
      const everything = [source.replaceAll('=\r\n', ''), mail.text].join('\n')
      const addresses = everything.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []
      const foreign = addresses.filter(
        (address) => !/[@.](?:example\.(?:com|nl|org)|j3dprints\.nl)$/.test(address),
      )
      expect({ file, foreign }).toEqual({ file, foreign: [] })
    }
  })

  test('carry the verdict of the shop’s own server, mostly pass, sometimes fail or none', () => {
    const verdicts = letters.map((letter) => /;dmarc=(\w+) /.exec(letter.source)?.[1])
    expect(new Set(verdicts)).toEqual(new Set(['pass', 'fail', 'none']))
    expect(verdicts.filter((verdict) => verdict === 'pass').length).toBeGreaterThan(
      letters.length * 0.8,
    )
  })

  test('chase an earlier letter by its message id', async () => {
    const mails = await Promise.all(letters.map((letter) => simpleParser(letter.source)))
    const ids = mails.map((mail) => mail.messageId)
    expect(mails.filter((mail) => mail.inReplyTo && ids.includes(mail.inReplyTo))).toHaveLength(1)
  })

  test('come from people of whom about two thirds are customers', async () => {
    const csv = await readFile(join(folder, 'customers.csv'), 'utf8')
    const mails = await Promise.all(letters.map((letter) => simpleParser(letter.source)))
    const writers = new Set(
      mails
        .map((mail) => mail.replyTo?.value[0]?.address ?? mail.from?.value[0]?.address ?? '')
        .filter((address) => address.includes('example')),
    )
    const known = [...writers].filter((address) => csv.includes(`,${address},`))
    expect(known.length / writers.size).toBeGreaterThan(0.55)
    expect(known.length / writers.size).toBeLessThan(0.8)
    const lines = csv.trim().split('\n')
    expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([12]))
  })
})

describe('sampleLetters', () => {
  test('gives the letters oldest first, all within five weeks before the reference instant', () => {
    const times = letters.map((letter) => letter.receivedAt.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(REFERENCE.getTime() - (times[0] ?? 0)).toBeLessThan(35 * DAY)
    expect(times.at(-1)).toBeLessThanOrEqual(REFERENCE.getTime())
  })

  test('numbers the files in order of arrival', () => {
    const numbers = letters.map((letter) => Number(/\d+/.exec(letter.file)?.[0]))
    expect(numbers).toEqual(letters.map((_, index) => index + 1))
  })

  test.each([
    '2026-11-23T08:00:00Z',
    '2026-11-24T07:59:59Z',
    '2027-03-30T12:00:00Z',
    '2026-09-01T04:30:00Z',
    '2028-02-29T23:59:00Z',
  ])('at %s keeps the time of day and brings no letter from the future', async (instant) => {
    const now = new Date(instant)
    const moved = await sampleLetters(folder, now)
    expect(moved).toHaveLength(letters.length)
    const shifts = moved.map(
      (letter, index) => letter.receivedAt.getTime() - (letters[index]?.receivedAt.getTime() ?? 0),
    )
    expect(new Set(shifts).size).toBe(1)
    expect(Number.isInteger((shifts[0] ?? 0.5) / DAY)).toBe(true)
    expect(moved.at(-1)?.receivedAt.getTime()).toBeLessThanOrEqual(now.getTime())
    expect(moved.at(-1)?.receivedAt.getTime()).toBeGreaterThan(now.getTime() - 2 * DAY)
  })

  test('moves every date in a letter, quotes and forwarded headers too', async () => {
    const moved = await sampleLetters(folder, new Date(REFERENCE.getTime() + 300 * DAY))
    for (const { file, source } of moved) {
      const left = source.replaceAll('=\r\n', '').match(/\d{1,2}[^\d\n]{1,12}2026\b/g)
      expect({ file, left }).toEqual({ file, left: null })
      const mail = await simpleParser(source)
      expect(mail.date?.getUTCFullYear()).toBe(2027)
    }
  })

  test('leaves a letter in Junk Email where Exchange put it', () => {
    const junk = letters.filter((letter) => letter.folder === 'junkemail')
    expect(junk.length).toBeGreaterThan(0)
    expect(junk.every((letter) => letter.file.startsWith('junk-'))).toBe(true)
  })

  test('ends each line as mail on the wire does', () => {
    for (const letter of letters) expect(letter.source).not.toMatch(/[^\r]\n/)
  })

  test('says which file has no time of receipt', async () => {
    const other = await mkdtemp(join(tmpdir(), 'letters-'))
    await writeFile(join(other, 'bare.eml'), 'From: a@mail.example.nl\n\nDag')
    await expect(sampleLetters(other, REFERENCE)).rejects.toThrow(
      'bare.eml: expected a Received header',
    )
    await rm(other, { recursive: true })
  })
})
