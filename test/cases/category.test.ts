import { describe, expect, it } from 'vitest'
import {
  allCategories,
  categoryName,
  meaningsOf,
  notOurs,
  rightsIn,
} from '../../src/cases/category.ts'
import { RIGHTS } from '../../src/cases/right.ts'

const MEANINGS = [...RIGHTS, 'triage', 'no-request', 'answered'] as const

describe('our categories', () => {
  it.each(['nl', 'en'] as const)(
    'have in %s a name and a colour each, none of them twice',
    (language) => {
      const all = allCategories(language)
      expect(all.map(({ name }) => name)).toEqual(
        MEANINGS.map((each) => categoryName(each, language)),
      )
      for (const facts of [
        all.map(({ name }) => name.toLowerCase()),
        all.map(({ colour }) => colour),
      ])
        expect(new Set(facts).size).toBe(MEANINGS.length)
      // outlookCategory knows preset0 to preset24
      for (const { colour } of all) expect(colour).toMatch(/^preset(?:\d|1\d|2[0-4])$/)
    },
  )

  it.each(MEANINGS)('say %s in both languages, in any case, with blanks around it', (meaning) => {
    for (const language of ['nl', 'en'] as const) {
      const name = categoryName(meaning, language)
      for (const written of [name, name.toUpperCase(), name.toLowerCase(), `  ${name}\t`]) {
        expect(meaningsOf([written])).toEqual([meaning])
        expect(notOurs([written])).toEqual([])
      }
    }
  })
})

describe('other people’s categories', () => {
  const THEIRS = [
    'Rode categorie',
    'AVG',
    'AVG:inzage',
    'AVG: inzage!',
    'access',
    '',
    '__proto__',
    'constructor',
  ]

  it('say nothing to us and are kept as they are written, in their order', () => {
    expect(meaningsOf(THEIRS)).toEqual([])
    expect(notOurs(THEIRS)).toEqual(THEIRS)
    expect(notOurs(['Zomer', 'AVG: inzage', ' zomer '])).toEqual(['Zomer', ' zomer '])
  })

  it('stand between ours without hiding them', () => {
    expect(meaningsOf(['Zomer', 'Privacy: erasure', 'avg: inzage'])).toEqual(['erasure', 'access'])
  })
})

describe('the rights among meanings', () => {
  it('come in the order of the articles, once each, without what is no right', () => {
    expect(rightsIn(['answered', 'objection', 'access', 'triage', 'access'])).toEqual([
      'access',
      'objection',
    ])
    expect(rightsIn(['triage', 'no-request', 'answered'])).toEqual([])
    expect(rightsIn([...MEANINGS].reverse())).toEqual(RIGHTS)
  })
})
