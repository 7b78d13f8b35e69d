import { isBlank } from './plain-text.ts'

const LONGEST_SENTENCE = 400
// Mail programs fold at 72 to 78 columns; a line this long without a full stop goes on below.
const FOLDED_LINE = 55

/**
 * A text's sentences as written, for use as evidence: each on one line, at most 400 characters,
 * without the mark of its bullet. Letters without punctuation are divided at their lines, and folded
 * lines are joined again. Every word of the text stands in exactly one sentence.
 */
export function splitSentences(text: string): string[] {
  return passagesOf(text.split('\n')).flatMap(sentencesOf).flatMap(cut)
}

/** Lines joined to what was one line before a mail program folded it. */
function passagesOf(lines: readonly string[]): string[] {
  const passages: string[] = []
  let before = ''
  for (const raw of lines) {
    const line = raw.trim()
    const last = passages.length - 1
    if (!isBlank(before) && !isBlank(line) && goesOn(before, line)) {
      passages[last] = `${passages[last]} ${line}`
    } else if (line !== '') {
      passages.push(line.replace(BULLET, ''))
    }
    before = line
  }
  return passages.filter((passage) => passage !== '')
}

const BULLET = /^([-–—*•·▪o>]|\d{1,2}[.)]|[a-z]\))\s{1,4}/

function goesOn(before: string, line: string): boolean {
  if (BULLET.test(line) || /[.!?…:;]["'”’)\]]?$/.test(before)) return false
  if (before.length >= FOLDED_LINE) return true
  return !isSalutation(before) && /^\p{Ll}/u.test(line) && before.length >= 25
}

function isSalutation(line: string): boolean {
  return /^(hallo|hoi|hey|hi|hello|dag|beste|geachte|dear|goede|good|l\.?s|lieve|mijne|to whom|aan )/i.test(
    line,
  )
}

// A full stop, question or exclamation mark with what closes it, and space behind.
const END = /[.!?…]{1,4}["'”’)\]]{0,2}(?=\s)/g
const ABBREVIATION =
  /(?:^|[\s("'])(?:\p{L}|\p{L}\.\p{L}|bijv|bv|nr|nrs|art|artt|dhr|mevr|mw|mej|drs|ing|mr|mrs|ms|ir|dr|prof|sr|jr|st|tel|incl|excl|evt|resp|vs|ca|max|min|mln|jl|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec|etc|no|lid|par|sub|al|fig|vgl|ed|afd|t\.a\.v|a\.u\.b|s\.v\.p|m\.b\.t|i\.v\.m|o\.a|d\.w\.z|e\.d|i\.e|e\.g|a\.s|z\.s\.m|o\.g\.v|n\.a\.v|t\.b\.v|m\.u\.v)$/iu

function sentencesOf(passage: string): string[] {
  const found: string[] = []
  let from = 0
  for (const end of passage.matchAll(END)) {
    const to = end.index + end[0].length
    if (end[0] === '.' && isAbbreviation(passage, end.index)) continue
    found.push(passage.slice(from, to).trim())
    from = to
  }
  found.push(passage.slice(from).trim())
  return found.filter((sentence) => sentence !== '')
}

// "a.u.b." may also end a sentence: a capital behind it tells, save after an initial.
function isAbbreviation(passage: string, stop: number): boolean {
  const before = passage.slice(Math.max(0, stop - 12), stop)
  if (!ABBREVIATION.test(before)) return false
  const next = passage.slice(stop + 1, stop + 4).trim()
  const mayEnd = /\.\p{L}$|(?:^|\s)(?:etc|no|max|min|al|st|par)$/iu.test(before)
  return !(mayEnd && /^\p{Lu}/u.test(next))
}

/** A sentence that is too long, cut at a comma or a space. */
function cut(sentence: string): string[] {
  const pieces: string[] = []
  let rest = sentence
  while (rest.length > LONGEST_SENTENCE) {
    const head = rest.slice(0, LONGEST_SENTENCE)
    const comma = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; ')) + 1
    const space = head.lastIndexOf(' ')
    const at = comma > LONGEST_SENTENCE / 2 ? comma : space > 0 ? space : LONGEST_SENTENCE
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return [...pieces, rest].filter((piece) => piece !== '')
}
