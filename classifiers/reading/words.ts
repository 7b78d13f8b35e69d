const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{N}+/gu
const ADDRESS_OR_LINK = /[^\s<>@]{1,64}@[^\s<>@]{1,255}|(?:https?:\/\/|www\.)\S{1,2000}/giu
const DIACRITICS = /\p{M}/gu
const CLAUSE_END = /[,;:.!?()\n]/u

/** One word of a sentence, lower case and without diacritics ('commerciële' is 'commerciele'). */
export interface Word {
  readonly text: string
  /** Words of one clause share a number: a negation reaches no further than its clause. */
  readonly clause: number
}

/**
 * Splits a sentence into words. Unlike natural's tokenizers it does not break words at accents and
 * keeps every negation: `don't` becomes `do`, `not`. Numbers of three digits and more become `#`
 * (which order it is says nothing), shorter ones stay, because 'artikel 15' is told by its number.
 */
export function splitWords(sentence: string): Word[] {
  const text = fold(sentence.replace(ADDRESS_OR_LINK, ' @ '))
  const words: Word[] = []
  let clause = 0
  let end = 0
  for (const match of text.matchAll(WORD)) {
    if (CLAUSE_END.test(text.slice(end, match.index))) clause++
    end = match.index + match[0].length
    for (const part of spellOut(match[0])) words.push({ text: part, clause })
  }
  return words
}

/** Lower case, without diacritics, straight apostrophes. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(DIACRITICS, '').toLowerCase().replaceAll('’', "'")
}

const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['dont', ['do', 'not']],
  ['doesnt', ['does', 'not']],
  ['didnt', ['did', 'not']],
  ['wont', ['will', 'not']],
  ["won't", ['will', 'not']],
  ['cant', ['can', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["ain't", ['is', 'not']],
  ['isnt', ['is', 'not']],
  ["zo'n", ['zon']],
  ['nie', ['niet']],
  ['nimeer', ['niet', 'meer']],
  ['niemeer', ['niet', 'meer']],
])

function spellOut(word: string): readonly string[] {
  const whole = CONTRACTIONS.get(word)
  if (whole) return whole
  if (word.length > 2 && /^\p{N}/u.test(word)) return ['#']
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not']
  const apostrophe = word.indexOf("'")
  if (apostrophe < 0) return [word]
  return [word.slice(0, apostrophe), word.slice(apostrophe + 1)].filter((part) => part !== '')
}
