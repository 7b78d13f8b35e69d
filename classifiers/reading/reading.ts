import type { Right } from '../../src/cases/right.ts'

/** Exactly one for each letter: a case opens, a person decides, or the letter is left alone. */
export type Disposition = 'case' | 'triage' | 'none'

/** What the classifier makes of one letter. */
export interface Reading {
  readonly disposition: Disposition
  /** Most certain first; only the rights held to be exercised. Empty for `none`. */
  readonly rights: readonly RightFound[]
  /** The sentence, as written, that each right was read from; for `triage` it may name the right that is suspected. */
  readonly evidence: readonly Evidence[]
}

export interface RightFound {
  readonly right: Right
  /** 0 to 1. */
  readonly confidence: number
}

export interface Evidence {
  readonly right: Right
  readonly sentence: string
}
