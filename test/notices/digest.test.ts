import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OCCASIONS } from '../../src/cases/occasion.ts'
import { readRequestMarks } from '../../src/cases/request-marks.ts'
import { RIGHTS } from '../../src/cases/right.ts'
import { composeDigest } from '../../src/notices/digest.ts'
import type { DigestFacts, DigestLine } from '../../src/notices/facts.ts'
import { textsIn } from '../../src/notices/texts/in-language.ts'
import { DIGEST_SECTIONS } from '../../src/notices/texts/texts.ts'
import { bothParts, digest, LANGUAGES, LETTER_LINK, line, numbersIn } from './notices.ts'

const many = (count: number, over: Partial<DigestLine> = {}) =>
  Array.from({ length: count }, (_, index) =>
    line({ caseNumber: `P-2026-${String(index + 1).padStart(4, '0')}`, ...over }),
  )

const NEAR: NonNullable<DigestFacts['nearMisses']> = RIGHTS.map((right, index) => ({
  right,
  mark: `N${index + 1}`,
  confidence: index === 0 ? 0.002 : 0.14 - index / 100,
  receivedOn: '2026-11-20',
  letterLink: index === 1 ? 'javascript:alert(1)' : LETTER_LINK,
}))

const full = (language: 'nl' | 'en'): DigestFacts =>
  digest({
    language,
    overdue: many(1, { daysLeft: -4, dueOn: '2026-11-19' }),
    dueSoon: many(3, { daysLeft: 0 }),
    waitingForClick: OCCASIONS.map((occasion, index) =>
      line({
        caseNumber: `P-2026-01${index + 10}`,
        draft: { occasion, link: 'https://outlook.example.com/d' },
      }),
    ),
    unclear: many(2, { rights: [] }),
    waitingForCustomer: many(1, { rights: RIGHTS }),
    newlyIn: RIGHTS.map((right, index) =>
      line({ caseNumber: `P-2026-02${index + 10}`, rights: [right] }),
    ),
    answered: many(2),
    nearMisses: NEAR,
    otherwiseOpen: 7,
  })

