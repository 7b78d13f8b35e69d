import { RIGHTS } from '../../src/cases/right.ts'

/** What the learner tells apart: each right, a privacy matter without one, and 'about privacy at all'. */
export const LABELS = [...RIGHTS, 'triage', 'privacy'] as const

export const TRIAGE = LABELS.indexOf('triage')
export const PRIVACY = LABELS.indexOf('privacy')
