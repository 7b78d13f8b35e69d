import { gunzipSync, gzipSync } from 'node:zlib'
import { Trouble } from '../../src/trouble/trouble.ts'
import { BUCKETS } from './hash.ts'
import { LABELS } from './labels.ts'
import type { Net } from './net.ts'
import type { Thresholds } from './thresholds.ts'

/** What was learnt. Weights stand feature by feature, one for each label. */
export interface Model {
  /** `BUCKETS × LABELS.length` weights in steps of `scale`. */
  readonly weights: Int8Array
  readonly scale: number
  readonly bias: Float32Array
  /** Second step: from scores to probabilities (verdict.ts). */
  readonly stacker: { readonly rights: Net; readonly triage: Net }
  readonly thresholds: Thresholds
  /** How many letters of the corpus it was trained on, and how many corrections of staff. */
  readonly letters: number
  readonly corrections: number
  /** Digest of those letters: a shop's own model goes by the corpus that this version ships. */
  readonly corpus: string
  /** Digest of what the learner makes of a few of them: another way of learning gives another. */
  readonly learner: string
  /** The major version of the Node that made it: the last digits of a logarithm are its own. */
  readonly node: number
}

interface Head {
  readonly format: number
  readonly labels: readonly string[]
  readonly scale: number
  readonly bias: readonly number[]
  readonly second: Model['stacker']
  readonly thresholds: Thresholds
  readonly letters: number
  readonly corrections: number
  readonly corpus: string
  readonly learner: string
  readonly node: number
}

/** Raised with every change to features, labels or layout: an old model with new features is noise. */
export const FORMAT = 6
const LARGEST_HEAD = 64 * 1024
const SIZE = BUCKETS * LABELS.length

/** One line of JSON, then the weights as they stand in memory; packed, since most weights are 0. */
export function encodeModel(model: Model): Uint8Array {
  const head: Head = {
    format: FORMAT,
    labels: LABELS,
    scale: model.scale,
    bias: [...model.bias],
    second: model.stacker,
    thresholds: model.thresholds,
    letters: model.letters,
    corrections: model.corrections,
    corpus: model.corpus,
    learner: model.learner,
    node: model.node,
  }
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const bytes = new Uint8Array(line.length + SIZE)
  bytes.set(line)
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, SIZE), line.length)
  return gzipSync(bytes)
}

/** The bytes are no model of this version. */
export class UnfitModel extends Trouble {
  override readonly name = 'UnfitModel'
  readonly code = 'UNFIT_MODEL'
}

/** @throws UnfitModel if the bytes are no model of this version; the message says what to do */
export function decodeModel(packed: Uint8Array): Model {
  const bytes = unpacked(packed)
  const end = bytes.indexOf(0x0a)
  const head = readHead(bytes.subarray(0, Math.max(0, end)))
  if (head?.format !== FORMAT || bytes.length - end - 1 !== SIZE) {
    throw new UnfitModel(
      `the classifier's model is not of format ${FORMAT} (${packed.length} bytes); make it again: npm run train`,
    )
  }
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, SIZE),
    scale: head.scale,
    bias: Float32Array.from(head.bias),
    stacker: head.second,
    thresholds: head.thresholds,
    letters: head.letters,
    corrections: head.corrections,
    corpus: head.corpus,
    learner: head.learner,
    node: head.node,
  }
}

/** Nothing where it is no packed model, or more than one can be. */
function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: SIZE + LARGEST_HEAD })
  } catch {
    return new Uint8Array()
  }
}

function readHead(line: Uint8Array): Head | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(line)) as Head
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
