import { domainOf } from './address.ts'
import { type FormLetter, readForm } from './contact-form.ts'
import { blockAt } from './header-block.ts'
import type { Address, ReadingContext, Route } from './letter.ts'
import { ownWordsOf } from './own-words.ts'
import { onlyPassesOn } from './passing-on.ts'
import { wordsOf } from './plain-text.ts'
import { type Division, isRule, splitQuotes } from './quotes.ts'
import { belowSignature } from './signature.ts'
import { bareSubject, subjectPrefix } from './subject.ts'

/** One layer of a message: the message itself, or a letter that it passes on. */
export interface Layer {
  readonly sender: Address
  readonly replyTo: Address | undefined
  readonly subject: string
  readonly text: string
  /** The message attached whole to this one. */
  readonly enclosed: Layer | undefined
}

/** Who really writes, and what. */
export interface Written {
  readonly route: Route
  readonly writer: Address
  readonly words: string
  /** What somebody who passed the letter on wrote above it. */
  readonly aside: string
}

const DEEPEST = 4

/** Finds the writer and their own words: in a form, in a forwarded letter, or in the message itself. */
export function whoWrites(layer: Layer, context: ReadingContext, depth = 0): Written {
  const form = formIn(layer, context)
  if (form) return fromForm(layer, form)
  const division = splitQuotes(layer.text.split('\n'))
  const own = ownWordsOf(division)
  const inner = depth < DEEPEST ? passedOn(layer, division) : undefined
  if (inner && isForward(layer, inner, own, context)) {
    return fromForward(layer, whoWrites(inner, context, depth + 1), own)
  }
  return { route: 'direct', writer: layer.sender, words: wordsFor(layer, division, own), aside: '' }
}

// A form that a colleague passed on looks like a form itself; its own sender tells them apart.
function formIn(layer: Layer, context: ReadingContext): FormLetter | undefined {
  const isFormSender = context.formSenders.includes(layer.sender.address)
  if (!isFormSender && subjectPrefix(layer.subject) !== undefined) return undefined
  return readForm(layer.text, isFormSender)
}

function fromForm(layer: Layer, form: FormLetter): Written {
  const words = ownWordsOf(splitQuotes(form.message.split('\n'))) || form.message
  const isNew = form.subject !== '' && !words.startsWith(form.subject)
  return {
    route: 'contact-form',
    writer: form.writer ?? layer.replyTo ?? layer.sender,
    words: (isNew ? `${form.subject}\n\n${words}` : words).trim(),
    aside: '',
  }
}

function fromForward(layer: Layer, inner: Written, own: string): Written {
  const aside = wordsOf(own).length > 3 ? own : ''
  return {
    ...inner,
    route: 'forwarded',
    writer: inner.writer.address === '' ? layer.sender : inner.writer,
    aside: [aside, inner.aside].filter(Boolean).join('\n\n'),
  }
}

/** The letter that this layer carries below its own words or attached; undefined where it carries none. */
function passedOn(layer: Layer, division: Division): Layer | undefined {
  const isForwarded = subjectPrefix(layer.subject) === 'forward' || division.heading === 'forward'
  if (!isForwarded) return subjectPrefix(layer.subject) === 'reply' ? undefined : layer.enclosed
  const lines = division.below.length > 0 ? division.below : division.marked
  return letterBelow(lines) ?? layer.enclosed
}

const HEADING_LINES = 8

function letterBelow(lines: readonly string[]): Layer | undefined {
  const bare = lines.map((line) => line.replace(/^\s{0,3}>\s?/, ''))
  for (let at = 0; at < Math.min(bare.length, HEADING_LINES); at++) {
    const block = blockAt(bare, at)
    if (!block) continue
    return {
      sender: block.from ?? NOBODY,
      replyTo: undefined,
      subject: block.subject,
      text: bare.slice(block.end).join('\n'),
      enclosed: undefined,
    }
  }
  return undefined
}

// Outlook may give a colleague's name only; the one who forwards is then the one to answer.
const NOBODY: Address = { name: '', address: '' }

/**
 * Staff pass on what is not theirs. Anybody else is the writer as soon as they say something for
 * themselves; a customer who sends the shop's own mail back is the writer too, and one who sends
 * their own earlier letter again means it again.
 */
function isForward(layer: Layer, inner: Layer, own: string, context: ReadingContext): boolean {
  const ownDomains = context.ownAddresses.map((address) => domainOf(address))
  const isOurs = (address: string) => ownDomains.includes(domainOf(address))
  const isFromForm = context.formSenders.includes(inner.sender.address)
  if (inner.sender.address === layer.sender.address) return true
  if (isOurs(inner.sender.address) && !isFromForm) return isOurs(layer.sender.address)
  return isOurs(layer.sender.address) || onlyPassesOn(own)
}

/**
 * The words of a letter written straight to us. An empty body leaves the subject to speak, unless
 * the subject is that of the letter answered. A body of which nothing seems to be the writer's
 * own, in a message that answers nothing, was misread: then all of it counts.
 */
function wordsFor(layer: Layer, division: Division, own: string): string {
  const isFirst = subjectPrefix(layer.subject) === undefined
  if (isFirst && isLetterhead(layer, division)) return wholeOf(layer.text)
  if (isFirst && isPasted(division)) {
    return [own, wholeOf(division.marked.join('\n'))].filter(Boolean).join('\n\n')
  }
  if (own !== '') return own
  const isQuoting = division.heading !== undefined || division.marked.length > 0
  if (isQuoting && !isFirst) return ownWordsOf(splitQuotes(belowSignature(division.below)))
  return bareSubject(layer.subject) || layer.text.trim()
}

const SHORTEST_PASTED = 6

/** Marked or indented lines that are attributed to nobody, in a letter that answers nothing: a model letter, pasted in. */
function isPasted({ marked, isAttributed, heading }: Division): boolean {
  if (isAttributed || heading !== undefined) return false
  return wordsOf(marked.join(' ')).length >= SHORTEST_PASTED
}

/** "Van: … Aan: … Betreft: …" over one's own letter, as on paper: it looks like a quoted mail's heading. */
function isLetterhead(layer: Layer, division: Division): boolean {
  if (division.heading !== 'header-block') return false
  const named = letterBelow(division.below)?.sender.address ?? ''
  return named === '' || named === layer.sender.address
}

function wholeOf(text: string): string {
  const lines = text.split('\n').filter((line) => !isRule(line))
  return ownWordsOf({ own: [lines] }) || text.trim()
}
