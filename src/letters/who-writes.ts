import { domainOf } from './address.ts'
import { type FormLetter, readForm } from './contact-form.ts'
import { answersWithin, wordsFor } from './direct-words.ts'
import { isContinued, type Layer, letterBelow, NOBODY } from './layer.ts'
import type { Address, ReadingContext, Route } from './letter.ts'
import { isMachineAddress, isSiteAddress, onlyAddressIn } from './machine-address.ts'
import type { NeedsPerson } from './needs-person.ts'
import { ownWordsOf } from './own-words.ts'
import { onlyPassesOn } from './passing-on.ts'
import { wordsOf } from './plain-text.ts'
import { type Division, splitQuotes } from './quotes.ts'
import { subjectPrefix } from './subject.ts'

/** Who really writes, and what. */
export interface Written {
  readonly route: Route
  readonly writer: Address
  readonly words: string
  /** What somebody who passed the letter on wrote above it. */
  readonly aside: string
  readonly needsPerson?: NeedsPerson | undefined
}

const DEEPEST = 4

/** Finds the writer and their own words: in a form, in a forwarded letter, or in the message itself. */
export function whoWrites(layer: Layer, context: ReadingContext, depth = 0): Written {
  const form = formIn(layer, context)
  if (form) return fromForm(layer, form, context)
  const division = splitQuotes(layer.text.split('\n'), isContinued(layer))
  const own = ownWordsOf(division)
  const inner = depth < DEEPEST ? passedOn(layer, division, own) : []
  if (inner.length > 0 && isForward(layer, inner, own, context)) {
    return fromForward(
      layer,
      inner.map((each) => whoWrites(each, context, depth + 1)),
      own,
    )
  }
  const words = wordsFor(layer, division, own)
  const needsPerson = answersWithin(layer, division, own, words) ? 'answers-below' : undefined
  const direct = { route: 'direct', writer: layer.sender, words, aside: '', needsPerson } as const
  return isSite(layer, context) ? fromSite(layer, direct, context) : direct
}

// A form that a colleague passed on looks like a form itself; its own sender tells them apart.
function formIn(layer: Layer, context: ReadingContext): FormLetter | undefined {
  const isFormSender = context.formSenders.includes(layer.sender.address)
  const isContinuing = subjectPrefix(layer.subject) !== undefined || layer.isAnswer
  if (!isFormSender && isContinuing) return undefined
  const trust = isFormSender || layer.isOwn ? 'site' : isMachine(layer) ? 'machine' : 'anyone'
  return readForm(layer.text, trust, strangersTo(layer, context))
}

function isMachine({ sender, replyTo }: Layer): boolean {
  return isMachineAddress(sender.address) || replyTo !== undefined
}

/** The site itself wrote, form or not: what it says, somebody else caused. */
function isSite(layer: Layer, context: ReadingContext): boolean {
  if (layer.isAnswer || subjectPrefix(layer.subject) !== undefined) return false
  const { address } = layer.sender
  return layer.isOwn === true || context.formSenders.includes(address) || isSiteAddress(address)
}

/** Addresses that are nobody's who asks something: the machine's own, and the shop's. */
function strangersTo(layer: Layer, context: ReadingContext): string[] {
  return [layer.sender.address, ...layer.recipients, ...context.ownAddresses]
}

function fromForm(layer: Layer, form: FormLetter, context: ReadingContext): Written {
  const words = ownWordsOf(splitQuotes(form.message.split('\n'))) || form.message
  const isNew = form.subject !== '' && !words.startsWith(form.subject)
  const answered = answeredAt(layer, context)
  const found = form.writer ?? answered ?? form.writerBelow ?? namedIn(layer, context)
  const isBelow = found !== undefined && found.address === form.writerBelow?.address
  const named = found?.name || form.name || (isBelow && form.writerBelow?.name) || ''
  const person = found && { ...found, name: named }
  return {
    route: 'contact-form',
    writer: person ?? layer.sender,
    words: (isNew ? `${form.subject}\n\n${words}` : words).trim(),
    aside: '',
    needsPerson: person ? undefined : 'no-writer',
  }
}

/** A site that tells in words who did something: the one to answer, or the only one it names. */
function fromSite(layer: Layer, written: Written, context: ReadingContext): Written {
  const person = answeredAt(layer, context) ?? namedIn(layer, context)
  if (!person) return { ...written, needsPerson: 'sent-by-machine' }
  return { ...written, route: 'contact-form', writer: person }
}

function answeredAt({ replyTo, sender }: Layer, context: ReadingContext): Address | undefined {
  if (!replyTo || replyTo.address === sender.address) return undefined
  const isNobody =
    context.ownAddresses.includes(replyTo.address) || isMachineAddress(replyTo.address)
  return isNobody ? undefined : replyTo
}

function namedIn(layer: Layer, context: ReadingContext): Address | undefined {
  const address = onlyAddressIn(layer.text, strangersTo(layer, context))
  return address === undefined ? undefined : { name: '', address }
}

function fromForward(layer: Layer, inner: readonly Written[], own: string): Written {
  const aside = wordsOf(own).length > 3 ? own : ''
  const said = inner.filter(({ words }) => words !== '')
  const [first = inner[0]] = said
  const writer = first && first.writer.address !== '' ? first.writer : layer.sender
  const isOne = said.every((each) => each.writer.address === first?.writer.address)
  return {
    route: 'forwarded',
    writer: isOne ? writer : layer.sender,
    words: [...new Set(said.map(({ words }) => words))].join('\n\n'),
    aside: [aside, ...inner.map((each) => each.aside)].filter(Boolean).join('\n\n'),
    needsPerson: isOne ? first?.needsPerson : 'several-letters',
  }
}

/** The letters that this layer carries, below its own words or attached. */
function passedOn(layer: Layer, division: Division, own: string): readonly Layer[] {
  const prefix = subjectPrefix(layer.subject)
  const isForwarded = prefix === 'forward' || division.heading === 'forward'
  // somebody else's mail and not a word besides: passed on, whatever the subject says of it
  const isBare = own === '' && division.heading === 'header-block' && !isContinued(layer)
  if (!isForwarded && !isBare) return prefix === 'reply' ? [] : layer.enclosed
  const lines = division.below.length > 0 ? division.below : division.marked
  const below = letterBelow(lines)
  if (!below) return layer.enclosed
  return isBare && [NOBODY.address, layer.sender.address].includes(below.sender.address)
    ? layer.enclosed
    : [below, ...layer.enclosed]
}

/**
 * Staff pass on what is not theirs. Anybody else is the writer as soon as they say something for
 * themselves; a customer who sends the shop's own mail back is the writer too, and one who sends
 * their own earlier letter again means it again.
 */
function isForward(
  layer: Layer,
  letters: readonly Layer[],
  own: string,
  context: ReadingContext,
): boolean {
  const ownDomains = context.ownAddresses.map((address) => domainOf(address))
  const isOurs = (address: string) => ownDomains.includes(domainOf(address))
  const inner = letters.find(({ sender }) => !isOurs(sender.address)) ?? letters[0]
  if (!inner) return false
  const isFromForm = context.formSenders.includes(inner.sender.address)
  if (inner.sender.address === layer.sender.address) return true
  if (isOurs(inner.sender.address) && !isFromForm) return isOurs(layer.sender.address)
  return isOurs(layer.sender.address) || onlyPassesOn(own, layer.enclosed.length > 0)
}
