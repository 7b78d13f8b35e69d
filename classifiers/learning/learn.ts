import { BUCKETS } from '../reading/hash.ts'
import { LABELS } from '../reading/labels.ts'
import { WIDEST } from '../reading/scores.ts'
import { type Lessons, NO, YES } from './lessons.ts'
import { seeded, shuffle } from './random.ts'

const COUNT = LABELS.length

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

/** For each letter and label the stretch in which that request stands: `from * 4 + width`, 0 for none. */
type Requests = Int32Array

const LEARNING_RATE = 0.6
const DECAY = 2e-3
const BIAS_RATE = 0.02
/** What is known this well is passed over: most of the time would go to it. */
const KNOWN_WELL = 0.05

class Learner {
  readonly weights = new Float32Array(BUCKETS * COUNT)
  readonly bias = new Float32Array(COUNT)
  readonly #squares = new Float32Array(BUCKETS * COUNT)
  readonly #lessons: Lessons
  /** Of the letter at hand: each passage's sums, and how it is to be moved, label by label. */
  readonly #sums: Float64Array
  readonly #moves: Float64Array
  readonly #errors = new Float64Array(COUNT)
  readonly #total = new Float64Array(COUNT)

  constructor(lessons: Lessons) {
    this.#lessons = lessons
    const { passagesFrom } = lessons
    let longest = 0
    for (let letter = 1; letter < passagesFrom.length; letter++) {
      const passages = (passagesFrom[letter] as number) - (passagesFrom[letter - 1] as number)
      longest = Math.max(longest, passages)
    }
    this.#sums = new Float64Array(longest * COUNT)
    this.#moves = new Float64Array(longest * COUNT)
    this.forget()
  }

  /** Begins again: most letters ask for nothing. */
  forget(): void {
    this.weights.fill(0)
    this.bias.fill(-3)
    this.#squares.fill(1e-2)
  }

  /** The whole letter, of which nobody has yet said where the request stands. */
  takeWhole(letter: number): void {
    const count = this.#sumUp(letter)
    if (count === 0) return
    this.#moves.fill(0, 0, count * COUNT)
    this.#learnFrom(letter, 0, count, undefined)
    this.#move(letter, count)
  }

  /**
   * A label that a letter lacks is lacking in every stretch of it; a label that it has stands in the
   * stretch where it was found, and of the others nobody knows.
   */
  takeStretches(letter: number, requests: Requests): boolean {
    const count = this.#sumUp(letter)
    if (count === 0) return false
    this.#moves.fill(0, 0, count * COUNT)
    this.#learnFrom(letter, 0, count, undefined)
    if (count > 1) {
      for (let from = 0; from < count; from++) {
        for (let width = 1; width <= WIDEST && from + width <= count; width++) {
          if (width === WIDEST && !isFound(requests, letter, from, width)) continue
          this.#learnFrom(letter, from, width, requests)
        }
      }
    }
    return this.#move(letter, count)
  }

  /** Where the requests of these letters stand, by what was learnt so far. */
  findRequests(letters: Iterable<number>): Requests {
    const { passagesFrom, targets } = this.#lessons
    const found = new Int32Array((passagesFrom.length - 1) * COUNT)
    for (const letter of letters) {
      const count = this.#sumUp(letter)
      for (let label = 0; label < COUNT; label++) {
        if (targets[letter * COUNT + label] !== YES) continue
        found[letter * COUNT + label] = this.#bestStretch(letter, count, label)
      }
    }
    return found
  }

