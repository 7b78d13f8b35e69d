import { OCCASIONS, type Occasion } from '../../cases/occasion.ts'
import {
  type ReplyComplaint,
  type ReplySet,
  RIGHTS_PART,
  type RightOnOccasion,
} from '../../cases/reply-set.ts'
import { RIGHTS, TOLD_TO_RECIPIENTS } from '../../cases/right.ts'
import type { Language } from '../../language/language.ts'

/** Letters that treat each right by itself, by law or by what the policy promises for it (PRIVACY-RIGHTS: `recipient` only where article 19 asks). */
const BY_RIGHT: readonly Occasion[] = [
  'acknowledge',
  'grant',
  'partly',
  'refuse',
  'nothing-held',
  'recipient',
]

export const LANGUAGES: readonly Language[] = ['nl', 'en']

/** Which texts an occasion needs for each right. */
export function rightsOn(occasion: Occasion): RightOnOccasion[] {
  if (!BY_RIGHT.includes(occasion)) return []
  const rights = occasion === 'recipient' ? TOLD_TO_RECIPIENTS : RIGHTS
  return rights.map((right): RightOnOccasion => `${right}-${occasion}`)
}

/** A letter on every occasion, for every right that it can concern, in both languages: none may be missing when its day comes. */
export function incomplete(replies: ReplySet, folder: string): ReplyComplaint[] {
  return LANGUAGES.flatMap((language) =>
    OCCASIONS.flatMap((occasion) => missingOn(occasion, replies, language, folder)),
  )
}

function missingOn(
  occasion: Occasion,
  replies: ReplySet,
  language: Language,
  folder: string,
): ReplyComplaint[] {
  const { frames, rights } = replies[language]
  const frame = frames.get(occasion)
  const names = rightsOn(occasion)
  const wanted = names.filter((name) => !rights.has(name))
  const missing = [...(frame ? [] : [`frames/${occasion}`]), ...wanted].map((name) => ({
    file: `${folder}/${language}/${name}.md`,
    line: 1,
    found: 'no such file',
    expected: `the letter on the occasion ${occasion}, in both languages`,
  }))
  if (frame === undefined || names.length === 0 || frame.includes.has(RIGHTS_PART)) return missing
  const expected = `{{> ${RIGHTS_PART}}}, where what each right adds is put`
  return [
    ...missing,
    { file: frame.file, line: frame.firstLine, found: 'no place for the rights', expected },
  ]
}
