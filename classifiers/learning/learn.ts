import { Learner } from './learner.ts'
import type { Lessons } from './lessons.ts'
import { seeded, shuffle } from './random.ts'

export interface Learnt {
  readonly weights: Float32Array
  readonly scale: 1
  readonly bias: Float32Array
}

/** Which letters of the lessons are learnt from. */
export interface Course {
  readonly letters: Int32Array
  /**
   * Letters that end every round: the order of the others does not hang on them, so that a few of
   * them move what they are about and little else. A letter may stand here several times.
   */
  readonly lasting: Int32Array
}

const FIRST_ROUNDS = 3
const LATER_ROUNDS = 7
/** Rounds of one learning: what progress is counted in. */
export const ROUNDS = FIRST_ROUNDS + LATER_ROUNDS
/** The mean over these hangs less on the order of the letters than where the last of them ended. */
const LAST_ROUNDS = 3

/**
 * One-vs-rest logistic regression by AdaGrad, all labels in one pass over the features. Whole letters
 * first; then the stretches in which their requests were found.
 */
export function learn(lessons: Lessons, course: Course, onRound: () => void = () => {}): Learnt {
  const learner = new Learner(lessons)
  eachRound(course, FIRST_ROUNDS, (letter) => learner.takeWhole(letter), onRound)
  const requests = learner.findRequests([...course.letters, ...course.lasting])
  learner.forget()
  const mean = new Mean(learner)
  // a letter that is known well is passed over once: most are, and the rounds would be spent on them
  const known = new Uint8Array(lessons.passagesFrom.length - 1)
  const take = (letter: number) => {
    known[letter] = known[letter] === 0 && !learner.takeStretches(letter, requests) ? 1 : 0
  }
  eachRound(course, LATER_ROUNDS, take, (left) => {
    if (left < LAST_ROUNDS) mean.add()
    onRound()
  })
  return { ...mean.learnt(), scale: 1 }
}

/** The letters in an order of chance, round after round. */
function eachRound(
  { letters, lasting }: Course,
  count: number,
  take: (letter: number) => void,
  ended: (left: number) => void,
): void {
  const random = seeded(letters.length)
  const order = letters.slice()
  for (let left = count - 1; left >= 0; left--) {
    shuffle(order, random)
    for (const letter of order) take(letter)
    for (const letter of lasting) take(letter)
    ended(left)
  }
}

/** The mean of what several rounds ended with. */
class Mean {
  readonly #weights: Sum
  readonly #bias: Sum

  constructor({ weights, bias }: Learner) {
    this.#weights = new Sum(weights)
    this.#bias = new Sum(bias)
  }

  add(): void {
    this.#weights.add()
    this.#bias.add()
  }

  learnt(): Pick<Learnt, 'weights' | 'bias'> {
    return { weights: this.#weights.mean(), bias: this.#bias.mean() }
  }
}

/** Numbers that change, added up each time that they are looked at. */
class Sum {
  readonly #latest: Float32Array
  readonly #sums: Float32Array
  #count = 0

  constructor(latest: Float32Array) {
    this.#latest = latest
    this.#sums = new Float32Array(latest.length)
  }

  add(): void {
    this.#count++
    const sums = this.#sums
    const latest = this.#latest
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (latest[i] ?? 0)
  }

  mean(): Float32Array {
    return this.#sums.map((sum) => sum / this.#count)
  }
}
