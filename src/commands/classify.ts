import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import colours from 'picocolors'
import type { Reading } from '../../classifiers/reading.ts'
import { classifier, reader } from '../compose.ts'
import type { Letter } from '../letters/letter.ts'

export interface ClassifyOptions {
  readonly json?: boolean
  /** Addresses that the website sends contact forms from. */
  readonly formSender: readonly string[]
}

type Result =
  | { readonly file: string; readonly letter: Letter; readonly reading: Reading }
  | { readonly file: string; readonly error: string }

/** `griffier classify`: reads letters and says what each is. 1 when one of them could not be read. */
export async function classify(
  paths: readonly string[],
  options: ClassifyOptions,
): Promise<number> {
  const read = reader({ formSenders: options.formSender, ownAddresses: [] })
  const classifyLetter = classifier()
  const print = options.json ? asJson : forPeople
  let failed = false
  for (const file of await letterFiles(paths)) {
    const result = await examine(file, read, classifyLetter)
    failed ||= 'error' in result
    process.stdout.write(print(result))
  }
  return failed ? 1 : 0
}

async function examine(
  file: string,
  read: ReturnType<typeof reader>,
  classifyLetter: ReturnType<typeof classifier>,
): Promise<Result> {
  try {
    const letter = await read(await readFile(file))
    return { file, letter, reading: await classifyLetter(letter) }
  } catch (cause) {
    return { file, error: whyUnread(cause) }
  }
}

/** Folders stand for the letters in them, in order of name; a path that is not there is kept, to be complained of. */
async function letterFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined)
    if (!found?.isDirectory()) files.push(path)
    else files.push(...(await emlIn(path)))
  }
  return files
}

async function emlIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names
    .filter((name) => name.toLowerCase().endsWith('.eml'))
    .sort()
    .map((name) => join(folder, name))
}

function whyUnread(cause: unknown): string {
  const { code, name, message } = (cause ?? {}) as {
    code?: string
    name?: string
    message?: string
  }
  if (code === 'ENOENT') return 'there is no such file'
  return name === 'UnreadableLetter' && message !== undefined
    ? message
    : `cannot be read (${code ?? name ?? 'unknown'})`
}

function asJson(result: Result): string {
  if ('error' in result) return `${JSON.stringify(result)}\n`
  const { file, letter, reading } = result
  const { disposition, rights, evidence } = reading
  return `${JSON.stringify({ file, language: letter.language, disposition, rights, evidence })}\n`
}

function forPeople(result: Result): string {
  const { bold, dim, red, green, yellow } = colours.createColors(
    process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  )
  if ('error' in result) return `${bold(result.file)}\n  ${red(result.error)}\n`
  const { file, letter, reading } = result
  const paint = { case: green, triage: yellow, none: dim }[reading.disposition]
  const rights = reading.rights.map(
    ({ right, confidence }) => `  ${bar(confidence)} ${right} ${Math.round(confidence * 100)} %`,
  )
  const evidence = reading.evidence.map(
    ({ right, sentence }) =>
      `  ${dim(`${right}:`)} “${sentence.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')}”`,
  )
  return `${[`${bold(file)}  ${paint(reading.disposition)}  ${dim(letter.language)}`, ...rights, ...evidence].join('\n')}\n`
}

function bar(share: number): string {
  const full = Math.round(share * 10)
  return '█'.repeat(full) + '░'.repeat(10 - full)
}
