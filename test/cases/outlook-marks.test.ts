import { describe, expect, it } from 'vitest'
import {
  allCategories,
  categoryName,
  meaningsOf,
  notOurs,
  rightsIn,
} from '../../src/cases/category.ts'
import { needsMarking, outlookMarksFor } from '../../src/cases/outlook-marks.ts'
import { RIGHTS } from '../../src/cases/right.ts'
import { stateOf } from '../../src/cases/state.ts'
import { caseWith, event, opened, sent } from './cases.ts'

const DUE = '2026-12-23'
const marks = (privacyCase = caseWith(), present: string[] = []) =>
  outlookMarksFor(stateOf(privacyCase), DUE, present, 'nl')

describe('the marks on a letter', () => {
  it('say which rights, and flag the due date', () => {
    expect(marks(caseWith(opened({ rights: ['access', 'erasure'] })))).toEqual({
      categories: ['AVG: inzage', 'AVG: verwijdering'],
      dueOn: DUE,
    })
  })

  it('keep the categories of other people', () => {
    expect(marks(caseWith(), ['Belangrijk', 'AVG: bezwaar']).categories).toEqual([
      'Belangrijk',
      'AVG: inzage',
    ])
  })

  it('say that it is done once it was answered', () => {
    expect(marks(caseWith(sent('grant')))).toEqual({
      categories: ['AVG: afgehandeld'],
      dueOn: undefined,
    })
  })

  it('are needed until they were confirmed, and again when the case moves on', () => {
    const marked = event('marked', { messageId: 'letter-1', ...marks() })
    const intended = event('marking', { messageId: 'letter-1', ...marks() })
    const needs = (...history: ReturnType<typeof event>[]) => {
      const privacyCase = caseWith(...history)
      return needsMarking(privacyCase, stateOf(privacyCase), DUE)
    }
    expect(needs()).toBe(true)
    expect(needs(intended)).toBe(true)
    expect(needs(marked)).toBe(false)
    expect(needs(marked, event('refiled', { rights: ['erasure'] }))).toBe(true)
    expect(needs(marked, sent('grant'))).toBe(true)
  })
})

describe('categories', () => {
  it.each(RIGHTS)('name %s in both languages, and are read back in either', (right) => {
    for (const language of ['nl', 'en'] as const) {
      const name = categoryName(right, language)
      expect(rightsIn(meaningsOf([name.toUpperCase(), 'Belangrijk']))).toEqual([right])
    }
  })

  it('are told from those of other people', () => {
    expect(notOurs(['Belangrijk', 'AVG: inzage', 'Privacy: access', 'AVG'])).toEqual([
      'Belangrijk',
      'AVG',
    ])
  })

  it('have names that differ, as Outlook demands', () => {
    const names = allCategories('nl').map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
