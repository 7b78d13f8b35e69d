import * as z from 'zod'
import { RIGHTS } from '../../src/cases/right.ts'
import { CorpusError, type LabelledLetter } from '../learning/corpus.ts'

const MOST_COMPLAINTS = 20

const line = z
  .object(
    {
      text: z.string().trim().min(1, 'expected the letter'),
      subject: z.string().optional(),
      kind: z.string().optional(),
      from: z.string().optional(),
      headers: z.record(z.string(), z.string()).optional(),
      language: z.enum(['nl', 'en', 'other'], 'expected "nl", "en" or "other"'),
      disposition: z.enum(['case', 'triage', 'none']).optional(),
      rights: z.array(z.enum(RIGHTS)).default([]),
    },
    'found no JSON object, expected object such as {"text":"…","language":"nl","disposition":"none"}',
  )
  .refine(
    ({ disposition, rights }) =>
      disposition === undefined
        ? rights.length > 0
        : (disposition === 'case') === rights.length > 0,
    {
      path: ['disposition'],
      error: 'expected case with rights, or triage or none (ordinary mail) without',
    },
  )

/**
 * Letters of one's own to examine the classifier on, one JSON object a line:
 * `{"text":"…","language":"nl","disposition":"case","rights":["access"]}`. `subject`, `from`, `headers`
 * (an object) and `kind` may be given, and `disposition` left out where there are rights.
 *
 * @param name of the file, for complaints
 * @throws CorpusError with the first complaints, each with line, found and expected
 */
export function readLabelledFile(source: string, name: string): LabelledLetter[] {
  const complaints: string[] = []
  const letters = source.split('\n').flatMap((text, i) => {
    if (text.trim() === '') return []
    const read = line.safeParse(parsed(text))
    if (read.success) {
      const { disposition = 'case', ...letter } = read.data
      return [{ ...letter, disposition, file: name, line: i + 1 }]
    }
    for (const { path, message } of read.error.issues) {
      complaints.push(`${name}:${i + 1}: ${[path.join('.'), message].filter(Boolean).join(': ')}`)
    }
    return []
  })
  if (letters.length === 0 && complaints.length === 0) {
    complaints.push(`${name}: found no letters, expected one JSON object a line`)
  }
  if (complaints.length > 0) throw new CorpusError(complaints.slice(0, MOST_COMPLAINTS))
  return letters
}

/** Undefined for what is no JSON: its message would quote the letter. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
