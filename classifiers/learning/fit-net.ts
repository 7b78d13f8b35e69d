import type { Net } from '../reading/net.ts'
import { type Random, seeded, shuffle } from './random.ts'

/** Examples for the second step: what was seen, row by row, and whether the answer is yes. */
export interface Rows {
  /** How many clues a row has. */
  readonly width: number
  /** Row after row. */
  readonly clues: Float32Array
  /** Of each row: 1 or 0. */
  readonly yes: Uint8Array
}

const UNITS = 16
/** How often every row is gone through. */
export const NET_ROUNDS = 12
const BATCH = 64
/** Of the first step; it shrinks to nothing, so that the last rows do not shout down the others. */
const LEARNING_RATE = 5e-3
const DECAY = 2e-4
/** Most rows are sure noes: what they would move is not worth its time. */
const TOO_SMALL = 2e-3
/** How much Adam remembers of gradients and of their squares (Kingma and Ba, 2015). */
const BETA_1 = 0.9
const BETA_2 = 0.999

/** Fits a net to rows by gradient descent. The same rows in the same order give the same net. */
export function fitNet(rows: Rows, onRound: () => void = () => {}): Net {
  const count = rows.yes.length
  const scales = scalesOf(rows)
  const inputs = scaled(rows, scales)
  const random = seeded(count)
  const net = new Fitting(rows.width, random)
  const order = Int32Array.from({ length: count }, (_, i) => i)
  const batches = Math.ceil(count / BATCH)
  const steps = NET_ROUNDS * batches
  for (let step = 0; step < steps; step++) {
    const from = (step % batches) * BATCH
    if (from === 0) shuffle(order, random)
    const batch = order.subarray(from, from + BATCH)
    for (const row of batch) net.accumulate(inputs, row * rows.width, rows.yes[row] as number)
    net.adamStep(batch.length, LEARNING_RATE * (1 - step / steps))
    if ((step + 1) % batches === 0) onRound()
  }
  return net.unscaled(scales)
}

interface Scale {
  readonly mean: number
  readonly deviation: number
}

/** Clues of very different size are learnt from at the same pace once each varies by about one. */
function scalesOf({ width, clues, yes }: Rows): Scale[] {
  return Array.from({ length: width }, (_, i) => {
    let sum = 0
    for (let at = i; at < clues.length; at += width) sum += clues[at] as number
    const mean = sum / yes.length
    let spread = 0
    for (let at = i; at < clues.length; at += width) spread += ((clues[at] as number) - mean) ** 2
    return { mean, deviation: Math.sqrt(spread / yes.length) || 1 }
  })
}

function scaled({ width, clues }: Rows, scales: readonly Scale[]): Float32Array {
  const inputs = new Float32Array(clues.length)
  for (let at = 0; at < inputs.length; at++) {
    const { mean, deviation } = scales[at % width] as Scale
    inputs[at] = ((clues[at] as number) - mean) / deviation
  }
  return inputs
}

/** A net while it is fitted: for each unit its inputs' weights and a constant; last the output's. */
class Fitting {
  readonly #inputs: number
  readonly #weights: Float64Array
  readonly #gradients: Float64Array
  readonly #means: Float64Array
  readonly #squares: Float64Array
  readonly #raised = new Float64Array(UNITS)
  #steps = 0

  constructor(inputs: number, random: Random) {
    this.#inputs = inputs
    const reach = Math.sqrt(6 / (inputs + UNITS))
    const count = UNITS * (inputs + 1) + UNITS + 1
    this.#weights = Float64Array.from({ length: count }, () => (2 * random() - 1) * reach)
    this.#gradients = new Float64Array(count)
    this.#means = new Float64Array(count)
    this.#squares = new Float64Array(count)
  }

  /** Adds up in which direction the row that begins at `row` would have each weight moved. */
  accumulate(table: Float32Array, row: number, yes: number): void {
    const inputs = this.#inputs
    const weights = this.#weights
    const gradients = this.#gradients
    const output = UNITS * (inputs + 1)
    const error = 1 / (1 + Math.exp(-this.#forward(table, row))) - yes
    if (Math.abs(error) < TOO_SMALL) return
    gradients[output + UNITS] = (gradients[output + UNITS] as number) + error
    for (let unit = 0; unit < UNITS; unit++) {
      const raised = this.#raised[unit] as number
      if (raised === 0) continue
      gradients[output + unit] = (gradients[output + unit] as number) + error * raised
      const gradient = error * (weights[output + unit] as number)
      const from = unit * (inputs + 1)
      for (let i = 0; i < inputs; i++) {
        gradients[from + i] =
          (gradients[from + i] as number) + gradient * (table[row + i] as number)
      }
      gradients[from + inputs] = (gradients[from + inputs] as number) + gradient
    }
  }

  #forward(table: Float32Array, row: number): number {
    const inputs = this.#inputs
    const weights = this.#weights
    const output = UNITS * (inputs + 1)
    let sum = weights[output + UNITS] as number
    for (let unit = 0; unit < UNITS; unit++) {
      const from = unit * (inputs + 1)
      let raised = weights[from + inputs] as number
      for (let i = 0; i < inputs; i++) {
        raised += (weights[from + i] as number) * (table[row + i] as number)
      }
      this.#raised[unit] = Math.max(0, raised)
      sum += Math.max(0, raised) * (weights[output + unit] as number)
    }
    return sum
  }

  /** Moves every weight by what the rows since the last step had to say. */
  adamStep(rows: number, learningRate: number): void {
    const weights = this.#weights
    this.#steps++
    const warm = 1 - BETA_1 ** this.#steps
    const warmSquares = 1 - BETA_2 ** this.#steps
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at] as number
      const gradient = (this.#gradients[at] as number) / rows + DECAY * weight
      const mean = BETA_1 * (this.#means[at] as number) + (1 - BETA_1) * gradient
      const square = BETA_2 * (this.#squares[at] as number) + (1 - BETA_2) * gradient * gradient
      this.#means[at] = mean
      this.#squares[at] = square
      weights[at] =
        weight - (learningRate * (mean / warm)) / (Math.sqrt(square / warmSquares) + 1e-8)
    }
    this.#gradients.fill(0)
  }

  /** The same net for clues as they are found. */
  unscaled(scales: readonly Scale[]): Net {
    const size = this.#inputs + 1
    const hidden = Array.from({ length: UNITS }, (_, unit) => {
      const row = this.#weights.subarray(unit * size, (unit + 1) * size)
      const weights = scales.map(({ deviation }, i) => (row[i] as number) / deviation)
      const moved = scales.reduce((sum, { mean }, i) => sum + mean * (weights[i] as number), 0)
      return [...weights, (row[scales.length] as number) - moved].map(short)
    })
    return { hidden, output: [...this.#weights.subarray(UNITS * size)].map(short) }
  }
}

/** Six digits are more than any answer hangs on, and a third of the bytes. */
const short = (weight: number) => Number(weight.toPrecision(6))
