import { RIGHTS, type Right } from '../../src/cases/right.ts'
import type { Model } from './model.ts'
import { probabilityBy } from './net.ts'
import type { Disposition } from './reading.ts'
import { eachRight, type SecondStage } from './second-stage-features.ts'
import type { Thresholds } from './thresholds.ts'

export interface Probabilities {
  readonly rights: Readonly<Record<Right, number>>
  readonly triage: number
}

/** How probable each right and a privacy matter are. */
export function probabilities(clues: SecondStage, second: Model['stacker']): Probabilities {
  return {
    rights: eachRight((right) => probabilityBy(second.rights, clues.rights[right])),
    triage: probabilityBy(second.triage, clues.triage),
  }
}

/** Which of the three a letter is, by its probabilities. */
export function disposition(found: Probabilities, thresholds: Thresholds): Disposition {
  const surest = Math.max(...RIGHTS.map((right) => found.rights[right]))
  if (surest >= thresholds.case && surest >= found.triage) return 'case'
  return surest >= thresholds.suspected || found.triage >= thresholds.triage ? 'triage' : 'none'
}
