import { GLOSSARIES } from '../glossaries/glossaries.ts'
import { PrefixMap } from './prefix-map.ts'
import { fold, splitWords, type Word } from './words.ts'

/** A letter in a language that nothing was learnt of, made readable word by word. */
export interface Gloss {
  /** `german`: the name of the glossary. */
  readonly language: string
  /** A sentence's words in English, as far as they are known; the others are left out. */
  readonly english: (words: readonly Word[]) => Word[]
}

interface Glossary {
  readonly language: string
  readonly meanings: PrefixMap<readonly string[]>
}

/** Read with the first foreign letter: most shops get few. */
let glossaries: readonly Glossary[] | undefined

function readGlossary([language, lines]: readonly [string, string]): Glossary {
  const entries = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [english = '', words = ''] = line.split(':')
      return [english.split(' '), fold(words)] as const
    })
  return { language, meanings: new PrefixMap(entries) }
}

const LONGEST = 4_000
/** Fewer known words may be borrowed ones. */
const LEAST_KNOWN = 1 / 3

/**
 * The glossary that knows most words of a letter; undefined where none knows a third of them: the
 * letter is then in none of these languages, or in hardly any words at all.
 */
export function glossFor(text: string): Gloss | undefined {
  glossaries ??= Object.entries(GLOSSARIES).map(readGlossary)
  const words = splitWords(text.slice(0, LONGEST))
  let best: Glossary | undefined
  let most = words.length * LEAST_KNOWN
  for (const glossary of glossaries) {
    const known = words.filter(({ text }) => glossary.meanings.get(text) !== undefined).length
    if (known <= most) continue
    best = glossary
    most = known
  }
  return best && glossBy(best)
}

function glossBy({ language, meanings }: Glossary): Gloss {
  const glossed = (word: Word): readonly Word[] => {
    if (IS_NUMBER.test(word.text)) return [word]
    return (meanings.get(word.text) ?? []).map((text) => ({ text, clause: word.clause }))
  }
  return { language, english: (words) => words.flatMap(glossed) }
}

const IS_NUMBER = /^[\d#]/
