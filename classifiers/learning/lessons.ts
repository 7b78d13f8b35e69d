import { RIGHTS } from '../../src/cases/right.ts'
import { LABELS, PRIVACY, TRIAGE } from '../reading/labels.ts'
import type { Features } from '../reading/passages.ts'
import type { LabelledLetter } from './corpus.ts'

/** What a letter is, and its features: all that is learnt from. */
export interface Teaching {
  readonly letter: Pick<LabelledLetter, 'rights' | 'disposition'>
  readonly passages: readonly Features[]
}

/** Letters as features, one after the other: each is read once, and threads share the memory. */
export interface Lessons {
  readonly buckets: Int32Array
  /** What each feature weighs, in tenths. */
  readonly tenths: Uint8Array
  /** Where the features of a passage begin; one more than there are passages. */
  readonly featuresFrom: Int32Array
  /** Where the passages of a letter begin; one more than there are letters. */
  readonly passagesFrom: Int32Array
  /** Of each passage: the sum of its squared values. */
  readonly norms: Float32Array
  /** Of each letter, for each label: {@link YES} or {@link NO}. */
  readonly targets: Int8Array
}

/** What a letter teaches about a label. */
export const YES = 1
export const NO = 0

const TENTHS = 10

/** Collects letters as they are read, so that nothing of a letter but its features is kept. */
export class LessonBook {
  readonly #buckets = new Growing((size) => new Int32Array(shared(size, 4)))
  readonly #tenths = new Growing((size) => new Uint8Array(shared(size, 1)))
  readonly #featuresFrom: number[] = [0]
  readonly #passagesFrom: number[] = [0]
  readonly #norms: number[] = []
  readonly #targets: number[] = []

  add({ letter, passages }: Teaching): void {
    for (const { buckets, values, norm } of passages) {
      this.#buckets.add(buckets)
      this.#tenths.add(values.map((value) => Math.round(value * TENTHS)))
      this.#featuresFrom.push(this.#buckets.size)
      this.#norms.push(norm)
    }
    this.#passagesFrom.push(this.#norms.length)
    this.#targets.push(...targetsOf(letter))
  }

  lessons(): Lessons {
    return {
      buckets: this.#buckets.whole(),
      tenths: this.#tenths.whole(),
      featuresFrom: fill(new Int32Array(shared(this.#featuresFrom.length, 4)), this.#featuresFrom),
      passagesFrom: fill(new Int32Array(shared(this.#passagesFrom.length, 4)), this.#passagesFrom),
      norms: fill(new Float32Array(shared(this.#norms.length, 4)), this.#norms),
      targets: fill(new Int8Array(shared(this.#targets.length, 1)), this.#targets),
    }
  }
}

const shared = (count: number, bytes: number) => new SharedArrayBuffer(count * bytes)

function fill<Table extends Int32Array | Float32Array | Int8Array>(
  table: Table,
  values: readonly number[],
): Table {
  table.set(values)
  return table
}

const FIRST_ROOM = 65_536

/** A typed array that grows by half when it is full. */
class Growing<Table extends Int32Array | Uint8Array> {
  readonly #make: (size: number) => Table
  #table: Table
  size = 0

  constructor(make: (size: number) => Table) {
    this.#make = make
    this.#table = make(FIRST_ROOM)
  }

  add(values: ArrayLike<number>): void {
    const needed = this.size + values.length
    if (needed > this.#table.length) {
      const larger = this.#make(Math.ceil(needed * 1.5))
      larger.set(this.#table)
      this.#table = larger
    }
    this.#table.set(values, this.size)
    this.size = needed
  }

  whole(): Table {
    return this.#table.subarray(0, this.size) as Table
  }
}

/** Which labels a letter has: its rights, triage, and privacy for both. */
function targetsOf(letter: Teaching['letter']): Int8Array {
  const targets = new Int8Array(LABELS.length).fill(NO)
  for (const right of letter.rights) targets[RIGHTS.indexOf(right)] = YES
  if (letter.disposition === 'triage') targets[TRIAGE] = YES
  if (letter.disposition !== 'none') targets[PRIVACY] = YES
  return targets
}
