import { describe, expect, it } from 'vitest'
import { OCCASIONS, type Occasion, WITHOUT_RIGHT } from '../../src/cases/occasion.ts'
import { RIGHTS, TOLD_TO_RECIPIENTS } from '../../src/cases/right.ts'
import { composeReply, hasReply } from '../../src/drafts/compose-reply.ts'
import { replyFacts } from './reply-facts.ts'
import { filledIn, languages, letters, replies } from './shipped.ts'

describe('the shipped set', () => {
  it.each(OCCASIONS)(
    'holds %s for every right that it can concern, in both languages',
    (occasion) => {
      const rights = occasion === 'recipient' ? TOLD_TO_RECIPIENTS : RIGHTS
      const there = letters.filter((letter) => letter.occasion === occasion)
      expect(there).toHaveLength(rights.length * languages.length)
      expect(hasReply(replies, occasion, RIGHTS, 'other')).toBe(true)
    },
  )
})

const NAMES_NO_WISH: readonly Occasion[] = [...WITHOUT_RIGHT, 'recipient']

const PROMISES_A_DAY: readonly Occasion[] = [
  'acknowledge',
  'identity',
  'identity-reminder',
  'clarify',
  'second-notice',
  'question-received',
]

/** What staff can send as it stands; everything else holds what only they know. */
const READY: readonly Occasion[] = [
  'acknowledge',
  'identity',
  'identity-reminder',
  'second-notice',
  ...WITHOUT_RIGHT,
]

/** Letters that can reach somebody of whom nobody knows yet who they are. */
const TO_ANYBODY: readonly Occasion[] = [
  'identity',
  'identity-reminder',
  'closed-unidentified',
  ...WITHOUT_RIGHT,
]

const NEVER = {
  nl: [
    /\b(je|jij|jou|jouw|jullie)\b/i,
    /\b(kosten|leges|betalen om|vergoeding)\b/i,
    /alles( is| was)? (gewist|verwijderd)|al uw gegevens (zijn|hebben wij)/i,
    /neostradan|geen persoonsgegevens/i,
    /\b(verplicht|dient u|gelieve|middels|derhalve|betrokkene|verwerkingsverantwoordelijke)\b/i,
    /vul .*formulier in|via het formulier/i,
    /\b(done|please|request|your)\b/i,
  ],
  en: [
    /\b(fee|charge|charges|cost of)\b/i,
    /(all|everything) (of )?(your data )?(has been |was |is )?(erased|deleted)/i,
    /neostradan|not personal data/i,
    /\b(hereby|pursuant|aforementioned|data subject|controller|shall)\b/i,
    /fill in .*form|use the form/i,
    /\b(uw|wij|verzoek)\b/i,
  ],
} as const

const CUSTOMER = {
  nl: /kennen (wij|we)|bent u klant|als (onze )?klant|(niet|al) bij ons bekend|onbekend|wij vonden|uw bestellingen/i,
  en: /\bwe know|our customer|as a customer|unknown|do(es)? not know you|we found|your orders/i,
} as const

/** A sentence that says of something that it was done; a denial, a condition or a wish does not. */
const DONE = {
  nl: /^sinds |\bis weg:|\b(hebben wij|wij hebben|heeft|zijn wij)\b.*\b(verwijderd|verbeterd|aangevuld|gewist|stilgezet|doorgegeven|gezocht|bekeken|gestuurd|gestopt|gedaan:)/i,
  en: /^since |\bis gone:|\b(we|we have|we had)\b.*\b(deleted|corrected|added|erased|searched|passed|sent|stopped|done:)|looked at your question/i,
} as const

const NOT_DONE = {
  nl: /\b(niet|niets|geen)\b|u wilt|^hebben wij/i,
  en: /\b(not|nothing|no)\b|you would like|^if we/i,
} as const

const sentences = (text: string) => text.split(/(?<=[.?!])\s+|\n+/)

