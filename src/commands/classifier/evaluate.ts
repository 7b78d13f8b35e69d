import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CorpusError,
  type LabelledLetter,
  readCorpus,
} from '../../../classifiers/learning/corpus.ts'
import { calibrationOf } from '../../../classifiers/measuring/calibration.ts'
import { confusionsOf } from '../../../classifiers/measuring/confusions.ts'
import { type Classifier, examine } from '../../../classifiers/measuring/examine.ts'
import { falseAlarmsOf, kindsOf } from '../../../classifiers/measuring/kinds.ts'
import { readLabelledFile } from '../../../classifiers/measuring/labelled-file.ts'
import { examineFolder, type FolderExamined } from '../../../classifiers/measuring/mail-folder.ts'
import { measure } from '../../../classifiers/measuring/measure.ts'
import { type Shift, shiftsOf } from '../../../classifiers/measuring/robustness.ts'
import type { Settings } from '../../config/settings.ts'
import { LETTERS, packageRoot } from '../../package-files.ts'
import { classifier } from '../../reading/letter-reader.ts'
import { shopModel } from '../../reading/shop-model.ts'
import { errnoOf } from '../../trouble/trouble.ts'
import { Exit } from '../exit.ts'
import { findSettings } from '../workplace.ts'
import { type Evaluation, report } from './evaluate-report.ts'

export interface EvaluateOptions {
  /** Examine the model that this shop trained, if it did. */
  readonly config?: string
  readonly set: 'dev' | 'test'
  readonly noise: boolean
  readonly json?: boolean
}

/** `griffier evaluate`: how well it reads letters of which a person has said what they are. */
export async function evaluate(
  file: string | undefined,
  options: EvaluateOptions,
): Promise<number> {
  const settings = await shopSettings(options.config)
  const data = settings?.data
  const classify = classifier(data)
  const { answers, unreadable } = await answersOf(file, options.set, classify, settings)
  const letters = answers.map(({ letter }) => letter)
  const all = measure(answers)
  const shifts: Shift[] = []
  if (options.noise && letters.some(({ rights }) => rights.length > 0)) {
    for await (const shift of shiftsOf(letters, classify, all)) {
      shifts.push(shift)
      progress(`${shift.words} words of ${shift.noise} …`)
    }
    progress('')
  }
  const only = (language: string) =>
    measure(answers.filter(({ letter }) => letter.language === language))
  const evaluation: Evaluation = {
    letters: letters.length,
    figures: { all, nl: only('nl'), en: only('en') },
    shifts,
    calibration: calibrationOf(answers),
    confusions: confusionsOf(answers),
    kinds: kindsOf(answers),
    falseAlarms: falseAlarmsOf(answers, await shopModel(data)()),
    unreadable,
  }
  process.stdout.write(
    options.json ? `${JSON.stringify(evaluation)}\n` : report(evaluation, file ?? options.set),
  )
  return 0
}

/** Of the shop whose archive or model it is; none where none was named. */
async function shopSettings(config: string | undefined): Promise<Settings | undefined> {
  return config === undefined ? undefined : findSettings(config, process.env)
}

async function answersOf(
  path: string | undefined,
  set: string,
  classify: Classifier,
  settings: Settings | undefined,
): Promise<FolderExamined> {
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined)
  if (path !== undefined && found?.isDirectory()) {
    const context = {
      formSenders: settings?.mailbox.formSenders ?? [],
      ownAddresses: settings === undefined ? [] : [settings.mailbox.address],
    }
    const examined = await orComplain(path, () =>
      examineFolder(path, classify, context, (done, all) => progress(`${done} of ${all} files …`)),
    )
    progress('')
    if (examined.answers.length === 0) {
      throw new Exit(
        2,
        `${path}: found no .eml or .jsonl file that can be read, expected ordinary mail`,
      )
    }
    return examined
  }
  const letters = await lettersOf(path, set)
  return { answers: await examine(letters, classify), unreadable: [] }
}

async function lettersOf(file: string | undefined, set: string): Promise<LabelledLetter[]> {
  return orComplain(file ?? set, async () =>
    file === undefined
      ? readCorpus(join(packageRoot(), LETTERS, 'held-out', set))
      : readLabelledFile(await readFile(file, 'utf8'), file),
  )
}

async function orComplain<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    if (cause instanceof CorpusError) throw new Exit(2, cause.message)
    const code = errnoOf(cause)
    if (code === undefined) throw cause
    const why = code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`
    throw new Exit(2, `${path}: ${why}`)
  }
}

/** A line that overwrites itself, for people only. */
function progress(text: string): void {
  if (process.stderr.isTTY === true) process.stderr.write(`\r\x1b[K${text}`)
}
