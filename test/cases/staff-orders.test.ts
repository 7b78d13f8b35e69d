import { describe, expect, it } from 'vitest'
import { commandWord, STAFF_COMMANDS } from '../../src/cases/staff-command.ts'
import { readStaffOrders } from '../../src/cases/staff-orders.ts'

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

  it.each([
    ['Is gedaan', 'done'],
    ['Dit is afgehandeld, groet Jan', 'done'],
    ["It's done, thanks", 'done'],
    ['That’s done!', 'done'],
    ['All done', 'done'],
    ['Alles is klaar hoor', 'done'],
    ['helemaal klaar 🎉', 'done'],
    ['Thank you all, done', 'done'],
    ['Ok, done then', 'done'],
    ['Klaar, bedankt voor het wachten!', 'done'],
    ['Zaak P-2026-0003 is klaar', 'done'],
    ['P-2026-0003 is done', 'done'],
    ['klaar voor P-2026-0003, dank', 'done'],
    ['P-2026-0003: niets', 'nothing'],
    ['P-2026-0003 ik', 'mine'],
    ['Ja, ik!', 'mine'],
    ['Ik.', 'mine'],
    ['ja ik', 'mine'],
    ['This one is mine', 'mine'],
    ['Deze is van mij, mvg Els', 'mine'],
    ['ik doe het, bedankt', 'mine'],
    ['Graag verlengen, alvast bedankt', 'extend'],
    ['please wait', 'wait'],
    ['Weigeren svp. Groeten, Els Bakker', 'refuse'],
    ['geen gegevens, met vriendelijke groet', 'nothing'],
    ['Done. Cheers', 'done'],
    ['‘klaar’', 'done'],
    ['Merci, gedeeltelijk.', 'partly'],
  ])('follows “%s” as %s', (said, word) => {
    expect(readStaffOrders(said).map((order) => order.word)).toEqual([word])
  })

  it.each([
    'Klaar?',
    'Klaar ?',
    'klaar？',
    'Klaar.\n?',
    'Is it done?',
    'Is it done',
    'is het klaar',
    'is P-2026-0003 klaar',
    'Niets?',
    'niets of wel iets?',
    'klaar, of moet er nog iets bij?',
    'klaar hè',
    'klaar, hé',
    'klaar, toch',
    'done, right',
    'Hoor ik graag',
    'hoor ik graag, dank je',
    'Dat hoor ik graag van jullie',
    'ik dank je wel',
    'Ik dank jullie hartelijk',
    'ik groet je',
    'dank je, ik hoor het graag',
    'ik graag',
    'ik ook',
    'bedankt ik',
    'is zaak P-2026-0003 klaar',
    'Thanks for nothing',
    'bedankt voor het wachten',
    'Thank you for the wait',
    'bedankt voor niets, Jan',
    'dat is niets',
    'het is wachten',
    'this is nothing',
    'you done',
    'wanneer klaar',
    'nee, klaar',
    'No, done',
    'nog niet, wacht',
    'klaar als de factuur binnen is',
    'klaar op 23-11',
    'klaar, 23 november',
    'wachten tot 3 december',
    'wait for me',
    'ik wacht',
    'wat betekent ‘klaar’',
    'done or refuse',
    'deels klaar, deels niet',
    'Klaar\nOf moet ik nog iets doen?',
    'Klaar.\n\nBehalve de facturen.',
    'Done\nbut not sent yet',
    'P-2026-3 klaar',
    '#3 klaar',
  ])('takes “%s” for no order', (said) => {
    expect(readStaffOrders(said).map((order) => order.word)).toEqual([undefined])
  })

  it.each([
    'Klaar\nJan de Vries\nJ3D Prints\nVragen? Bel ons',
    'Klaar\nGroet, Jan\nNiet op kantoor op woensdag',
    'Hoi griffier,\n\nKlaar\nDe gegevens zijn gewist.',
  ])('is not put off by what stands below: %j', (said) => {
    expect(readStaffOrders(said).map((order) => order.word)).toEqual(['done'])
  })

  it('follows a word for each of the cases that its line names', () => {
    expect(readStaffOrders('P-2026-0003 en P-2026-0004 klaar')).toMatchObject([
      { caseNumber: 'P-2026-0003', word: 'done' },
      { caseNumber: 'P-2026-0004', word: 'done' },
    ])
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
