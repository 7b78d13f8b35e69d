import { describe, expect, it } from 'vitest'
import { FINAL, OCCASIONS, type Occasion } from '../../src/cases/occasion.ts'
import type { ReplySet, RightOnOccasion } from '../../src/cases/reply-set.ts'
import { RIGHTS, type Right } from '../../src/cases/right.ts'
import { readReplies } from '../../src/config/replies.ts'
import { composeReply, hasReply } from '../../src/drafts/compose-reply.ts'
import { replyFacts } from './reply-facts.ts'

const replies = await readReplies('replies')

const languages = ['nl', 'en'] as const

const there = OCCASIONS.flatMap((occasion) =>
  RIGHTS.flatMap((right) =>
    languages
      .filter((language) => hasReply(replies, occasion, [right], language))
      .map((language) => ({ occasion, right, language })),
  ),
)

/** The shipped set, short of one text in Dutch. */
const without = (name: RightOnOccasion) => {
  const rights = new Map(replies.nl.rights)
  rights.delete(name)
  return { ...replies, nl: { ...replies.nl, rights } }
}

const textOf = (occasion: Occasion, rights: readonly Right[], language: 'nl' | 'en' | 'other') =>
  composeReply(replyFacts({ occasion, rights, language }), replies).text

describe('the shipped set', () => {
  it.each([
    ['acknowledge', RIGHTS],
    ['identity', RIGHTS],
    ['grant', RIGHTS],
    ['partly', RIGHTS],
    ['refuse', RIGHTS],
    ['nothing-held', RIGHTS],
  ] as const)('holds %s for %j in both languages', (occasion, rights) => {
    for (const language of languages) {
      for (const right of rights)
        expect([right, hasReply(replies, occasion, [right], language)]).toEqual([right, true])
    }
  })

  it('says of what it does not hold that it does not', () => {
    expect(hasReply(without('access-grant'), 'grant', ['access', 'objection'], 'nl')).toBe(false)
    expect(hasReply(without('access-grant'), 'grant', ['objection'], 'nl')).toBe(true)
    expect(hasReply(replies, 'acknowledge', [], 'nl')).toBe(false)
  })
})

describe.each(there)('$right-$occasion in $language', ({ right, occasion, language }) => {
  const { html, text } = composeReply(replyFacts({ occasion, rights: [right], language }), replies)

  it('names the case, the day of receipt and the writer', () => {
    expect(text).toContain('P-2026-0042')
    const received = { nl: 'maandag 23 november 2026', en: 'Monday 23 November 2026' }
    expect(text).toContain(received[language])
    expect(text).toContain('Marloes van den Berg,')
  })

  it('says what was understood and whom to ask', () => {
    expect(text).toContain(replies[language].words.rights[right].wish)
    expect(text).toContain('info@j3dprints.nl')
    expect(text.trim()).toMatch(/Jan de Vries\nJ3D Prints$/)
  })

  it('says by when the answer comes, as long as it is none itself', () => {
    const answerBy = { nl: 'woensdag 23 december 2026', en: 'Wednesday 23 December 2026' }
    expect(text.includes(answerBy[language])).toBe(!FINAL.includes(occasion))
  })

  it('leaves no braces, no marks of Markdown and no unknown value', () => {
    expect(text).not.toMatch(/\{\{|\}\}|\*\*|^#|\\|undefined|\[object/m)
    expect(html).not.toMatch(/\{\{|\}\}|\*\*|undefined|\[object/)
  })

  it('says nothing that a reply must never say', () => {
    expect(text).not.toMatch(
      /all(es| your data| of your data)?( is| was| were)? (gewist|verwijderd|erased|deleted)/i,
    )
    expect(text).not.toMatch(/all your data (has|have) been|al uw gegevens (zijn|hebben wij)/i)
    expect(text).not.toMatch(/neostradan|geen persoonsgegevens|not personal data/i)
    expect(text).not.toMatch(/\b(kosten|leges|fee|charge)\b/i)
    expect(text).not.toMatch(/\b(je|jij|jouw|jullie)\b/i)
  })

  it('is made of plain elements with styles of their own', () => {
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag))
    const plain = 'div p h3 strong em ul li span table thead tbody tr th td br hr'.split(' ')
    expect([...tags].filter((tag) => !plain.includes(tag ?? ''))).toEqual([])
    expect(html).not.toMatch(/<(p|table|td|th|h3|ul)>/)
    expect(html.startsWith(`<div lang="${language}" style="font-family:`)).toBe(true)
  })
})

