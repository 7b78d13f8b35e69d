import { BUCKETS } from '../reading/hash.ts'
import { LABELS } from '../reading/labels.ts'
import { WIDEST } from '../reading/scores.ts'
import { type Lessons, NO, YES } from './lessons.ts'
import { bestStretch, isFound, type Requests, stretch } from './requests.ts'

const COUNT = LABELS.length

const LEARNING_RATE = 0.6
const DECAY = 2e-3
const BIAS_RATE = 0.02
/** What is known this well is passed over: most of the time would go to it. */
const KNOWN_WELL = 0.05

/** Weights by AdaGrad, a letter at a time. What it must hold between two letters it keeps in arrays made once: it is the hot path of learning. */
export class Learner {
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
      const norms = this.#lessons.norms.subarray(passagesFrom[letter])
      for (let label = 0; label < COUNT; label++) {
        if (targets[letter * COUNT + label] !== YES) continue
        found[letter * COUNT + label] = bestStretch(this.#sums, norms, count, label)
      }
    }
    return found
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
        requests[letter * COUNT + label] !== stretch(from, width)
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
