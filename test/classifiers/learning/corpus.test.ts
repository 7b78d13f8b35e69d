import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CorpusError, readCorpus } from '../../../classifiers/learning/corpus.ts'
import { RIGHTS } from '../../../src/cases/right.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'))
  for (const label of [...RIGHTS, 'triage', 'ordinary']) {
    await mkdir(join(folder, label))
    for (const language of ['nl', 'en']) {
      await writeFile(join(folder, label, `letters.${language}.txt`), '# none yet\n')
    }
  }
})
afterEach(() => rm(folder, { recursive: true }))

const write = (path: string, text: string) => writeFile(join(folder, path), text)

describe('reading a corpus', () => {
  test('takes one letter a line, with its line breaks, and skips comments and blank lines', async () => {
    await write('access/letters.nl.txt', '# inzage\n\nGeachte heer, ⏎ Wat weet u van mij?\n')
    expect(await readCorpus(folder)).toEqual([
      {
        file: 'access/letters.nl.txt',
        line: 3,
        language: 'nl',
        text: 'Geachte heer,\nWat weet u van mij?',
        kind: 'letters',
        disposition: 'case',
        rights: ['access'],
      },
    ])
  })

  test('adds the rights named before the bar', async () => {
    await write('access/letters.en.txt', '+erasure +objection | Show me, delete it, no ads.\n')
    const [letter] = await readCorpus(folder)
    expect(letter?.rights).toEqual(['access', 'erasure', 'objection'])
    expect(letter?.text).toBe('Show me, delete it, no ads.')
  })

  test('leaves a letter alone that begins with a telephone number', async () => {
    await write('ordinary/letters.en.txt', '+44 7700 900123 is my number\n')
    expect((await readCorpus(folder))[0]?.text).toBe('+44 7700 900123 is my number')
  })

  test('gives triage and ordinary letters no rights', async () => {
    await write('triage/letters.nl.txt', 'Is dit veilig?\n')
    await write('ordinary/letters.nl.txt', 'Waar blijft mijn lamp?\n')
    const read = (await readCorpus(folder)).map(({ disposition, rights }) => [disposition, rights])
    expect(read).toEqual([
      ['triage', []],
      ['none', []],
    ])
  })
})

test('all complaints come at once, each with file, line, found and expected', async () => {
  await write('access/letters.nl.txt', '+erase | Weg ermee.\n+erasure zonder streep\n')
  await write('triage/letters.en.txt', '+access | How do you work?\n')
  await write('erasure/letters.en.txt', '+access |  \nBin it.\nbin it.\n')
  await rm(join(folder, 'ordinary/letters.en.txt'))
  const error = await readCorpus(folder).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(CorpusError)
  expect((error as CorpusError).complaints).toEqual([
    expect.stringMatching(
      /^access\/letters\.nl\.txt:1: found label "\+erase", expected \+ and one of access, /,
    ),
    'access/letters.nl.txt:2: found "+erasure zonder stre…", expected "+label +label | letter"',
    'erasure/letters.en.txt:1: found no text, expected a letter',
    'triage/letters.en.txt:1: found "+access", expected no rights in triage/',
    'ordinary/: found no *.en.txt, expected one letter a line',
    'erasure/letters.en.txt:3: found the letter of erasure/letters.en.txt:2 again, expected each once',
  ])
})