  #bestStretch(letter: number, count: number, label: number): number {
    const first = this.#lessons.passagesFrom[letter] as number
    let best = 0
    let highest = Number.NEGATIVE_INFINITY
    for (let from = 0; from < count; from++) {
      let sum = 0
      let norm = 0
      for (let width = 1; width <= WIDEST && from + width <= count; width++) {
        const at = from + width - 1
        sum += this.#sums[at * COUNT + label] as number
        norm += this.#lessons.norms[first + at] as number
        const score = sum / (Math.sqrt(norm) || 1)
        if (score > highest) {
          highest = score
          best = from * 4 + width
        }
      }
    }
    return best
  }

  /** Sums up the features of each passage; answers how many passages there are. */
  #sumUp(letter: number): number {
    const { passagesFrom, featuresFrom, buckets, tenths } = this.#lessons
    const { weights } = this
    const sums = this.#sums
    const first = passagesFrom[letter] as number
    const count = (passagesFrom[letter + 1] as number) - first
    for (let passage = 0; passage < count; passage++) {
      const from = featuresFrom[first + passage] as number
      const to = featuresFrom[first + passage + 1] as number
      // label by label: many weights are fetched at once, and the next labels lie beside them
      for (let label = 0; label < COUNT; label++) {
        let sum = 0
        for (let i = from; i < to; i++) {
          sum += (tenths[i] as number) * (weights[(buckets[i] as number) * COUNT + label] as number)
        }
        sums[passage * COUNT + label] = sum * 0.1
      }
    }
    return count
  }

  /** Notes how a stretch would have its passages moved. `requests` are given for a part of a letter. */
  #learnFrom(letter: number, from: number, width: number, requests: Requests | undefined): void {
    const { passagesFrom, norms, targets } = this.#lessons
    const first = (passagesFrom[letter] as number) + from
    const total = this.#total
    let norm = 0
    total.fill(0)
    for (let passage = 0; passage < width; passage++) {
      norm += norms[first + passage] as number
      const at = (from + passage) * COUNT
      for (let label = 0; label < COUNT; label++) {
        total[label] = (total[label] as number) + (this.#sums[at + label] as number)
      }
    }
    const length = Math.sqrt(norm) || 1
    let any = false
    for (let label = 0; label < COUNT; label++) {
      const target = targets[letter * COUNT + label] as number
      const elsewhere =
        target !== NO &&
        requests !== undefined &&
        requests[letter * COUNT + label] !== from * 4 + width
      const score = (total[label] as number) / length + (this.bias[label] as number)
      const error = elsewhere ? 0 : 1 / (1 + Math.exp(-score)) - target
      const counts = Math.abs(error) >= KNOWN_WELL
      this.#errors[label] = counts ? error : 0
      if (counts) any = true
    }
    if (any) this.#note(from, width, length)
  }

  #note(from: number, width: number, length: number): void {
    for (let label = 0; label < COUNT; label++) {
      const error = this.#errors[label] as number
      if (error === 0) continue
      this.bias[label] = (this.bias[label] as number) - BIAS_RATE * error
      for (let passage = from; passage < from + width; passage++) {
        const at = passage * COUNT + label
        this.#moves[at] = (this.#moves[at] as number) + error / length
      }
    }
  }

  /** Moves the weights of a letter's features by what its stretches had to say. */
  #move(letter: number, count: number): boolean {
    const { passagesFrom, featuresFrom } = this.#lessons
    const first = passagesFrom[letter] as number
    let moved = false
    for (let passage = 0; passage < count; passage++) {
      const from = featuresFrom[first + passage] as number
      const to = featuresFrom[first + passage + 1] as number
      if (this.#improve(from, to, passage * COUNT)) moved = true
    }
    return moved
  }

  #improve(from: number, to: number, moves: number): boolean {
    const { buckets, tenths } = this.#lessons
    const { weights } = this
    const squares = this.#squares
    let any = false
    for (let label = 0; label < COUNT; label++) {
      const move = this.#moves[moves + label] as number
      if (move === 0) continue
      any = true
      for (let i = from; i < to; i++) {
        const at = (buckets[i] as number) * COUNT + label
        const weight = weights[at] as number
        const gradient = move * (tenths[i] as number) * 0.1 + DECAY * weight
        const square = (squares[at] as number) + gradient * gradient
        squares[at] = square
        weights[at] = weight - (LEARNING_RATE * gradient) / Math.sqrt(square)
      }
    }
    return any
  }
}

function isFound(requests: Requests, letter: number, from: number, width: number): boolean {
  for (let label = 0; label < COUNT; label++) {
    if (requests[letter * COUNT + label] === from * 4 + width) return true
  }
  return false
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
