import type { ScoredPassage } from '../reading/scores.ts'
import type { Hinted } from '../reading/second-stage-features.ts'
import type { LabelledLetter } from './corpus.ts'
import { seeded } from './random.ts'

/** A letter as the second step meets it: its passages scored by weights that have not seen it. */
export interface ScoredLetter {
  readonly letter: LabelledLetter
  readonly passages: readonly (Hinted & ScoredPassage)[]
}

/**
 * Letters made of several others: people ask two things at once, and ask them between talk about an
 * order. They serve to calibrate only, on letters that the weights have not seen.
 */
export function joined(letters: readonly ScoredLetter[]): ScoredLetter[] {
  const random = seeded(letters.length)
  const piles = pilesOf(letters)
  const pick = (language: string, disposition: string) => {
    const pile = piles.get(`${language} ${disposition}`) ?? []
    return pile[Math.floor(random() * pile.length)]
  }
  return letters.flatMap((first, i) => {
    const { language, disposition } = first.letter
    if (i % 16 === 2)
      return join([first, ...Array.from({ length: 40 }, () => pick(language, 'none'))])
    if (i % 4 === 0) return join([pick(language, 'none'), first, pick(language, 'none')])
    if (i % 8 === 1 && disposition === 'case') return join([first, pick(language, 'case')])
    return []
  })
}

/** The letters of each language and disposition. */
function pilesOf(letters: readonly ScoredLetter[]): Map<string, ScoredLetter[]> {
  const piles = new Map<string, ScoredLetter[]>()
  for (const one of letters) {
    const name = `${one.letter.language} ${one.letter.disposition}`
    const pile = piles.get(name)
    if (pile) pile.push(one)
    else piles.set(name, [one])
  }
  return piles
}

function join(parts: readonly (ScoredLetter | undefined)[]): ScoredLetter[] {
  const all = parts.filter((part) => part !== undefined)
  const [first] = all
  if (!first || all.length < 2) return []
  const rights = [...new Set(all.flatMap(({ letter }) => letter.rights))]
  const disposition: LabelledLetter['disposition'] =
    rights.length > 0
      ? 'case'
      : all.some(({ letter }) => letter.disposition === 'triage')
        ? 'triage'
        : 'none'
  return [
    {
      letter: { ...first.letter, rights, disposition },
      passages: all.flatMap(({ passages }) => passages),
    },
  ]
}
