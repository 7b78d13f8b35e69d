import type { LanguageReplies, ReplyComplaint, ReplyText } from '../cases/reply-set.ts'
import { RIGHTS_PART } from '../cases/reply-set.ts'

type Texts = Pick<LanguageReplies, 'frames' | 'rights' | 'parts'>

/** Complaints about includes that lead nowhere, or in a circle. */
export function checkIncludes({ frames, rights, parts }: Texts): ReplyComplaint[] {
  const complaints: ReplyComplaint[] = []
  const known = [...parts.keys()]
  for (const frame of frames.values()) complaints.push(...unknownIn(frame, [...known, RIGHTS_PART]))
  for (const text of [...rights.values(), ...parts.values()])
    complaints.push(...unknownIn(text, known))
  for (const [name, part] of parts) {
    if (reaches(name, part, parts)) complaints.push(circle(part))
  }
  return complaints
}

function unknownIn({ file, includes }: ReplyText, known: readonly string[]): ReplyComplaint[] {
  return [...includes]
    .filter(([name]) => !known.includes(name))
    .map(([name, line]) => {
      const expected = `one of the parts: ${known.join(', ')}`
      return { file, line, found: `{{> ${name}}}`, expected }
    })
}

/** Whether the part includes itself, be it by way of others. */
function reaches(name: string, from: ReplyText, parts: Texts['parts']): boolean {
  const seen = new Set<string>()
  const ahead = [...from.includes.keys()]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === name) return true
    if (seen.has(next)) continue
    seen.add(next)
    ahead.push(...(parts.get(next)?.includes.keys() ?? []))
  }
  return false
}

function circle({ file, includes }: ReplyText): ReplyComplaint {
  const [line = 1] = includes.values()
  const found = 'a part that includes itself, if only by way of others'
  return { file, line, found, expected: 'parts that do not' }
}