describe('composeDigest', () => {
  test.each(LANGUAGES)('says the same in both parts, in %s', (language) => {
    const facts = full(language)
    const [html, text] = bothParts(composeDigest(facts))
    expect(numbersIn(html)).toEqual(numbersIn(text))
    for (const part of [html, text]) {
      for (const name of DIGEST_SECTIONS) {
        expect(part).toContain(textsIn(language).digest.sections[name])
        for (const { caseNumber } of facts[name]) expect(part).toContain(caseNumber)
      }
      expect(part).toContain(textsIn(language).digest.otherwiseOpen(7))
      expect(part).not.toMatch(/undefined|null|\[object|NaN|\{\{|\}\}/)
      expect(part.trim().endsWith('ref gk7-2f9c5d1e')).toBe(true)
    }
  })

  test.each([
    ['nl', {}, 'Privacyverzoeken vandaag: niets open'],
    ['en', {}, 'Privacy requests today: nothing open'],
    [
      'nl',
      { overdue: many(1), dueSoon: many(3) },
      'Privacyverzoeken vandaag: 1 te laat, 3 deze week',
    ],
    [
      'nl',
      { dueSoon: many(2), waitingForClick: many(1), unclear: many(1) },
      'Privacyverzoeken vandaag: 2 deze week, 1 concept te versturen',
    ],
    ['nl', { unclear: many(2) }, 'Privacyverzoeken vandaag: 2 te beoordelen'],
    ['nl', { newlyIn: many(2) }, 'Privacyverzoeken vandaag: niets dringends'],
    ['en', { overdue: many(2), dueSoon: many(1) }, 'Privacy requests today: 2 late, 1 this week'],
    [
      'nl',
      { health: { folders: [], complaints: ['x'] } },
      'Privacyverzoeken vandaag: niets open (griffier heeft hulp nodig)',
    ],
  ] as const)('sums up in its subject (%s, %#)', (language, lists, subject) => {
    expect(composeDigest(digest({ language, ...lists })).subject).toBe(subject)
  })

  test.each([
    ['nl', 'Inzageverzoek? 1 % zeker, binnen op vr 20 nov', '‘verzoek N…’'],
    ['en', 'Access request? 1 % sure, came Fri 20 Nov', '‘request N…’'],
  ] as const)('names what came near below the cases, in %s', (language, says, example) => {
    const { text, html, subject } = composeDigest(digest({ language, nearMisses: NEAR }))
    expect(text).toContain(`- N1  ${says}\n`)
    expect(text).toContain(`: ${LETTER_LINK}\n`)
    expect(html).toContain(example)
    // a link that is none leaves the line without one
    expect(html).not.toContain('javascript')
    expect(html.match(/>N\d</g)).toHaveLength(NEAR.length)
    expect(subject).toBe(textsIn(language).digest.subjectEmpty)
    expect(readRequestMarks(text).marks).toEqual([])
  })

  test.each(LANGUAGES)('says on an empty day in one line that it is empty, in %s', (language) => {
    const { html, text } = composeDigest(digest({ language }))
    expect(html).not.toContain('<h2')
    expect(text.split('\n')[2]).toBe(textsIn(language).digest.empty)
    expect(text).not.toContain('P-')
    expect(
      text
        .split('--')[0]
        ?.split('\n')
        .filter((said) => said !== ''),
    ).toHaveLength(3)
  })

  test('does not promise an empty day when it could not see everything', () => {
    const { text } = composeDigest(
      digest({ health: { folders: [], complaints: ['Aanmelden lukt niet.'] } }),
    )
    expect(text).toContain('Voor zover griffier kon zien')
    expect(text).not.toContain('Fijne dag')
  })

  test('lists the most pressing case first', () => {
    const { text } = composeDigest(
      digest({
        dueSoon: [
          line({ caseNumber: 'P-2026-0003', daysLeft: 5 }),
          line({ caseNumber: 'P-2026-0002', daysLeft: 1 }),
          line({ caseNumber: 'P-2026-0001', daysLeft: 5 }),
        ],
      }),
    )
    expect(text.match(/^- P-2026-000\d/gm)).toEqual([
      '- P-2026-0002',
      '- P-2026-0001',
      '- P-2026-0003',
    ])
  })

  test.each([
    [30, 30, ['96']],
    [15, 30, ['48', '48']],
    [1, 30, ['3', '93']],
    [0, 30, ['96']],
    [-3, 30, ['96']],
    [5, 0, ['96']],
    [40, 30, ['96']],
  ])('draws %i of %i days as cells of %j pixels', (daysLeft, daysInAll, widths) => {
    const { html } = composeDigest(digest({ dueSoon: [line({ daysLeft, daysInAll })] }))
    const cells = [...html.matchAll(/class="(?:bar|track)" width="(\d+)"/g)].map((cell) => cell[1])
    expect(cells).toEqual(widths)
  })

  test('draws a late case as a full bar and one due today as an empty one', () => {
    const drawn = (daysLeft: number) =>
      /class="(bar|track)"/.exec(composeDigest(digest({ overdue: [line({ daysLeft })] })).html)?.[1]
    expect(drawn(-1)).toBe('bar')
    expect(drawn(0)).toBe('track')
  })

  test('speaks no more of due dates once answered', () => {
    const { text } = composeDigest(digest({ answered: [line({ daysLeft: -2 })] }))
    expect(text).toContain('Beantwoord (1)')
    expect(text).not.toContain('te laat')
  })

  test('shows a hundred lines of a list and counts the rest', () => {
    const { html, text } = composeDigest(digest({ overdue: many(250, { daysLeft: -1 }) }))
    expect(text.match(/^- P-/gm)).toHaveLength(100)
    expect(html.match(/<strong>/g)).toHaveLength(100)
    expect(text).toContain('Te laat (250)')
    expect(text).toContain('en nog 150 zaken')
  })

  test('tells when each folder was last read, and first of all what failed', () => {
    const { text } = composeDigest(
      digest({
        health: {
          folders: [
            { name: 'Postvak IN', lastReadAt: '08:29' },
            { name: 'Concepten', lastReadAt: undefined },
          ],
          complaints: ['Het certificaat verloopt over 9 dagen.'],
        },
      }),
    )
    expect(text).toContain('! Het certificaat verloopt over 9 dagen.')
    expect(text).toContain('Laatst gelezen: Postvak IN 08:29, Concepten nog niet.')
    expect(text).not.toContain('gaat alles goed')
    expect(composeDigest(digest()).text).toContain('Met griffier zelf gaat alles goed.')
  })

  test('gives no example that could be read back as an order', () => {
    const { text } = composeDigest(digest({ overdue: [line()] }))
    expect(text).toContain('‘P-2026-… klaar’')
    expect(text).not.toMatch(/P-\d{4}-\d{4} klaar/)
  })

  test('escapes every value and follows no link but http', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const hostile = `<b onclick="x">${value}\n{{token}}`
        const { html, subject } = composeDigest(
          digest({
            staffName: hostile,
            shopName: hostile,
            token: hostile,
            overdue: [
              line({
                caseNumber: hostile,
                letterLink: `javascript:${value}`,
                draft: { occasion: 'grant', link: `file:${value}` },
              }),
            ],
            health: { folders: [{ name: hostile, lastReadAt: hostile }], complaints: [hostile] },
          }),
        )
        expect(html).not.toMatch(/<b |href=/)
        expect(subject).toBe('Privacyverzoeken vandaag: 1 te laat (griffier heeft hulp nodig)')
      }),
    )
  })

  test('loads nothing from elsewhere and runs nothing', () => {
    for (const language of LANGUAGES) {
      const { html } = composeDigest(full(language))
      expect(html).not.toMatch(/<(?:img|script|link|iframe|form|svg)\b|url\(|@import|\bsrc=/i)
      expect(html).toContain('<meta name="color-scheme" content="light dark">')
      expect(html).toContain(`<html lang="${language}">`)
    }
  })
})
