import type { Net } from '../reading/net.ts'
import { createStem } from '../reading/stem.ts'
import { type Compressed, compress } from './compress.ts'
import type { LabelledLetter } from './corpus.ts'
import { type Examples, examplesOf } from './examples.ts'
import { fitNet, NET_ROUNDS, type Rows } from './fit-net.ts'
import { type Course, learn, ROUNDS } from './learn.ts'
import type { Lessons } from './lessons.ts'

interface WeightsTask {
  readonly lessons: Lessons
  readonly course: Course
}

interface ExamplesTask extends WeightsTask {
  /** Letters that are not in the course. */
  readonly unseen: readonly LabelledLetter[]
}

type OnStep = () => void

/** The pieces of a training that hang on nothing but what they are given: threads do them side by side. */
const TASKS = {
  /** Learns weights. */
  weights: ({ lessons, course }: WeightsTask, onStep: OnStep): Compressed =>
    compress(learn(lessons, course, onStep)),
  /** Learns weights, and tells what they make of letters that they have not seen. */
  examples: ({ lessons, course, unseen }: ExamplesTask, onStep: OnStep): Examples => {
    // as the weights are read: which words they do not know shows once they are compressed
    const weights = compress(learn(lessons, course, onStep))
    const examples = examplesOf(unseen, weights, createStem(50_000))
    onStep()
    return examples
  },
  /** Fits one of the nets of the second step. */
  net: (rows: Rows, onStep: OnStep): Net => fitNet(rows, onStep),
}

export type TaskName = keyof typeof TASKS
export type Input<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[0]
export type Result<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]>

/** How many steps a task tells of while it is done. */
export const STEPS: Readonly<Record<TaskName, number>> = {
  weights: ROUNDS,
  examples: ROUNDS + 1,
  net: NET_ROUNDS,
}

/** Whoever does the tasks: this thread, or others. */
export type Perform = <Name extends TaskName>(
  name: Name,
  input: Input<Name>,
  onStep: OnStep,
) => Promise<Result<Name>>

/** Does a task here and now. */
export const performHere: Perform = async (name, input, onStep) => {
  const task = TASKS[name] as (given: typeof input, told: OnStep) => Result<typeof name>
  return task(input, onStep)
}