describe('an acknowledgement', () => {
  it.each(RIGHTS)('of %s leaves nothing to fill in and claims nothing done', (right) => {
    for (const language of languages) {
      const text = textOf('acknowledge', [right], language)
      expect(text).not.toContain('[[')
      expect(text).not.toMatch(/hebben wij (\S+ )?(verwijderd|gestopt|gewist|stilgezet|verbeterd)/)
      expect(text).not.toMatch(/we (have )?(deleted|stopped|erased|corrected)/i)
    }
  })

  it.each(['objection', 'consent-withdrawal'] as const)('of %s is acted on at once', (right) => {
    expect(textOf('acknowledge', [right], 'nl')).toContain('gaan wij meteen aan de slag')
    expect(textOf('acknowledge', [right], 'en')).toContain('acting on this straight away')
  })
})

describe('a question who writes', () => {
  it.each([
    [
      'nl',
      /Antwoord op deze e-mail vanaf/,
      /Log in/,
      /bestelnummer en de postcode/,
      /termijn stilstaan/,
    ],
    ['en', /Reply to this e-mail from/, /Log in/, /order number and the postcode/, /may pause/],
  ] as const)(
    'offers the lightest proofs and says that the time may pause (%s)',
    (language, ...said) => {
      const text = textOf('identity', ['access'], language)
      for (const each of said) expect(text).toMatch(each)
    },
  )

  it('asks for no copy of a document, no citizen number and no password', () => {
    expect(textOf('identity', ['access'], 'nl')).toMatch(
      /Stuur ons geen kopie van uw paspoort.*BSN.*wachtwoord/,
    )
    expect(textOf('identity', ['access'], 'en')).toMatch(
      /do not send a copy of your passport.*BSN.*password/,
    )
  })

  it('never says whether the address is a known one', () => {
    for (const language of languages) {
      const text = textOf('identity', ['access', 'erasure'], language)
      expect(text).not.toMatch(
        /kennen wij|niet bekend|bekend is|onbekend|we know|unknown|not know/i,
      )
    }
  })

  it('lets what needs no proof go ahead', () => {
    expect(textOf('identity', ['erasure', 'objection'], 'en')).toContain(
      'One thing need not wait: you would like to object to the use of your data.',
    )
    expect(textOf('identity', ['erasure'], 'en')).not.toContain('need not wait')
    expect(textOf('identity', ['objection'], 'en')).not.toContain('need not wait')
  })
})

describe('a granted access', () => {
  it.each(languages)('holds everything that article 15 asks for (%s)', (language) => {
    const { html, text } = composeReply(
      replyFacts({ occasion: 'grant', rights: ['access'], language }),
      replies,
    )
    const names = 'WooCommerce Neostrada Microsoft Google Mollie PostNL DPF|Privacy.Framework'
    for (const name of [...names.split(' '), 'Autoriteit Persoonsgegevens', 'rechtbank'])
      expect(text).toMatch(new RegExp(name))
    expect(html.match(/<tr>/g)).toHaveLength(replyFacts().recipients.length + 1)
    for (const said of ARTICLE_15[language]) expect(text).toContain(said)
  })

  it('says that data stays in Europe where no recipient takes it out', () => {
    const facts = replyFacts({ occasion: 'grant', language: 'en', recipients: [] })
    const { html, text } = composeReply(facts, replies)
    expect(text).toContain('Your data stays within the European Economic Area.')
    expect(text).toContain('[[who holds or received the data')
    expect(html).not.toContain('<table')
  })
})

const ARTICLE_15 = {
  nl: [
    '[[wat er gevonden is',
    'vandaan komen',
    'Hoelang',
    'Waarvoor',
    'te verbeteren, te verwijderen',
    'bezwaar',
    'alleen door een computer',
  ],
  en: [
    '[[what was found',
    'comes from',
    'How long',
    'What for',
    'correct or delete',
    'object',
    'by computer alone',
  ],
} as const

