import { addressIn } from './address.ts'
import { announcesAnswers, answersAmong } from './answers-within.ts'
import { isContinued, type Layer, letterBelow } from './layer.ts'
import { ownWordsOf } from './own-words.ts'
import { trimBlank } from './plain-text.ts'
import { type Division, isRule, splitQuotes } from './quotes.ts'
import { belowSignature } from './signature.ts'
import { bareSubject, saidSubject } from './subject.ts'

/**
 * The words of a letter written straight to us. An empty body leaves the subject to speak, unless
 * the subject is that of the letter answered. A body of which nothing seems to be the writer's
 * own, in a message that answers nothing, was misread: then all of it counts. And what such a message
 * quotes of nobody (a model letter, pasted in or indented) is what its writer says.
 */
export function wordsFor(layer: Layer, division: Division, own: string): string {
  const isFirst = !isContinued(layer)
  if (isFirst && isAllOwn(layer, division)) return wholeOf(layer.text)
  const isOfNobody = !division.isAttributed && division.heading === undefined
  if (isFirst && isOfNobody && division.marked.length > 0) return wholeOf(withoutMarks(layer.text))
  if (own !== '') return [own, ...answersAmong(division.below, own)].join('\n\n')
  const isQuoting = division.heading !== undefined || division.marked.length > 0
  if (isQuoting && !isFirst) return amongQuotes(division)
  // 'Bedankt!' alone looks like a closing; the subject of an answer was written by whoever is answered
  if (!isFirst) return layer.text.trim() || (layer.isAnswer ? '' : bareSubject(layer.subject))
  return bareSubject(saidSubject(layer.subject)) || layer.text.trim()
}

/** What stands within or below a quote, where nothing stands above it but thanks or a name. */
function amongQuotes(division: Division): string {
  const among = answersAmong(division.below, '')
  if (among.length > 0) return among.join('\n')
  const below = ownWordsOf(splitQuotes(belowSignature(division.below), true))
  return below || (isThanking(division) ? trimBlank(division.own.flat()).join('\n') : '')
}

const THANKS =
  /(?<!\p{L})(?:dank\w*|bedankt|thanks|thank you|thx|merci|danke|gracias|grazie|obrigad[oa]|tack|tak|dzięki|dziękuję|top|ok|oke|oké|okay|prima|super|fijn|mooi|great|fine|perfect)(?!\p{L})/iu

function isThanking({ own }: Division): boolean {
  return THANKS.test(own.flat().join(' ').slice(0, 500))
}

/** Whether the writer answers between the lines of the mail below, where nothing sets their words apart. */
export function answersWithin(
  layer: Layer,
  division: Division,
  own: string,
  words: string,
): boolean {
  if (!isContinued(layer) || division.below.length === 0) return false
  if (own === '') return words === '' && !layer.hasFiles
  return announcesAnswers(own) || answersAmong(division.below, own).length > 0
}

function withoutMarks(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s{0,3}(?:>\s?){1,9}/, ''))
    .join('\n')
}

/**
 * "Van: … Aan: … Betreft: …" over one's own letter, as on paper, looks like a quoted mail's heading; and
 * what a line or a border sets apart is nobody else's where nothing says whose it is.
 */
function isAllOwn(layer: Layer, division: Division): boolean {
  const below = letterBelow(division.below)
  if (division.heading === 'original') return below === undefined && !namesSender(division.below)
  const named = below?.sender.address ?? ''
  return division.heading === 'header-block' && (named === '' || named === layer.sender.address)
}

const NAMED_WITHIN = 5

/** Under a line that says "original message" a sender alone is heading enough: old programs write no more. */
function namesSender(lines: readonly string[]): boolean {
  return lines
    .slice(1, 1 + NAMED_WITHIN)
    .some(
      (line) => /^\P{L}{0,3}\p{L}[^:：@]{0,31}[:：]/u.test(line) && addressIn(line) !== undefined,
    )
}

function wholeOf(text: string): string {
  const lines = text.split('\n').filter((line) => !isRule(line))
  return ownWordsOf({ own: [lines] }) || text.trim()
}
