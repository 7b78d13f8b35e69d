import { describe, expect, it } from 'vitest'
import { readRequestMarks, requestWord } from '../../src/cases/request-marks.ts'

describe('letters that staff call requests', () => {
  it.each([
    ['verzoek N1', ['N1']],
    ['Request N2.', ['N2']],
    ['N3: verzoek, dank je wel!', ['N3']],
    ['n 1 en N2 zijn verzoeken', ['N1', 'N2']],
    ['N2 is een verzoek', ['N2']],
    ['N1 and n4 are requests, thanks a lot', ['N1', 'N4']],
    ['Hoi griffier,\n\nverzoek N1\nverzoek N2\n\nGroet, Jan', ['N1', 'N2']],
    ['verzoek N1 N1', ['N1']],
  ])('are read in “%s”', (words, marks) => {
    expect(readRequestMarks(words).marks).toEqual(marks)
  })

  it.each([
    'verzoek',
    'N1',
    'verzoek N…',
    'N1 is geen verzoek',
    'Is N1 een verzoek?',
    'verzoek N1, maar nog niet openen',
    'N1  Verwijderverzoek? 4 % zeker, binnen op vr 27 nov',
    '- N1  Erasure request? 4 % sure, came Fri 27 Nov',
    'verzoek P-2026-0001',
    'request N123',
    'request EN1',
    `verzoek ${'N1 '.repeat(200)}`,
  ])('are none in “%s”', (words) => {
    expect(readRequestMarks(words)).toEqual({ marks: [], rest: words })
  })

  it('leave the other lines of the answer to other orders', () => {
    expect(readRequestMarks('verzoek N1\nP-2026-0001 klaar').rest).toBe('P-2026-0001 klaar')
  })

  it.each(['nl', 'en'] as const)('are called by the word that a digest shows (%s)', (language) => {
    expect(readRequestMarks(`${requestWord(language)} N1`).marks).toEqual(['N1'])
  })
})
