import type { Model } from '../reading/model.ts'
import type { Learnt } from './learn.ts'

export type Compressed = Pick<Model, 'weights' | 'scale' | 'bias'>

/** One byte a weight: a quarter of the size, and no decision that hangs on the difference. */
export function compress({ weights, bias }: Learnt): Compressed {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = largest / 127 || 1
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias }
}
