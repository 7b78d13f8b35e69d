import { BUCKETS } from '../hash.ts'
import { LABELS } from '../labels.ts'
import { seeded, shuffle } from './random.ts'

const COUNT = LABELS.length

/** What a stretch of a letter teaches about a label. */
export const YES = 1
export const NO = 0
export const UNKNOWN = -1

/** One stretch of a letter to learn from. */
export interface Lesson {
  readonly buckets: Int32Array
  readonly values: Float32Array
  /** Per label: {@link YES}, {@link NO} or {@link UNKNOWN}. */
  readonly targets: Int8Array
}

export interface Learnt {
  readonly weights: Float32Array
  readonly scale: 1
  readonly bias: Float32Array
}

const STEP = 0.6
const DECAY = 2e-3
/** Lessons that are known this well are passed over: most of the time would go to them. */
const KNOWN_WELL = 0.05
/** The mean over these hangs less on the order of the lessons than where the last of them ended. */
const LAST_ROUNDS = 3

/**
 * One-vs-rest logistic regression by AdaGrad, all labels in one pass over the features.
 *
 * @param lasting lessons that end every round: the order of the others does not hang on them, so that
 *   a few of them move what they are about and little else
 */
export function learn(
  lessons: readonly Lesson[],
  rounds: number,
  lasting: readonly Lesson[] = [],
): Learnt {
  const weights = new Float32Array(BUCKETS * COUNT)
  const squares = new Float32Array(BUCKETS * COUNT).fill(1e-2)
  const bias = new Float32Array(COUNT).fill(-3)
  const random = seeded(lessons.length)
  const order = Int32Array.from(lessons, (_, i) => i)
  const gradients = new Float64Array(COUNT)
  const take = (lesson: Lesson) => {
    if (!gradientsOf(lesson, weights, bias, gradients)) return
    for (let label = 0; label < COUNT; label++) {
      bias[label] = (bias[label] as number) - 0.02 * (gradients[label] as number)
    }
    improve(lesson, weights, squares, gradients)
  }
  const mean = new Mean(weights, bias)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const at of order) take(lessons[at] as Lesson)
    for (const lesson of lasting) take(lesson)
    if (rounds - round <= LAST_ROUNDS) mean.add()
  }
  return { ...mean.learnt(), scale: 1 }
}

/** The mean of what several rounds ended with. */
class Mean {
  readonly #latest: readonly Float32Array[]
  readonly #sums: readonly Float32Array[]
  #count = 0

  constructor(weights: Float32Array, bias: Float32Array) {
    this.#latest = [weights, bias]
    this.#sums = this.#latest.map(({ length }) => new Float32Array(length))
  }

  add(): void {
    this.#count++
    this.#sums.forEach((sums, which) => {
      const latest = this.#latest[which] as Float32Array
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (latest[i] as number)
    })
  }

  learnt(): Pick<Learnt, 'weights' | 'bias'> {
    const [weights, bias] = this.#sums.map((sums) => sums.map((sum) => sum / this.#count))
    return { weights: weights as Float32Array, bias: bias as Float32Array }
  }
}

/** Error of each label's probability; false if there is nothing to learn from this lesson. */
function gradientsOf(
  { buckets, values, targets }: Lesson,
  weights: Float32Array,
  bias: Float32Array,
  gradients: Float64Array,
): boolean {
  gradients.fill(0)
  for (let i = 0; i < buckets.length; i++) {
    const at = (buckets[i] as number) * COUNT
    const value = values[i] as number
    for (let label = 0; label < COUNT; label++) {
      gradients[label] = (gradients[label] as number) + value * (weights[at + label] as number)
    }
  }
  let any = false
  for (let label = 0; label < COUNT; label++) {
    const target = targets[label] as number
    const sum = (gradients[label] as number) + (bias[label] as number)
    const error = target === UNKNOWN ? 0 : 1 / (1 + Math.exp(-sum)) - target
    gradients[label] = Math.abs(error) < KNOWN_WELL ? 0 : error
    if (gradients[label] !== 0) any = true
  }
  return any
}

/** Labels that a lesson has something to say of. */
const wrong = new Int32Array(COUNT)

function improve(
  { buckets, values }: Lesson,
  weights: Float32Array,
  squares: Float32Array,
  gradients: Float64Array,
): void {
  let count = 0
  for (let label = 0; label < COUNT; label++) if (gradients[label] !== 0) wrong[count++] = label
  for (let i = 0; i < buckets.length; i++) {
    const from = (buckets[i] as number) * COUNT
    const value = values[i] as number
    for (let j = 0; j < count; j++) {
      const label = wrong[j] as number
      const at = from + label
      const weight = weights[at] as number
      const gradient = (gradients[label] as number) * value + DECAY * weight
      const square = (squares[at] as number) + gradient * gradient
      squares[at] = square
      weights[at] = weight - (STEP * gradient) / Math.sqrt(square)
    }
  }
}
