import type { Right } from '../../src/cases/right.ts'
import { FORMAT } from '../reading/model.ts'
import { readPassages, type Words } from '../reading/passages.ts'
import { createStem } from '../reading/stem.ts'
import type { Teaching } from './lessons.ts'

/**
 * What staff said a letter is, with the letter as features only: places in a hashed table, sorted, so
 * that neither words nor their order can be read from it.
 */
export interface Correction {
  /** Of the features: those of another version say nothing to this one. */
  readonly format: number
  /** None: staff said that it is no request. */
  readonly rights: readonly Right[]
  /** For each sentence its features, each as `bucket × STEPS + weight in tenths`. */
  readonly passages: readonly (readonly number[])[]
}

const STEPS = 64
const TENTHS = 10

/** A letter's features under what staff say that it is. */
export function correctionOf(letter: Words, rights: readonly Right[]): Correction {
  const passages = readPassages(letter, createStem(1_000)).map(({ buckets, values }) =>
    Array.from(buckets, (bucket, i) => packed(bucket, values[i] ?? 0)).sort((a, b) => a - b),
  )
  return { format: FORMAT, rights, passages }
}

function packed(bucket: number, value: number): number {
  return bucket * STEPS + Math.min(STEPS - 1, Math.round(value * TENTHS))
}

/** Whether this version's features can be learnt from it. */
export function isUsable({ format, passages }: Correction): boolean {
  return format === FORMAT && passages.length > 0
}

/** The correction as training takes it. */
export function teachingOf({ rights, passages }: Correction): Teaching {
  return {
    letter: { rights, disposition: rights.length > 0 ? 'case' : 'none' },
    passages: passages.map((features) => {
      const values = Float32Array.from(features, (one) => (one % STEPS) / TENTHS)
      return {
        buckets: Int32Array.from(features, (one) => Math.floor(one / STEPS)),
        values,
        norm: values.reduce((sum, value) => sum + value * value, 0),
      }
    }),
  }
}
