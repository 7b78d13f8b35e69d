import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { isRight, RIGHTS, type Right } from '../../src/cases/right.ts'
import type { LetterLanguage } from '../../src/letters/letter.ts'
import { Trouble } from '../../src/trouble/trouble.ts'
import type { Disposition } from '../reading/reading.ts'

/** A letter to learn from, or to be examined on, with what a person says it is. */
export interface LabelledLetter {
  /** Path of its file from the corpus folder, and its line: for complaints and confusion lists. */
  readonly file: string
  readonly line: number
  readonly language: LetterLanguage
  /** Corpus letters have none: it is the first line of their text. */
  readonly subject?: string | undefined
  readonly text: string
  /** What sort of mail it is, where whoever collected it said so: `newsletter`, `phishing`. */
  readonly kind?: string | undefined
  /** Whom it is from, and its headers that mark bulk mail, where they are known. */
  readonly from?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly disposition: Disposition
  /** All rights it exercises; empty unless the disposition is `case`. */
  readonly rights: readonly Right[]
}

const LANGUAGES = ['nl', 'en'] as const
const FOLDERS = [...RIGHTS, 'triage', 'ordinary'] as const
/** A released griffier brings its letters packed. */
const PACKED = /\.gz$/
const LINE_BREAK = / ?⏎ ?/g

/** Everything that is wrong with a corpus, at once: each complaint names file, line, found, expected. */
export class CorpusError extends Trouble {
  readonly code = 'CORPUS'
  readonly complaints: readonly string[]

  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'))
    this.name = 'CorpusError'
    this.complaints = complaints
  }
}

/**
 * Reads every `LABEL/HAND.nl.txt` and `LABEL/HAND.en.txt` for every right, triage and ordinary: each
 * file holds the letters of one hand.
 *
 * @throws CorpusError with all complaints, if any line cannot be read or a label has no letters in a language
 */
export async function readCorpus(folder: string): Promise<LabelledLetter[]> {
  const complaints: string[] = []
  const letters: LabelledLetter[] = []
  for (const label of FOLDERS) {
    const present = (await readdir(join(folder, label)).catch(() => [] as string[])).sort()
    for (const language of LANGUAGES) {
      const names = present.filter((name) => name.replace(PACKED, '').endsWith(`.${language}.txt`))
      if (names.length === 0) {
        complaints.push(`${label}/: found no *.${language}.txt, expected one letter a line`)
      }
      for (const name of names) {
        const text = await readText(join(folder, label, name))
        const file = `${label}/${name.replace(PACKED, '')}`
        letters.push(...readLetters(text, file, language, complaints))
      }
    }
  }
  complaints.push(...repeated(letters))
  if (complaints.length > 0) throw new CorpusError(complaints)
  return letters
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file)
  return (PACKED.test(file) ? gunzipSync(bytes) : bytes).toString('utf8')
}

function readLetters(
  text: string,
  file: string,
  language: 'nl' | 'en',
  complaints: string[],
): LabelledLetter[] {
  const letters: LabelledLetter[] = []
  text.split('\n').forEach((source, i) => {
    if (source.trim() === '' || source.startsWith('#')) return
    const letter = readLine(source, file, i + 1, language)
    if (typeof letter === 'string') complaints.push(`${file}:${i + 1}: ${letter}`)
    else letters.push(letter)
  })
  return letters
}

/** One line of a corpus file, or what is wrong with it. */
function readLine(
  source: string,
  file: string,
  line: number,
  language: 'nl' | 'en',
): LabelledLetter | string {
  const folder = file.split('/')[0] ?? ''
  const named = /^\+[a-z]/.test(source)
  const bar = named ? source.indexOf('|') : -1
  if (named && bar < 0) {
    return `found "${source.slice(0, 20)}…", expected "+label +label | letter"`
  }
  const rights = readRights(folder, bar < 0 ? '' : source.slice(0, bar))
  if (typeof rights === 'string') return rights
  const text = source
    .slice(bar + 1)
    .trim()
    .replace(LINE_BREAK, '\n')
  if (text === '') return 'found no text, expected a letter'
  const kind = handOf(file)
  return { file, line, language, text, kind, disposition: dispositionOf(folder), rights }
}

/** `everyday`, of `access/everyday.nl.txt`: who wrote it, and so what sort of letter it is. */
const handOf = (file: string) => file.replace(/^.*\//, '').replace(/\..*$/, '')

/** The right of the folder and those named before the bar. */
function readRights(folder: string, named: string): Right[] | string {
  const rights = new Set<Right>(isRight(folder) ? [folder] : [])
  for (const word of named.split(/\s+/).filter((word) => word !== '')) {
    const right = word.slice(1)
    if (!word.startsWith('+') || !isRight(right)) {
      return `found label "${word}", expected + and one of ${RIGHTS.join(', ')}`
    }
    if (!isRight(folder)) return `found "${word}", expected no rights in ${folder}/`
    rights.add(right)
  }
  return [...rights]
}

function dispositionOf(folder: string): Disposition {
  if (isRight(folder)) return 'case'
  return folder === 'triage' ? 'triage' : 'none'
}

/** The same letter twice counts twice, and under two labels it teaches nonsense. */
function repeated(letters: readonly LabelledLetter[]): string[] {
  const seen = new Map<string, LabelledLetter>()
  const complaints: string[] = []
  for (const letter of letters) {
    const key = letter.text.toLowerCase()
    const first = seen.get(key)
    if (first) {
      complaints.push(
        `${letter.file}:${letter.line}: found the letter of ${first.file}:${first.line} again, expected each once`,
      )
    } else seen.set(key, letter)
  }
  return complaints
}
