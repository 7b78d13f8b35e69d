import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOTICE_REASONS } from '../../src/cases/notice-reasons.ts'
import { RIGHTS, type Right } from '../../src/cases/right.ts'
import { commandWord, STAFF_COMMANDS } from '../../src/cases/staff-command.ts'
import type { Confirmation, ReminderFacts } from '../../src/notices/facts.ts'
import { composeReminder } from '../../src/notices/reminder.ts'
import { textsIn } from '../../src/notices/texts/in-language.ts'
import {
  bothParts,
  DRAFT_LINK,
  item,
  LANGUAGES,
  LETTER_LINK,
  numbersIn,
  reminder,
  seen,
} from './notices.ts'

describe('composeReminder', () => {
  const everyRight: readonly (readonly Right[])[] = [...RIGHTS.map((right) => [right]), [], RIGHTS]

  test.each(
    NOTICE_REASONS.flatMap((reason) => LANGUAGES.map((language) => ({ reason, language }))),
  )(
    'writes $reason in $language for every right, with the same numbers in both parts',
    ({ reason, language }) => {
      for (const rights of everyRight) {
        const words = STAFF_COMMANDS.map((word) => commandWord(language, word))
        const notice = composeReminder(
          reminder({ language, items: [item({ reason, rights, words })] }),
        )
        const [html, text] = bothParts(notice)
        expect(numbersIn(html)).toEqual(numbersIn(text))
        for (const part of [html, text]) {
          expect(part).toContain('P-2026-0042')
          expect(part).toContain(textsIn(language).reminder.reasons[reason].whatNow)
          expect(part).not.toContain('@')
          expect(part).not.toMatch(/undefined|null|\[object|NaN|\{\{|\}\}|[.,] ?[.,]/)
        }
        expect(notice.subject).toContain('[P-2026-0042] ')
      }
    },
  )

  test.each([
    [
      'opened',
      ['access'],
      30,
      '2026-12-23',
      '[P-2026-0042] Nieuw: inzageverzoek (uiterlijk woensdag 23 december)',
    ],
    [
      'three-days-left',
      ['access'],
      3,
      '2026-12-18',
      '[P-2026-0042] Inzageverzoek: nog 3 dagen (uiterlijk vrijdag 18 december)',
    ],
    [
      'one-day-left',
      ['erasure'],
      1,
      '2026-12-18',
      '[P-2026-0042] Verwijderverzoek: nog 1 dag (uiterlijk vrijdag 18 december)',
    ],
    [
      'due-today',
      ['rectification'],
      0,
      '2026-11-23',
      '[P-2026-0042] Correctieverzoek: vandaag beantwoorden',
    ],
    [
      'overdue',
      ['portability'],
      -1,
      '2026-11-22',
      '[P-2026-0042] Verzoek om overdracht: 1 dag te laat (beloofd voor zondag 22 november)',
    ],
    [
      'overdue',
      ['access', 'erasure'],
      -4,
      '2026-11-19',
      '[P-2026-0042] Privacyverzoek (inzage, verwijdering): 4 dagen te laat (beloofd voor donderdag 19 november)',
    ],
    [
      'at-once',
      ['objection'],
      30,
      '2026-12-23',
      '[P-2026-0042] Bezwaar: graag vandaag nog uitvoeren',
    ],
    [
      'triage',
      [],
      30,
      '2027-01-04',
      '[P-2026-0042] Brief over privacy: wil jij kijken wat het is? (uiterlijk maandag 4 januari 2027)',
    ],
  ] as const)(
    'puts %s of %j with %i days left in the subject',
    (reason, rights, daysLeft, dueOn, subject) => {
      const facts = reminder({ items: [item({ reason, rights, daysLeft, dueOn })] })
      expect(composeReminder(facts).subject).toBe(subject)
    },
  )

  test.each([
    ['nl', [3, 9, 20], 'Privacyverzoeken: 3 vragen aandacht'],
    ['nl', [-2, 9, 20], 'Privacyverzoeken: 3 vragen aandacht, 1 te laat'],
    ['nl', [-2, -1, 0], 'Privacyverzoeken: 3 vragen aandacht, 2 te laat, 1 vandaag'],
    ['en', [-2, 0], 'Privacy requests: 2 need attention, 1 late, 1 today'],
  ] as const)('counts several cases in the subject (%s, %j)', (language, lefts, subject) => {
    const items = lefts.map((daysLeft, index) =>
      item({ daysLeft, caseNumber: `P-2026-000${index}` }),
    )
    expect(composeReminder(reminder({ language, items })).subject).toBe(subject)
  })

  test('says in English what a Dutch reminder says in Dutch', () => {
    const facts = reminder({
      language: 'en',
      items: [item({ reason: 'three-days-left', daysLeft: 3, dueOn: '2026-12-18' })],
    })
    expect(composeReminder(facts).subject).toBe(
      '[P-2026-0042] Access request: 3 days left (due Friday 18 December)',
    )
  })

  test('names the shop’s systems in the checklist, and whom to tell apart from them', () => {
    const { text } = composeReminder(reminder({ items: [item({ rights: ['rectification'] })] }))
    expect(text).toContain('[ ] Verbeter het overal waar het staat: WooCommerce en Neostrada.')
    expect(text).toContain('[ ] Geef de verbetering door: Mollie en PostNL.')
  })

  test('leaves the step about recipients out where the shop has none', () => {
    const { text } = composeReminder(
      reminder({ items: [item({ rights: ['rectification'], systems: [] })] }),
    )
    expect(text).toContain('in al jullie systemen')
    expect(text).not.toContain('Geef de verbetering door')
  })

  test.each(['triage', 'answered-by-hand', 'bounced', 'sent-unfilled', 'unknown-word'] as const)(
    'keeps %s to its one question',
    (reason) => {
      expect(composeReminder(reminder({ items: [item({ reason })] })).text).not.toContain('[ ]')
    },
  )

  test.each([
    [['objection'], true],
    [['consent-withdrawal'], true],
    [['access', 'objection'], true],
    [['access'], false],
  ] as const)('marks %j as to be carried out at once: %s', (rights, marked) => {
    const notice = composeReminder(reminder({ items: [item({ rights })] }))
    for (const part of bothParts(notice)) expect(part.includes('Direct uitvoeren')).toBe(marked)
  })

  test('speaks of the law’s limit only once the promised day has passed', () => {
    const said = (daysLeft: number, legalLimitOn: string) =>
      composeReminder(reminder({ items: [item({ daysLeft, legalLimitOn })] })).text
    expect(said(2, '2026-11-30')).not.toContain('De wet')
    expect(said(-2, '2026-11-30')).toContain('De wet geeft nog tot maandag 30 november.')
    expect(said(-2, '2026-11-23')).toContain('De wet geeft nog tot maandag 23 november.')
    expect(said(-9, '2026-11-20')).toContain(
      'De wet gaf tot vrijdag 20 november; ook die dag is voorbij.',
    )
  })

  test('links the letter and the draft, and says where the draft is when it has no link', () => {
    const { html, text } = composeReminder(reminder())
    for (const link of [LETTER_LINK, DRAFT_LINK]) {
      expect(html).toContain(`href="${link.replace(/=/g, '&#x3D;')}"`)
      expect(text).toContain(link)
    }
    const without = composeReminder(
      reminder({ items: [item({ draft: { occasion: 'identity', link: undefined } })] }),
    )
    expect(without.text).toContain('Concepten')
  })

  test('says of a draft that does not answer that the request stays open', () => {
    const said = (occasion: 'acknowledge' | 'grant') =>
      composeReminder(reminder({ items: [item({ draft: { occasion, link: DRAFT_LINK } })] })).text
    expect(said('acknowledge')).toContain('Het verzoek blijft daarna open.')
    expect(said('grant')).not.toContain('blijft daarna open')
  })

  test('explains each word that one can answer with', () => {
    for (const language of LANGUAGES) {
      const words = STAFF_COMMANDS.map((word) => commandWord(language, word))
      const { text } = composeReminder(reminder({ language, items: [item({ words })] }))
      for (const word of words) expect(text).toMatch(new RegExp(`^ {2}${word}: \\S.{8,}$`, 'm'))
    }
  })

  test('asks for a case number as well when several cases are in one mail', () => {
    const items = [item(), item({ caseNumber: 'P-2026-0043', reason: 'answered-by-hand' })]
    const { text } = composeReminder(reminder({ items }))
    expect(text).toContain('met een zaaknummer en een woord')
    expect(text).toContain('Je kunt antwoorden met: klaar, deels,')
    expect(text.match(/^ {2}klaar: het is uitgevoerd/gm)).toHaveLength(1)
    expect(text).toContain('klaar: ja, het is uitgevoerd en beantwoord')
  })

  test('gives no example that could be read back as an order', () => {
    const { text } = composeReminder(
      reminder({ items: [item(), item({ caseNumber: 'P-2026-0043' })] }),
    )
    expect(text).toContain('‘P-2026-… klaar’')
    expect(text).not.toMatch(/P-\d{4}-\d{4} klaar/)
  })

  test.each(LANGUAGES)(
    'confirms what was done with an answer, in %s, even with nothing else to say',
    (language) => {
      const dones = Object.keys(textsIn(language).reminder.confirmed) as Confirmation['done'][]
      for (const done of dones) {
        const notice = composeReminder(
          reminder({ language, items: [], confirmations: [{ caseNumber: 'P-2026-0007', done }] }),
        )
        expect(notice.subject).toBe(textsIn(language).reminder.subjectConfirmed)
        for (const part of bothParts(notice)) {
          expect(part).toContain('P-2026-0007')
          expect(part).toContain(textsIn(language).reminder.confirmed[done])
        }
      }
    },
  )

  test('repeats the word that was not understood', () => {
    const [html, text] = bothParts(
      composeReminder(reminder({ items: [item({ reason: 'unknown-word', said: 'kalar' })] })),
    )
    for (const part of [html, text]) expect(part).toContain('‘kalar’')
  })

  test('ends both parts in the reference', () => {
    for (const part of bothParts(composeReminder(reminder()))) {
      expect(part.trim().endsWith('ref gk7-2f9c5d1e')).toBe(true)
    }
  })

  test('fails rather than leave a hole when a fact is missing', () => {
    const { legalLimitOn: _, ...holed } = item({ daysLeft: -1 })
    const facts = { ...reminder(), items: [holed] } as unknown as ReminderFacts
    expect(() => composeReminder(facts)).toThrow()
  })

  test('lets no value become markup, a line of its own or a script', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '{{constructor}}',
        '"><script>',
        '\u202Eevil\r\nBcc: x',
      ),
    )
    fc.assert(
      fc.property(hostile, hostile, (value, link) => {
        const notice = composeReminder(
          reminder({
            staffName: value,
            shopName: value,
            token: value,
            items: [
              item({
                reason: 'unknown-word',
                said: value,
                caseNumber: value,
                words: [value],
                systems: [{ name: value, role: 'shop' }],
                letterLink: link,
                draft: { occasion: 'grant', link: `javascript:${link}` },
              }),
            ],
          }),
        )
        expect(notice.subject).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        expect(notice.html).not.toMatch(/<(?:img|script)|javascript:/i)
        expect(notice.text).not.toMatch(/[\u202A-\u202E\r]|^Bcc:/m)
        const tags = (html: string) => html.match(/<[a-z!/][^>]*>/gi)?.length
        const calm = composeReminder(
          reminder({
            items: [
              item({
                reason: 'unknown-word',
                words: ['x'],
                letterLink: undefined,
                draft: { occasion: 'grant', link: undefined },
              }),
            ],
          }),
        )
        const linked = seen(notice.html).includes('Open de brief') ? 4 : 0
        expect(tags(notice.html)).toBe((tags(calm.html) ?? 0) + linked)
      }),
    )
  })
})

describe('a leak that the authority must know of', () => {
  const leakBy = { on: '2026-11-22', time: '10:15' }
  const facts = { reason: 'leak-pressing', rights: [], leakBy } as const

  test.each([
    [
      'nl',
      'had de Autoriteit Persoonsgegevens het uiterlijk zondag 22 november om 10:15 moeten weten',
    ],
    ['en', 'the authority should have known by Sunday 22 November, 10:15'],
  ] as const)('is told as passed, in red, in %s', (language, said) => {
    const passed = composeReminder(
      reminder({ language, items: [item({ ...facts, leakPassed: true })] }),
    )
    for (const part of bothParts(passed)) expect(part).toContain(said)
    expect(passed.html).toContain('class="late"')
    const ahead = composeReminder(reminder({ language, items: [item(facts)] }))
    for (const part of bothParts(ahead)) expect(part).not.toContain(said)
    expect(ahead.html).not.toContain('class="late"')
  })
})
