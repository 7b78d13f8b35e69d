import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import { anonymised, isAnonymised } from '../../src/cases/anonymise.ts'
import type { Case } from '../../src/cases/case.ts'
import { stateOf } from '../../src/cases/state.ts'
import { caseWith, drafted, event, opened, sent } from './cases.ts'

const { dayOf } = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })
const AT = new Date('2027-03-01T09:00:00Z')

const whole = caseWith(
  opened({ link: 'https://outlook.example.com/letter-1', relatedTo: ['P-2026-0009'] }),
  event('marking', { categories: ['Van Jan voor Anna', 'AVG: inzage'], messageId: 'letter-1' }),
  event('marked', { categories: ['Van Jan voor Anna', 'AVG: inzage'], messageId: 'letter-1' }),
  ...drafted('acknowledge'),
  sent('acknowledge'),
  event('reminded', { key: 'x', to: 'jan@j3dprints.nl', notice: 'G-token' }),
  event('letter-joined', {
    messageId: 'letter-2',
    internetMessageId: '<letter-2@example.nl>',
    conversationId: 'conversation-2',
    receivedAt: '2026-12-01T23:30:00Z',
    link: 'https://outlook.example.com/letter-2',
    why: 'thread',
    asks: true,
  }),
  event('word', { word: 'done', by: 'jan@j3dprints.nl' }),
  ...drafted('grant'),
  sent('grant'),
  event('bounced', { messageId: 'bounce-1' }),
  sent('grant', 2),
)

describe('a case that is made anonymous', () => {
  const anonymous = anonymised(whole, AT, dayOf)

  it('says nothing that leads to anybody', () => {
    expect(JSON.stringify(anonymous)).not.toMatch(
      /anna|jan|example|letter-[12]|conversation-|https|G-token|content|key|P-2026-0009|bounce-1/i,
    )
  })

  it('keeps its number, rights, days, decision and status', () => {
    const [before, after] = [stateOf(whole), stateOf(anonymous)]
    expect(after).toMatchObject({ number: before.number, status: 'answered', rights: ['access'] })
    expect(dayOf(after.opening.receivedAt)).toBe(dayOf(before.opening.receivedAt))
    // half past eleven at night in London is the next day at the shop
    expect(after.letters.map(({ receivedAt }) => dayOf(receivedAt))).toEqual([
      '2026-11-23',
      '2026-12-02',
    ])
    expect(dayOf(after.endedAt ?? '')).toBe(dayOf(before.endedAt ?? ''))
    expect(isAnonymised(whole)).toBe(false)
    expect(isAnonymised(anonymous)).toBe(true)
  })

  it('keeps no time of day, which would lead to the letter', () => {
    expect(JSON.stringify(anonymous)).not.toMatch(/T(?!10:00:00\.000Z)\d\d:/)
  })

  it('loses every fact that is not known to be harmless, also of events to come', () => {
    const secret = fc.string({ minLength: 5 }).filter((text) => /[^a-z-]/.test(text))
    fc.assert(
      fc.property(secret, fc.string({ minLength: 1 }), (text, key) => {
        const odd = { at: AT.toISOString(), event: 'to-come', note: text, [`x${key}`]: [text] }
        const strange = { ...whole, history: [...whole.history, odd] } as unknown as Case
        const kept = anonymised(strange, AT, dayOf).history.at(-2)
        expect(kept).toEqual({ at: '2027-03-01T10:00:00.000Z', event: 'to-come' })
      }),
    )
  })

  it('lets a word through only where it is one of griffier’s', () => {
    const strange = caseWith(opened({ rights: ['access', 'Anna Jansen'] as never }))
    expect(JSON.stringify(anonymised(strange, AT, dayOf))).not.toContain('Anna')
  })
})
