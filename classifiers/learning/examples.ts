import { RIGHTS } from '../../src/cases/right.ts'
import { readPassages } from '../reading/passages.ts'
import { joinScores, scorePassage, type Weights } from '../reading/scores.ts'
import { secondStageFeatures } from '../reading/second-stage-features.ts'
import type { Stem } from '../reading/stem.ts'
import type { LabelledLetter } from './corpus.ts'
import type { Rows } from './fit-net.ts'
import { joined, type ScoredLetter } from './joined.ts'

/** What the second step learns from: for each letter what was seen, and what is right. */
export interface Examples {
  /** A row for each letter and right. */
  readonly rights: Rows
  /** A row for each letter. */
  readonly triage: Rows
}

/** The examples that letters give, and letters joined of them; the weights have seen none of them. */
export function examplesOf(
  letters: readonly LabelledLetter[],
  weights: Weights,
  stem: Stem,
): Examples {
  const scored = letters.map((letter) => scoredLetter(letter, weights, stem))
  const rights = new Table()
  const triage = new Table()
  for (const { letter, passages } of [...scored, ...joined(scored)]) {
    const clues = secondStageFeatures(passages, joinScores(passages, weights.bias))
    if (!clues) continue
    for (const right of RIGHTS) rights.add(clues.rights[right], letter.rights.includes(right))
    triage.add(clues.triage, letter.disposition === 'triage')
  }
  return { rights: rights.rows(), triage: triage.rows() }
}

/** Rows as they are found. */
class Table {
  readonly #clues: number[] = []
  readonly #yes: number[] = []

  add(clues: readonly number[], yes: boolean): void {
    for (const clue of clues) this.#clues.push(clue)
    this.#yes.push(yes ? 1 : 0)
  }

  rows(): Rows {
    return {
      width: this.#clues.length / (this.#yes.length || 1),
      clues: Float32Array.from(this.#clues),
      yes: Uint8Array.from(this.#yes),
    }
  }
}

function scoredLetter(letter: LabelledLetter, weights: Weights, stem: Stem): ScoredLetter {
  const words = { subject: letter.subject ?? '', ownWords: letter.text, language: letter.language }
  const passages = readPassages(words, stem).map((passage) => ({
    hints: passage.hints,
    speech: passage.speech,
    ...scorePassage(passage, weights),
  }))
  return { letter, passages }
}

/** All rows in one table, in this order, in memory that threads share. */
export function allRows(parts: readonly Rows[]): Rows {
  const filled = parts.filter(({ yes }) => yes.length > 0)
  const rows = filled.reduce((sum, { yes }) => sum + yes.length, 0)
  const width = filled[0]?.width ?? 0
  const all = {
    width,
    clues: new Float32Array(new SharedArrayBuffer(4 * rows * width)),
    yes: new Uint8Array(new SharedArrayBuffer(rows)),
  }
  let at = 0
  for (const { clues, yes } of filled) {
    all.clues.set(clues, at * width)
    all.yes.set(yes, at)
    at += yes.length
  }
  return all
}
