import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import colours from 'picocolors'
import { classify as classifyLetter } from '../../../classifiers/reading/classify.ts'
import { explain } from '../../../classifiers/reading/explain.ts'
import type { Model } from '../../../classifiers/reading/model.ts'
import { UnreadableLetter } from '../../letters/unreadable-letter.ts'
import { type LetterThread, letterThread } from '../../reading/letter-thread.ts'
import { shopModel } from '../../reading/shop-model.ts'
import { errnoOf, kindOf } from '../../trouble/trouble.ts'
import { dataOf } from '../workplace.ts'
import { type Classified, classifyReport } from './classify-report.ts'

export interface ClassifyOptions {
  /** Read with the model that this shop trained, if it did. */
  readonly config?: string
  readonly json?: boolean
  /** Addresses that the website sends contact forms from. */
  readonly formSender: readonly string[]
}

type Result = Classified | { readonly file: string; readonly error: string }

/** `griffier classify`: reads letters and says what each is. 1 when one of them could not be read. */
export async function classify(
  paths: readonly string[],
  options: ClassifyOptions,
): Promise<number> {
  const letters = letterThread()
  const model = await shopModel(await dataOf(options.config))()
  const print = options.json ? asJson : forPeople
  let failed = false
  for (const file of await letterFiles(paths)) {
    const result = await examine(file, letters, model, options)
    failed ||= 'error' in result
    process.stdout.write(print(result))
  }
  await letters.close()
  return failed ? 1 : 0
}

async function examine(
  file: string,
  letters: LetterThread,
  model: Model,
  { json, formSender }: ClassifyOptions,
): Promise<Result> {
  try {
    const letter = await letters.read(await readFile(file), {
      formSenders: formSender,
      ownAddresses: [],
    })
    const explanation = json ? [] : explain(model, letter)
    return { file, letter, reading: classifyLetter(model, letter), explanation }
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
  if (cause instanceof UnreadableLetter) return cause.message
  const code = errnoOf(cause)
  return code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? kindOf(cause)})`
}

function asJson(result: Result): string {
  if ('error' in result) return `${JSON.stringify(result)}\n`
  const { file, letter, reading } = result
  const { disposition, rights, evidence } = reading
  return `${JSON.stringify({ file, language: letter.language, disposition, rights, evidence })}\n`
}

function forPeople(result: Result): string {
  if (!('error' in result)) return classifyReport(result)
  const { bold, red } = colours.createColors(
    process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  )
  return `${bold(result.file)}\n  ${red(result.error)}\n`
}