describe('a granted erasure', () => {
  it.each([
    [
      'nl',
      [
        '[[wat er verwijderd is',
        'zeven jaar',
        'artikel 52',
        'tien jaar',
        'Mollie en PostNL',
        'Autoriteit Persoonsgegevens',
        'rechtbank',
        'zes weken',
        'artikel 35',
      ],
    ],
    [
      'en',
      [
        '[[what was deleted',
        'seven years',
        'article 52',
        'ten years',
        'Mollie and PostNL',
        'Autoriteit Persoonsgegevens',
        'rechtbank',
        'six weeks',
        'article 35',
      ],
    ],
  ] as const)(
    'says what is gone, what stays, who was told, and where to complain (%s)',
    (language, said) => {
      const text = textOf('grant', ['erasure'], language)
      for (const each of said) expect(text).toContain(each)
    },
  )

  it('keeps every claim of what was deleted for a person to fill in', () => {
    const { html } = composeReply(replyFacts({ occasion: 'grant', rights: ['erasure'] }), replies)
    expect(html).toMatch(
      /hebben wij verwijderd: <span style="background-color:[^"]+">\[\[wat er verwijderd is/,
    )
  })
})

describe('several rights in one letter', () => {
  const rights = ['access', 'erasure', 'consent-withdrawal'] as const
  const { html, text } = composeReply(replyFacts({ rights, language: 'en' }), replies)

  it('are answered in one letter with a paragraph each', () => {
    const titles = [...html.matchAll(/<h3[^>]*>([^<]+)/g)].map(([, title]) => title)
    expect(titles).toEqual([
      'Seeing your data',
      'Having your data deleted',
      'Withdrawing your consent',
    ])
    expect(text.match(/Kind regards/g)).toHaveLength(1)
    expect(text.match(/Dear/g)).toHaveLength(1)
  })

  it('are summed up in one sentence', () => {
    expect(text).toContain(
      'you would like to know what data we have about you, have data about you deleted and withdraw a consent.',
    )
  })

  it('are treated once each, however often they are named', () => {
    const twice = composeReply(replyFacts({ rights: ['access', 'access'] }), replies)
    expect(twice).toEqual(composeReply(replyFacts({ rights: ['access'] }), replies))
  })

  it('bring the way to complain once', () => {
    const answer = textOf('grant', ['access', 'erasure'], 'nl')
    expect(answer.match(/Autoriteit Persoonsgegevens/g)).toHaveLength(1)
  })
})

describe('a writer of another language', () => {
  it('reads English, a line, then Dutch', () => {
    const { html, text } = composeReply(replyFacts({ language: 'other' }), replies)
    expect(html.match(/<div lang="(en|nl)"/g)).toEqual(['<div lang="en"', '<div lang="nl"'])
    expect(html.split('<hr>')).toHaveLength(2)
    expect(text.indexOf('Kind regards')).toBeLessThan(text.indexOf('Beste Marloes'))
    expect(text.startsWith('Onder deze Engelse brief staat dezelfde brief')).toBe(true)
  })

  it('has a reply only where both languages have it', () => {
    const halved = { ...replies, nl: { ...replies.nl, frames: new Map() } }
    expect(hasReply(halved, 'acknowledge', ['access'], 'other')).toBe(false)
    expect(hasReply(halved, 'acknowledge', ['access'], 'en')).toBe(true)
  })
})

describe('what is not there', () => {
  it('is named', () => {
    const compose = (set: ReplySet, rights: readonly Right[]) => () =>
      composeReply(replyFacts({ occasion: 'grant', rights }), set)
    const frameless = { ...replies, nl: { ...replies.nl, frames: new Map() } }
    expect(compose(frameless, ['access'])).toThrow('nl/frames/grant.md')
    expect(compose(without('objection-grant'), ['objection'])).toThrow('nl/objection-grant.md')
    expect(compose(replies, [])).toThrow('any right')
  })

  it('leaves a nameless writer a greeting', () => {
    const nameless = replyFacts({ dataSubjectName: '' })
    expect(composeReply(nameless, replies).text.startsWith('Goedendag,\n')).toBe(true)
  })

  it('leaves the shop as the signature', () => {
    const { shop } = replyFacts()
    const unsigned = replyFacts({ shop: { ...shop, signature: ' \n' } })
    expect(composeReply(unsigned, replies).text.trim()).toMatch(/groet,\n\nJ3D Prints$/)
  })
})
