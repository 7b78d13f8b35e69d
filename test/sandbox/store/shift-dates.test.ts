import { describe, expect, test } from 'vitest'
import { shiftDates } from '../../../src/sandbox/store/shift-dates.ts'

describe('shiftDates', () => {
  test.each([
    ['Date: Tue, 20 Oct 2026 20:14:24 +0200', 30, 'Date: Thu, 19 Nov 2026 20:14:24 +0200'],
    ['Op di 20 okt. 2026 om 20:14 schreef', 3, 'Op vr 23 okt. 2026 om 20:14 schreef'],
    ['vrijdag 13 november 2026 16:02', 60, 'dinsdag 12 januari 2027 16:02'],
    ['On Mon, 16 Nov 2026 at 11:02, J3D', -20, 'On Tue, 27 Oct 2026 at 11:02, J3D'],
    ['ma 25 mei 2026', 30, 'wo 24 jun. 2026'],
    ['maandag 25 mei 2026', 30, 'woensdag 24 juni 2026'],
    ['Sun, 1 Nov 2026 18:08:25 +0000', 0, 'Sun, 1 Nov 2026 18:08:25 +0000'],
    ['Mon, 28 Feb 2028', 1, 'Tue, 29 Feb 2028'],
  ])('moves %j by %i days', (text, days, moved) => {
    expect(shiftDates(text, days)).toBe(moved)
  })

  test.each(['bestelling 10482', '5 december', 'tot en met 20 oktober 2026', 'factuur 2026-0731'])(
    'leaves %j alone',
    (text) => {
      expect(shiftDates(text, 7)).toBe(text)
    },
  )
})
