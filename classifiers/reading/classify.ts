import { RIGHTS } from '../../src/cases/right.ts'
import type { Letter } from '../../src/letters/letter.ts'
import { saidSubject } from '../../src/letters/subject.ts'
import { pointsToAttachment } from './attachment.ts'
import { glossOf, namesTheLaw, tellsHowToLeave, thresholdsFor } from './foreign.ts'
import type { Gloss } from './gloss.ts'
import { invokedRight } from './invoked.ts'
import type { Model } from './model.ts'
import { readPassages } from './passages.ts'
import type { Reading } from './reading.ts'
import { scoreLetter } from './scores.ts'
import { secondStageFeatures } from './second-stage-features.ts'
import { isNotice } from './speech.ts'
import { createStem, type Stem } from './stem.ts'
import type { Thresholds } from './thresholds.ts'
import { unsubscribes } from './unsubscribe.ts'
import { disposition, probabilities } from './verdict.ts'
import { evidenceFor, nearestOf, rankedIn, rounded, surestOf, type Weighed } from './weighed.ts'

/** What classification looks at; nothing else of a letter may sway it. */
export type Classified = Pick<
  Letter,
  | 'subject'
  | 'isSubjectAnothers'
  | 'ownWords'
  | 'language'
  | 'kind'
  | 'looksBulk'
  | 'needsPerson'
  | 'attachments'
>

const NOTHING: Reading = { disposition: 'none', rights: [], evidence: [] }
const UNSUBSCRIBED: Reading = {
  disposition: 'case',
  rights: [{ right: 'consent-withdrawal', confidence: 0.95 }],
  evidence: [],
}
const UNCLEAR: Reading = { disposition: 'triage', rights: [], evidence: [] }

/** A bulk mail is hardly ever a request: only this sure may it trouble a person. */
const SURE_IN_BULK = 0.9
const SUSPECTED_IN_BULK = 0.15
/** A letter in which nobody asks and nobody says 'I' is mostly a notice: a person looks unless it is this sure. */
const SURE_IN_NOTICE = 0.95
/** In a letter read word by word, what nobody says of themselves is mostly a notice. */
const SURE_IF_FOREIGN = 0.7

/**
 * Only a memory of stems, bounded and without effect on any answer: letters share their words, and
 * stemming is two thirds of the work.
 */
const stem: Stem = createStem(20_000)

/**
 * Says whether a letter exercises privacy rights, which, and in which sentence. Pure
 * and deterministic; a letter without words, or one made by a machine, is never a request.
 */
export function classify(model: Model, letter: Classified): Reading {
  if (!READ.has(letter.kind)) return NOTHING
  const { near, ...reading } = needsPerson(readKind(model, letter), letter.needsPerson)
  return near && reading.disposition === 'none' ? { ...reading, near } : reading
}

const READ = new Set<Letter['kind']>(['personal', 'list', 'machine'])
/** Reasons that hold though the words ask for nothing: they may not be the letter. */
const ALWAYS = new Set<Letter['needsPerson']>([
  'sealed-part',
  'waits-elsewhere',
  'unread-part',
  'answers-below',
  'no-writer',
])
/** Reasons for which no case may open by itself: whom it would be of is not known. */
const NEVER_A_CASE = new Set<Letter['needsPerson']>([
  'no-writer',
  'several-letters',
  'sent-by-machine',
])

function needsPerson(reading: Reading, reason: Letter['needsPerson']): Reading {
  if (reading.disposition === 'none') return ALWAYS.has(reason) ? UNCLEAR : reading
  const isCase = reading.disposition === 'case'
  return isCase && NEVER_A_CASE.has(reason) ? { ...UNCLEAR, evidence: reading.evidence } : reading
}

function readKind(model: Model, letter: Classified): Reading {
  if (unsubscribes(letter)) return UNSUBSCRIBED
  const gloss = glossOf({ ...letter, subject: subjectOf(letter) })
  const reading = gloss ? readForeign(model, letter, gloss) : readWords(model, letter)
  // a firm's tool may ask for somebody through the same program as it writes its newsletters with
  if (letter.kind === 'list') return calmed(reading, model.thresholds.case)
  if (reading.disposition !== 'none') return reading
  const isUnread = !gloss && namesTheLaw({ ...letter, subject: subjectOf(letter) })
  return pointsToAttachment(letter) || isUnread ? UNCLEAR : reading
}

