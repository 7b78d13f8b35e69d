import { RIGHTS } from '../../src/cases/right.ts'

/** What the learner tells apart: each right, a privacy matter without one, and 'about privacy at all'. */
export const LABELS = [...RIGHTS, 'triage', 'privacy'] as const

export const TRIAGE = LABELS.indexOf('triage')
export const PRIVACY = LABELS.indexOf('privacy')

/** Of numbers of which there is one for each label, that of this one. */
export function ofLabel(numbers: ArrayLike<number>, label: number): number {
  return numbers[label] as number
}
