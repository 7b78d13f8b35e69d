import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { ReadingContext } from '../../src/letters/letter.ts'
import { readLetter } from '../../src/letters/read-letter.ts'
import { UnreadableLetter } from '../../src/letters/unreadable-letter.ts'
import { type Classifier, examine } from './examine.ts'
import { readLabelledFile } from './labelled-file.ts'
import type { Answer } from './measure.ts'

/** What came of a folder of mail: the letters that could be read, and the names of the others. */
export interface FolderExamined {
  readonly answers: readonly Answer[]
  readonly unreadable: readonly string[]
}

/**
 * Reads every `.eml` of a folder that holds ordinary mail only, such as a shop's own archive, and every
 * `.jsonl` of labelled letters. The first folder below it names the kind: `archive/newsletters/one.eml`.
 *
 * @param context the shop's own addresses and forms, as the daemon reads with
 * @throws CorpusError for a line that holds no letter
 */
export async function examineFolder(
  folder: string,
  classify: Classifier,
  context: ReadingContext,
  onLetter: (done: number, all: number) => void,
): Promise<FolderExamined> {
  const entries = await readdir(folder, { recursive: true })
  const names = entries.filter((name) => /\.(?:eml|jsonl)$/i.test(name)).sort()
  const answers: Answer[] = []
  const unreadable: string[] = []
  for (const [at, name] of names.entries()) {
    const file = join(folder, name)
    if (name.toLowerCase().endsWith('.jsonl')) {
      answers.push(
        ...(await examine(readLabelledFile(await readFile(file, 'utf8'), file), classify)),
      )
    } else {
      const answer = await answerOf(file, folder, classify, context)
      if (answer) answers.push(answer)
      else unreadable.push(file)
    }
    onLetter(at + 1, names.length)
  }
  return { answers, unreadable }
}

async function answerOf(
  file: string,
  folder: string,
  classify: Classifier,
  context: ReadingContext,
): Promise<Answer | undefined> {
  try {
    const read = await readLetter(await readFile(file), context)
    const [kind] = relative(folder, dirname(file)).split(sep)
    const { subject, ownWords: text, language } = read
    const letter = {
      file,
      line: 0,
      subject,
      text,
      language,
      disposition: 'none',
      rights: [],
    } as const
    return {
      letter: kind ? { ...letter, kind } : letter,
      language,
      reading: await classify(read),
    }
  } catch (cause) {
    if (cause instanceof UnreadableLetter) return undefined
    throw cause
  }
}