describe.each(letters)('$occasion of $right in $language', ({ right, occasion, language }) => {
  const { html, text } = composeReply(replyFacts({ occasion, rights: [right], language }), replies)

  it('names the case and the day of receipt, and greets whom it is for', () => {
    expect(text).toContain('P-2026-0042')
    const received = { nl: 'maandag 23 november 2026', en: 'Monday 23 November 2026' }
    expect(text).toContain(received[language])
    expect(text.includes('Marloes')).toBe(occasion !== 'recipient')
  })

  it('says what was understood, whom to ask and who writes', () => {
    const { wish } = replies[language].words.rights[right]
    const understood = `${{ nl: 'u wilt', en: 'you would like to' }[language]} ${wish}.`
    expect(text.includes(understood)).toBe(!NAMES_NO_WISH.includes(occasion))
    expect(text).toContain('info@j3dprints.nl')
    expect(text.trim()).toMatch(/Jan de Vries\nJ3D Prints$/)
  })

  it('says by when the answer comes where it still has to come', () => {
    const answerBy = { nl: 'woensdag 23 december 2026', en: 'Wednesday 23 December 2026' }
    expect(text.includes(answerBy[language])).toBe(PROMISES_A_DAY.includes(occasion))
  })

  it('leaves no braces, no marks of Markdown and no unknown value', () => {
    expect(text).not.toMatch(/\{\{|\}\}|\*\*|^#|\\|undefined|\[object/m)
    expect(html).not.toMatch(/\{\{|\}\}|\*\*|undefined|\[object/)
    expect(text).not.toMatch(/ [.,:;?]| {2}|\(\)|\.\./)
  })

  it('says nothing that a reply must never say', () => {
    for (const words of NEVER[language]) expect(text).not.toMatch(words)
    if (TO_ANYBODY.includes(occasion)) expect(text).not.toMatch(CUSTOMER[language])
  })

  it('asks for no document, citizen number or password', () => {
    const asks = /paspoort|rijbewijs|identiteitskaart|BSN|passport|licence|identity card/i
    for (const sentence of sentences(text).filter((each) => asks.test(each)))
      expect(sentence).toMatch(/^(Stuur ons geen|Please do not send)/)
  })

  it('leaves to a person what only a person knows, and claims nothing done without them', () => {
    expect(text.includes('[[')).toBe(!READY.includes(occasion))
    const claims = sentences(filledIn(text)).filter(
      (each) => DONE[language].test(each) && !NOT_DONE[language].test(each),
    )
    for (const claim of claims) expect(claim).toMatch(/…|^(Wat|What|Waarmee|Hieronder|Here) /)
  })

  it('is made of plain elements with styles of their own', () => {
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag))
    const plain = 'div p h3 strong em ul li span table thead tbody tr th td br hr'.split(' ')
    expect([...tags].filter((tag) => !plain.includes(tag ?? ''))).toEqual([])
    expect(html).not.toMatch(/<(p|table|td|th|h3|ul)>/)
    expect(html.startsWith(`<div lang="${language}" style="font-family:`)).toBe(true)
  })
})

describe('all rights in one letter', () => {
  it.each(
    OCCASIONS.flatMap((occasion) => languages.map((language) => [occasion, language] as const)),
  )('on %s read as one (%s)', (occasion, language) => {
    const facts = replyFacts({ occasion, rights: RIGHTS, language })
    const { text } = composeReply(facts, replies)
    const once = ['P-2026-0042', 'Autoriteit Persoonsgegevens', 'Jan de Vries', 'Marloes']
    for (const words of once) expect(text.split(words).length).toBeLessThanOrEqual(2)
    const paragraphs = text.split('\n\n').filter((paragraph) => !paragraph.startsWith('[['))
    expect(paragraphs.filter((each, at) => paragraphs.indexOf(each) !== at)).toEqual([])
  })
})
