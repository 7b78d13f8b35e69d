import type { LabelledLetter } from '../learning/corpus.ts'
import type { Reading } from '../reading/reading.ts'
import { type Answer, isExact } from './measure.ts'

/** Letters of one kind that were read as another. */
export interface Confusion {
  /** Such as `access + erasure`, `triage` or `none`. */
  readonly truth: string
  readonly said: string
  /** Where each stands: `erasure/everyday.nl.txt:12`. */
  readonly letters: readonly string[]
}

/** Every letter that was not read as it should, by what it was taken for; the commonest mistake first. */
export function confusionsOf(answers: readonly Answer[]): Confusion[] {
  const found = new Map<string, { truth: string; said: string; letters: string[] }>()
  for (const answer of answers) {
    if (isExact(answer)) continue
    const truth = nameOf(answer.letter.disposition, answer.letter.rights)
    const said = nameOf(
      answer.reading.disposition,
      answer.reading.rights.map(({ right }) => right),
    )
    const at = placeOf(answer.letter)
    const known = found.get(`${truth}→${said}`)
    if (known) known.letters.push(at)
    else found.set(`${truth}→${said}`, { truth, said, letters: [at] })
  }
  return [...found.values()].sort((a, b) => b.letters.length - a.letters.length)
}

function nameOf(disposition: Reading['disposition'], rights: LabelledLetter['rights']): string {
  return disposition === 'case' ? [...rights].sort().join(' + ') : disposition
}

/** Where a letter stands: its file, and its line where the file holds several. */
export function placeOf({ file, line }: LabelledLetter): string {
  return line > 0 ? `${file}:${line}` : file
}
