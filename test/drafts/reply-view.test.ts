import { describe, expect, it } from 'vitest'
import type { Right } from '../../src/cases/right.ts'
import { replyView } from '../../src/drafts/reply-view.ts'
import { replyFacts } from './reply-facts.ts'
import { replies } from './shipped.ts'

type Changes = Parameters<typeof replyFacts>[0]

const viewOf = (changes: Changes = {}, language: 'nl' | 'en' = 'nl') =>
  replyView(replyFacts(changes), language, replies[language].words)
const wish = (right: Right) => replies.nl.words.rights[right].wish

describe('what a reply can say of its rights', () => {
  it.each<[Right[], string[], string[]]>([
    // what needs no proof goes ahead beside what does; alone it is what staff ask proof for
    [['access'], [], ['access']],
    [['access', 'objection'], ['objection'], ['access']],
    [['objection'], [], ['objection']],
    [['objection', 'consent-withdrawal'], [], ['objection', 'consent-withdrawal']],
  ])('of %j: at once %j, after proof %j', (rights, atOnce, toProve) => {
    const { wishesAtOnce, wishesToProve } = viewOf({ rights })
    const listed = (of: string[]) => of.map((each) => wish(each as Right)).join(' en ')
    expect([wishesAtOnce, wishesToProve]).toEqual([listed(atOnce), listed(toProve)])
  })

  it('names a right once that a letter exercises twice', () => {
    expect(viewOf({ rights: ['access', 'access'] })).toMatchObject({
      several: false,
      wishes: wish('access'),
    })
    expect(viewOf({ rights: ['access', 'erasure'] }).several).toBe(true)
  })

  it.each<[Right[], boolean]>([
    [['erasure'], true],
    [['access', 'rectification'], true],
    [['access', 'portability'], false],
  ])('of %j: others are told of it, %s', (rights, tellsOthers) => {
    expect(viewOf({ rights }).tellsOthers).toBe(tellsOthers)
  })
})

describe('the days of a reply', () => {
  it.each([
    ['2026-12-23', '2026-12-22', false],
    ['2026-12-23', '2026-12-23', false],
    ['2026-12-23', '2026-12-24', true],
  ])('to be answered by %s, on %s is late: %s', (answerByOn, todayOn, late) => {
    expect(viewOf({ answerByOn, todayOn }).late).toBe(late)
  })

  it('are empty where nothing happened on them', () => {
    expect(viewOf()).toMatchObject({ identityAskedOn: '', wroteAgainOn: '' })
    expect(viewOf({ wroteAgainOn: '2026-11-30' }).wroteAgainOn).toBe('maandag 30 november 2026')
    expect(viewOf({ wroteAgainOn: '2026-11-30' }, 'en').wroteAgainOn).toBe(
      'Monday 30 November 2026',
    )
  })
})

describe('who holds data', () => {
  const recipients = (
    [
      ['shop', 'Mailbox', 'J3D Prints', undefined],
      ['processor', 'Webshop', 'Neostrada', undefined],
      ['processor', 'Domain', 'Neostrada', undefined],
      ['recipient', 'Statistics', 'Google', { nl: 'VS', en: 'USA' }],
    ] as const
  ).map(([role, system, operator, transfer]) => ({
    ...{ role, system, operator, categories: ['a', { nl: 'b', en: 'c' }] },
    ...{ purpose: 'p', retention: 'r', contact: 'x' },
    ...(transfer !== undefined && { transfer }),
  }))

  it('is named once, and only where it is not the shop itself', () => {
    expect(viewOf({ recipients }).outside).toBe('Neostrada en Google')
    expect(viewOf({ recipients }, 'en').outside).toBe('Neostrada and Google')
    expect(viewOf({ recipients }).systems).toBe('Mailbox\\, Webshop\\, Domain en Statistics')
  })

  it('is abroad only where data can leave the EEA', () => {
    expect(viewOf({ recipients }, 'en').abroad).toMatchObject([
      { system: 'Statistics', transfer: 'USA' },
    ])
    expect(viewOf({ recipients: recipients.slice(0, 3) }).abroad).toEqual([])
  })

  it('is told in the language of the letter', () => {
    expect(viewOf({ recipients }).recipients[0]).toMatchObject({ categories: 'a\\, b' })
    expect(viewOf({ recipients }, 'en').recipients[0]).toMatchObject({ categories: 'a\\, c' })
  })
})

it('holds nothing that could mean anything to a template', () => {
  const view = viewOf({
    dataSubjectName: 'Anna *Jansen*',
    shop: { ...replyFacts().shop, name: '{{x}}', signature: 'Jan\n*J3D*' },
  })
  expect(view.name).toBe('Anna \\*Jansen\\*')
  expect(view.shop.name).toBe('\\{\\{x\\}\\}')
  expect(view.shop.signature).toBe('Jan\\\n\\*J3D\\*')
})
