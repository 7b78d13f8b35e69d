import { rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { readCorpus } from '../../../classifiers/learning/corpus.ts'
import { performInThreads } from '../../../classifiers/learning/threads.ts'
import { timeLeft } from '../../../classifiers/learning/time-left.ts'
import { train as learn } from '../../../classifiers/learning/train.ts'
import { examine } from '../../../classifiers/measuring/examine.ts'
import { type Figures, measure } from '../../../classifiers/measuring/measure.ts'
import { classify } from '../../../classifiers/reading/classify.ts'
import { encodeModel, type Model } from '../../../classifiers/reading/model.ts'
import { LETTERS, packageRoot } from '../../package-files.ts'
import { readModel, SHIPPED, shopModelFile } from '../../reading/shop-model.ts'
import { readCorrections } from '../../register/corrections.ts'
import { withKey } from '../../register/storage.ts'
import { findSettings } from '../workplace.ts'

export interface TrainOptions {
  readonly config?: string
  readonly json?: boolean
  /** How many threads learn side by side; as many as the machine has cores, where it is not said. */
  readonly threads?: number
}

/** A model may be so much worse on the dev letters: a few letters more or less are chance. */
const BY_CHANCE = 0.005

/** The figures that a model with corrections must not be worse in. */
const GUARDED = ['exact', 'missed', 'falseCases'] as const

/** What came of a training. Shares run from 0 to 1. */
interface Outcome {
  readonly corrections: number
  readonly accepted: boolean
  readonly before: Pick<Figures, (typeof GUARDED)[number]>
  readonly after: Pick<Figures, (typeof GUARDED)[number]>
}

/**
 * `griffier train`: folds what staff corrected into the shop's own model. 1 where the new model reads
 * the dev letters worse than the shipped one: then the old one stays.
 */
export async function train(options: TrainOptions): Promise<number> {
  endWithParent()
  const { data, registerKey } = await findSettings(options.config, process.env)
  const corrections = await readCorrections(data, withKey(registerKey))
  if (corrections.length === 0) return withoutCorrections(data, options)
  const started = performance.now()
  const letters = await readCorpus(join(packageRoot(), LETTERS))
  const perform = performInThreads(options.threads ?? availableParallelism())
  const model = await learn(letters, corrections, perform, (share) =>
    progress(options, `learning: ${timeLeft(share, performance.now() - started)}`),
  )
  const outcome = await compare(model)
  if (outcome.accepted) await replace(shopModelFile(data), encodeModel(model))
  progress(options, '')
  process.stdout.write(options.json ? `${JSON.stringify(outcome)}\n` : sentences(outcome))
  return outcome.accepted ? 0 : 1
}

/** A daemon's training ends with the daemon, however suddenly that ends. */
function endWithParent(): void {
  process.channel?.unref()
  process.once('disconnect', () => process.exit(1))
}

/** Corrections went with their cases: nothing of them may stay in a model. */
async function withoutCorrections(data: string, { json }: TrainOptions): Promise<number> {
  await rm(shopModelFile(data), { force: true })
  process.stdout.write(
    json
      ? `${JSON.stringify({ corrections: 0, accepted: true })}\n`
      : 'No corrections to learn from: letters are read with the model as it was shipped.\n',
  )
  return 0
}

async function compare(model: Model): Promise<Outcome> {
  const dev = await readCorpus(join(packageRoot(), LETTERS, 'held-out', 'dev'))
  const figuresOf = async (one: Model) =>
    measure(await examine(dev, (letter) => classify(one, letter)))
  const before = await figuresOf(await readModel(SHIPPED))
  const after = await figuresOf(model)
  const accepted =
    after.exact >= before.exact - BY_CHANCE &&
    after.missed <= before.missed + BY_CHANCE &&
    after.falseCases <= before.falseCases + BY_CHANCE
  return { corrections: model.corrections, accepted, before: chosen(before), after: chosen(after) }
}

function chosen({ exact, missed, falseCases }: Figures): Outcome['before'] {
  return { exact, missed, falseCases }
}

/** A reader finds the whole of the old model or the whole of the new; what an interrupted training left is written over. */
async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.tmp`
  await writeFile(unfinished, bytes, { mode: 0o600 })
  await rename(unfinished, file)
}

const NAMES: Readonly<Record<(typeof GUARDED)[number], string>> = {
  exact: 'requests read exactly right',
  missed: 'requests missed',
  falseCases: 'ordinary letters that open a case',
}

function sentences({ corrections, accepted, before, after }: Outcome): string {
  const figures = GUARDED.map(
    (figure) => `  ${NAMES[figure]}: ${percent(before[figure])} → ${percent(after[figure])}\n`,
  ).join('')
  const learnt = corrections === 1 ? 'one correction' : `${corrections} corrections`
  const verdict = accepted
    ? 'The new model reads letters from now on; a daemon at work takes it up by itself.'
    : 'The new model is refused: it reads the dev letters worse than the shipped one, which stays. Look at the categories that staff gave; one of them may be a slip.'
  return `Learnt from ${learnt} of staff. On letters that neither model learnt from:\n${figures}${verdict}\n`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function progress({ json }: TrainOptions, text: string): void {
  if (!json && process.stderr.isTTY === true) process.stderr.write(`\r\x1b[K${text}`)
}