function subjectOf({ subject, isSubjectAnothers }: Classified): string {
  return isSubjectAnothers ? '' : saidSubject(subject)
}

/** Few words, or many borrowed ones, may pass for another language: what is surely a request as it stands is looked at. */
function readForeign(model: Model, letter: Classified, gloss: Gloss): Reading {
  const reading = readWords(model, letter, gloss)
  if (reading.disposition !== 'none') return reading
  const { disposition, evidence } = readWords(model, letter)
  return disposition === 'case' ? { ...UNCLEAR, evidence } : reading
}

function readWords(model: Model, letter: Classified, gloss?: Gloss): Reading {
  const passages = readPassages({ ...letter, subject: subjectOf(letter) }, stem, gloss)
  const clues = secondStageFeatures(passages, scoreLetter(passages, model))
  if (!clues) return NOTHING
  const weighed = { passages, clues, found: probabilities(clues, model.stacker) }
  const thresholds = gloss ? thresholdsFor(gloss) : model.thresholds
  const least = leastFor(weighed, letter, thresholds, gloss)
  const bar = letter.kind === 'list' ? thresholds.case : thresholds.suspected
  const near = nearestOf(weighed, least ?? bar)
  const reading =
    least === undefined ? readingOf(weighed, thresholds) : calmed(surestOf(weighed), least)
  return { ...reading, ...(near && { near }) }
}

/** How sure what nobody asks for themselves must be to go to a person at all; undefined where somebody does. */
function leastFor(
  weighed: Weighed,
  { looksBulk }: Classified,
  thresholds: Thresholds,
  gloss: Gloss | undefined,
): number | undefined {
  if (isAsked(weighed)) return undefined
  if (looksBulk || (gloss && tellsHowToLeave(weighed.passages))) return SURE_IN_BULK
  const isPrivacyMatter = weighed.found.triage >= thresholds.triage
  return gloss && !isPrivacyMatter ? SURE_IF_FOREIGN : undefined
}

function readingOf(weighed: Weighed, thresholds: Thresholds): Reading {
  const { found, passages } = weighed
  const verdict = disposition(found, thresholds)
  if (verdict === 'none') return NOTHING
  if (verdict === 'triage' && rankedIn(found)[0]?.right === invokedRight(passages)) {
    return surestOf(weighed)
  }
  const ranked = rankedIn(found)
  const isDoubtful =
    (ranked[0]?.confidence ?? 0) < SURE_IN_NOTICE && isNotice(passages.map(({ speech }) => speech))
  if (verdict === 'triage' || isDoubtful) {
    const suspected = ranked.slice(0, 1).filter((one) => one.confidence >= thresholds.suspected)
    return { ...UNCLEAR, evidence: evidenceFor(suspected, weighed) }
  }
  const rights = ranked.filter(({ confidence }, i) => i === 0 || confidence >= thresholds.further)
  return {
    disposition: 'case',
    rights: rights.map(rounded),
    evidence: evidenceFor(rights, weighed),
  }
}

/** Below the footer of a mail to many, only somebody who asks for themselves is heard: the rest is told to nobody in particular. */
function isAsked({ found: { rights }, passages, clues: { best } }: Weighed): boolean {
  return RIGHTS.some((right) => {
    const stretch = passages.slice(best[right].from, best[right].to)
    return rights[right] >= SUSPECTED_IN_BULK && stretch.some(({ speech }) => speech.personal)
  })
}

/** A reading that only a person may follow, and only if it is at least this sure. */
function calmed(reading: Reading, least: number): Reading {
  const surest = reading.rights[0]?.confidence ?? 0
  if (reading.disposition !== 'case' || surest < least)
    return { ...NOTHING, ...(reading.near && { near: reading.near }) }
  return { ...UNCLEAR, evidence: reading.evidence.slice(0, 1) }
}
