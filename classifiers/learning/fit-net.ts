import type { Net } from '../net.ts'
import { type Random, seeded, shuffle } from './random.ts'

/** One example for the second step: what was seen, and whether the answer is yes. */
export interface Row {
  readonly clues: readonly number[]
  readonly yes: boolean
}

const UNITS = 16
const ROUNDS = 12
const BATCH = 64
/** Of the first step; it shrinks to nought, so that the last rows do not shout down the others. */
const STEP = 5e-3
const DECAY = 2e-4
/** How much Adam remembers of slopes and of their squares (Kingma and Ba, 2015). */
const MEMORY = 0.9
const MEMORY_OF_SQUARES = 0.999

/** Fits a net to rows by gradient descent. The same rows in the same order give the same net. */
export function fitNet(rows: readonly Row[]): Net {
  const scales = scalesOf(rows)
  const seen = rows.map(({ clues, yes }) => ({ inputs: scaled(clues, scales), yes: yes ? 1 : 0 }))
  const random = seeded(rows.length)
  const net = new Fitting(scales.length, random)
  const order = Int32Array.from(rows, (_, i) => i)
  const steps = ROUNDS * Math.ceil(rows.length / BATCH)
  for (let step = 0; step < steps; step++) {
    const from = (step * BATCH) % (Math.ceil(rows.length / BATCH) * BATCH)
    if (from === 0) shuffle(order, random)
    const batch = order.subarray(from, from + BATCH)
    for (const at of batch) net.see(seen[at] as Seen)
    net.move(batch.length, STEP * (1 - step / steps))
  }
  return net.unscaled(scales)
}

interface Seen {
  readonly inputs: Float64Array
  readonly yes: number
}

interface Scale {
  readonly mean: number
  readonly deviation: number
}

/** Clues of very different size are learnt from at the same pace once each varies by about one. */
function scalesOf(rows: readonly Row[]): Scale[] {
  const size = rows[0]?.clues.length ?? 0
  return Array.from({ length: size }, (_, i) => {
    const mean = rows.reduce((sum, { clues }) => sum + (clues[i] as number), 0) / rows.length
    const spread = rows.reduce((sum, { clues }) => sum + ((clues[i] as number) - mean) ** 2, 0)
    return { mean, deviation: Math.sqrt(spread / rows.length) || 1 }
  })
}

function scaled(clues: readonly number[], scales: readonly Scale[]): Float64Array {
  return Float64Array.from(scales, ({ mean, deviation }, i) => {
    return ((clues[i] as number) - mean) / deviation
  })
}

/** A net while it is fitted: for each unit its inputs' weights and a constant; last the output's. */
class Fitting {
  readonly #size: number
  readonly #weights: Float64Array
  readonly #slopes: Float64Array
  readonly #moments: Float64Array
  readonly #squares: Float64Array
  readonly #raised = new Float64Array(UNITS)
  #moves = 0

  constructor(inputs: number, random: Random) {
    this.#size = inputs + 1
    const reach = Math.sqrt(6 / (inputs + UNITS))
    const count = UNITS * this.#size + UNITS + 1
    this.#weights = Float64Array.from({ length: count }, () => (2 * random() - 1) * reach)
    this.#slopes = new Float64Array(count)
    this.#moments = new Float64Array(count)
    this.#squares = new Float64Array(count)
  }

  /** Adds up in which direction this row would have each weight moved. */
  see({ inputs, yes }: Seen): void {
    const error = 1 / (1 + Math.exp(-this.#forward(inputs))) - yes
    const output = UNITS * this.#size
    this.#add(output + UNITS, error)
    for (let unit = 0; unit < UNITS; unit++) {
      const raised = this.#raised[unit] as number
      if (raised === 0) continue
      this.#add(output + unit, error * raised)
      const slope = error * (this.#weights[output + unit] as number)
      const from = unit * this.#size
      for (let i = 0; i < inputs.length; i++) this.#add(from + i, slope * (inputs[i] as number))
      this.#add(from + inputs.length, slope)
    }
  }

  #forward(inputs: Float64Array): number {
    const output = UNITS * this.#size
    let sum = this.#weights[output + UNITS] as number
    for (let unit = 0; unit < UNITS; unit++) {
      const from = unit * this.#size
      let raised = this.#weights[from + inputs.length] as number
      for (let i = 0; i < inputs.length; i++) {
        raised += (this.#weights[from + i] as number) * (inputs[i] as number)
      }
      this.#raised[unit] = Math.max(0, raised)
      sum += Math.max(0, raised) * (this.#weights[output + unit] as number)
    }
    return sum
  }

  #add(at: number, slope: number): void {
    this.#slopes[at] = (this.#slopes[at] as number) + slope
  }

  /** Moves every weight by what the rows since the last move had to say (Adam). */
  move(rows: number, step: number): void {
    this.#moves++
    const warm = 1 - MEMORY ** this.#moves
    const warmSquares = 1 - MEMORY_OF_SQUARES ** this.#moves
    for (let at = 0; at < this.#weights.length; at++) {
      const weight = this.#weights[at] as number
      const slope = (this.#slopes[at] as number) / rows + DECAY * weight
      const moment = MEMORY * (this.#moments[at] as number) + (1 - MEMORY) * slope
      const square =
        MEMORY_OF_SQUARES * (this.#squares[at] as number) + (1 - MEMORY_OF_SQUARES) * slope ** 2
      this.#moments[at] = moment
      this.#squares[at] = square
      this.#weights[at] =
        weight - (step * (moment / warm)) / (Math.sqrt(square / warmSquares) + 1e-8)
    }
    this.#slopes.fill(0)
  }

  /** The same net for clues as they are found. */
  unscaled(scales: readonly Scale[]): Net {
    const hidden = Array.from({ length: UNITS }, (_, unit) => {
      const row = this.#weights.subarray(unit * this.#size, (unit + 1) * this.#size)
      const weights = scales.map(({ deviation }, i) => (row[i] as number) / deviation)
      const moved = scales.reduce((sum, { mean }, i) => sum + mean * (weights[i] as number), 0)
      return [...weights, (row[scales.length] as number) - moved].map(short)
    })
    return { hidden, output: [...this.#weights.subarray(UNITS * this.#size)].map(short) }
  }
}

/** Six digits are more than any answer hangs on, and a third of the bytes. */
const short = (weight: number) => Number(weight.toPrecision(6))
