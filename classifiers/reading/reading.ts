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
  /** Of a letter left alone (`none`): the right that it came nearest to; none where there was nothing to read. */
  readonly near?: Near
}

/** How near a letter that is left alone came to being taken for a request. */
export interface Near extends RightFound {
  /** 0 to 1: how much of what would have sent it to a person. A mail to many needs more than a letter does. */
  readonly share: number
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
