import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import { caseDeadlines } from '../../src/cases/case-deadlines.ts'
import { deadlineInWords } from '../../src/notices/deadline-words.ts'
import { caseWith, event, opened } from '../cases/cases.ts'

const calendar = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })

function words(language: 'nl' | 'en', receivedAt: string, ...more: Parameters<typeof caseWith>) {
  const privacyCase = caseWith(opened({ receivedAt }), ...more)
  return deadlineInWords(caseDeadlines(privacyCase, { calendar, answerWithinDays: 30 }), {
    language,
    answerWithinDays: 30,
    todayOn: '2026-11-30',
    holidayName: calendar.holidayName,
  })
}

const sent = (occasion: string, sentAt: string) =>
  event('sent', { occasion, n: 1, sentAt, recognisedBy: 'id' } as never)

describe('why a day is the day', () => {
  it.each([
    ['en', '2026-11-23T08:15:00Z', '30 days from Monday 23 November is Wednesday 23 December.'],
    [
      'en',
      '2026-11-25T15:00:00Z',
      '30 days from Wednesday 25 November is Christmas Day; moved back to Thursday 24 December.',
    ],
    [
      'nl',
      '2026-11-25T15:00:00Z',
      '30 dagen na woensdag 25 november is Kerstmis; daarom werken we toe naar donderdag 24 december.',
    ],
    [
      'en',
      '2027-01-31T22:40:00Z',
      'One month from Sunday 31 January 2027 is Sunday 28 February 2027; moved back to Friday 26 February 2027.',
    ],
    [
      'nl',
      '2027-02-26T09:00:00Z',
      'Eén maand na vrijdag 26 februari 2027 is Goede Vrijdag; daarom werken we toe naar donderdag 25 maart 2027.',
    ],
  ] as const)('%s, received %s', (language, receivedAt, sentence) => {
    expect(words(language, receivedAt)).toEqual([sentence])
  })

  it('tells of an extension and of a pause', () => {
    expect(
      words(
        'en',
        '2026-11-23T08:15:00Z',
        sent('identity', '2026-11-24T10:00:00Z'),
        event('letter-joined', { receivedAt: '2026-11-30T10:00:00Z', messageId: 'x' } as never),
        sent('extend', '2026-12-01T10:00:00Z'),
      ),
    ).toEqual([
      'The writer was told in time that it takes longer: until Tuesday 23 February 2027.',
      'On Tuesday 24 November we asked a question first. While we wait for the answer the law’s clock may stand still; we do not count on that.',
      'The answer came on Monday 30 November. Were the wait not to count, it would be Tuesday 29 December.',
    ])
  })
})
