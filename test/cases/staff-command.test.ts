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

  it('reads nothing from an empty answer', () => {
    expect(readStaffOrders('  \n ')).toEqual([])
  })

  it.each(STAFF_COMMANDS)('understands its own spelling of %s in both languages', (word) => {
    expect(readStaffOrders(commandWord('nl', word))[0]?.word).toBe(word)
    expect(readStaffOrders(commandWord('en', word))[0]?.word).toBe(word)
  })
})
