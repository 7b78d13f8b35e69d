import { describe, expect, it } from 'vitest'
import { commandWord, readStaffOrders, STAFF_COMMANDS } from '../../src/cases/staff-command.ts'

describe('the words of staff', () => {
  it.each([
    ['Klaar, dank!', 'done'],
    ['klaar', 'done'],
    ['DONE.', 'done'],
    ['done, thanks', 'done'],
    ['Weigeren graag', 'refuse'],
    ['verlengen aub', 'extend'],
    ['Identificeren', 'identify'],
    ['niets', 'nothing'],
    ['ingetrokken', 'withdrawn'],
    ['Wachten', 'wait'],
    ['mine', 'mine'],
    ['van mij', 'mine'],
    ['deels', 'partly'],
    ['nog niet klaar', undefined],
    ['klaar met deze onzin, weiger het', undefined],
    ['??', undefined],
    ['klaar, dank je', 'done'],
    ['done, thanks a lot', 'done'],
    ['Klaar! Bedankt voor het seintje.', 'done'],
    ['Hoi griffier, klaar hoor 👍', 'done'],
    ['Klaar. Groetjes, Jan de Vries', 'done'],
    ['Alvast hartelijk dank: geen gegevens', 'nothing'],
    ['klaar alvast bedankt', 'done'],
    ['Thank you very much. Done, kind regards Jan', 'done'],
    ['ok, van mij!', 'mine'],
    ['Merci! Ik doe het', 'mine'],
    ['P-2026-0003 weigeren, dank je wel', 'refuse'],
    ['done — cheers, Jan', 'done'],
    ['bedankt, nog niet klaar', undefined],
    ['not done yet, thanks', undefined],
    ['morgen klaar', undefined],
    ['bijna klaar, dank je', undefined],
    ['klaar, maar wacht nog even', undefined],
    ['klaar?', undefined],
    ['klaar of weigeren, dank', undefined],
    ['bedankt', undefined],
    ['dank je, graag nog wachten met weigeren', undefined],
  ])('reads “%s” as %s', (said, word) => {
    expect(readStaffOrders(said)[0]?.word).toBe(word)
  })

  it('reads the first line only', () => {
    expect(readStaffOrders('\n\nklaar\nwachten')).toMatchObject([
      { word: 'done', caseNumber: undefined },
    ])
  })

  it('reads several lines that each name a case', () => {
    const orders = readStaffOrders('Goedemorgen,\nP-2026-0003 klaar\np-2026-0004: wachten\ngroet')
    expect(orders).toMatchObject([
      { caseNumber: 'P-2026-0003', word: 'done' },
      { caseNumber: 'P-2026-0004', word: 'wait' },
    ])
  })

  it.each(['P\u20112026\u20110003', 'P–2026–0003', 'p‐2026‐0003', 'P−2026−0003'])(
    'reads a number as a keyboard writes it: %s',
    (number) => {
      expect(readStaffOrders(`${number} klaar, dank je`)).toMatchObject([
        { caseNumber: 'P-2026-0003', word: 'done' },
      ])
    },
  )

  it('passes over a greeting on a line of its own', () => {
    expect(readStaffOrders('Goedemorgen,\n\nklaar, dank je\n\nJan')[0]?.word).toBe('done')
  })

  it('reads nothing from an empty answer', () => {
    expect(readStaffOrders('  \n ')).toEqual([])
  })

  it.each(STAFF_COMMANDS)('understands its own spelling of %s in both languages', (word) => {
    expect(readStaffOrders(commandWord('nl', word))[0]?.word).toBe(word)
    expect(readStaffOrders(commandWord('en', word))[0]?.word).toBe(word)
  })
})
