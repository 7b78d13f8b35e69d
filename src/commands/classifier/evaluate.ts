import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CorpusError,
  type LabelledLetter,
  readCorpus,
} from '../../../classifiers/learning/corpus.ts'
import { calibrationOf } from '../../../classifiers/measuring/calibration.ts'
import { confusionsOf } from '../../../classifiers/measuring/confusions.ts'
import { examine } from '../../../classifiers/measuring/examine.ts'
import { readLabelledFile } from '../../../classifiers/measuring/labelled-file.ts'
import { measure } from '../../../classifiers/measuring/measure.ts'
import { type Shift, shiftsOf } from '../../../classifiers/measuring/robustness.ts'
import { LETTERS, packageRoot } from '../../package-files.ts'
import { classifier } from '../../reading/letter-reader.ts'
import { Exit } from '../exit.ts'
import { dataOf } from '../workplace.ts'
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
  const letters = await lettersOf(file, options.set)
  const classify = classifier(await dataOf(options.config))
  const answers = await examine(letters, classify)
  const all = measure(answers)
  const shifts: Shift[] = []
  if (options.noise) {
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
  }
  process.stdout.write(
    options.json ? `${JSON.stringify(evaluation)}\n` : report(evaluation, file ?? options.set),
  )
  return 0
}

async function lettersOf(file: string | undefined, set: string): Promise<LabelledLetter[]> {
  try {
    if (file === undefined) {
      return await readCorpus(join(packageRoot(), LETTERS, 'held-out', set))
    }
    return readLabelledFile(await readFile(file, 'utf8'), file)
  } catch (cause) {
    if (cause instanceof CorpusError) throw new Exit(2, cause.message)
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Exit(2, `${file ?? set}: there is no such file`)
    }
    throw cause
  }
}

/** A line that overwrites itself, for people only. */
function progress(text: string): void {
  if (process.stderr.isTTY === true) process.stderr.write(`\r\x1b[K${text}`)
}
