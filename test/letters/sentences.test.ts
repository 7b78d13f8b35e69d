import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/letters/sentences.ts'

describe('sentences', () => {
  it.each([
    ['two on a line', 'Hallo daar. Wis mijn data!', ['Hallo daar.', 'Wis mijn data!']],
    [
      'without capitals',
      'ik wil weg. verwijder alles. nu',
      ['ik wil weg.', 'verwijder alles.', 'nu'],
    ],
    [
      'a greeting and lines without punctuation',
      'Hoi\nIk wil mijn data zien\nGroet',
      ['Hoi', 'Ik wil mijn data zien', 'Groet'],
    ],
    [
      'a greeting above lower case',
      'Beste mensen van J3D Prints,\nik wil weg',
      ['Beste mensen van J3D Prints,', 'ik wil weg'],
    ],
    [
      'bullets',
      'Graag:\n- inzage in mijn data\n* een kopie\n2) wissen',
      ['Graag:', 'inzage in mijn data', 'een kopie', 'wissen'],
    ],
    [
      'lines that a program folded',
      'Ik verzoek u op grond van artikel 15 van de AVG om mij inzage te geven\nin de gegevens die u van mij hebt. Met spoed.',
      [
        'Ik verzoek u op grond van artikel 15 van de AVG om mij inzage te geven in de gegevens die u van mij hebt.',
        'Met spoed.',
      ],
    ],
    [
      'abbreviations',
      'Zie art. 15 AVG, d.w.z. alles. Dhr. J. de Vries weet ervan.',
      ['Zie art. 15 AVG, d.w.z. alles.', 'Dhr. J. de Vries weet ervan.'],
    ],
    ['an abbreviation at the end', 'Wis alles a.u.b. Dank u.', ['Wis alles a.u.b.', 'Dank u.']],
    [
      'dates and numbers',
      'Op 5 okt. 2026 kocht ik voor 12.50 iets. Klaar?',
      ['Op 5 okt. 2026 kocht ik voor 12.50 iets.', 'Klaar?'],
    ],
    ['several marks', 'Waarom?! Stop nu... Echt.', ['Waarom?!', 'Stop nu...', 'Echt.']],
    [
      'a quotation',
      'Hij zei: "Weg ermee." Dus wis het.',
      ['Hij zei: "Weg ermee."', 'Dus wis het.'],
    ],
    ['blank lines', 'Een\n\n\nTwee', ['Een', 'Twee']],
    ['nothing', ' \n \n', []],
  ])('are divided as people write them: %s', (_, text, expected) => {
    expect(splitSentences(text)).toEqual(expected)
  })

  const WRITTEN = fc.array(
    fc.oneof(
      fc.constantFrom(
        'Wis',
        'mijn',
        'data.',
        'art.',
        '15',
        'a.u.b.',
        'ja!',
        '\n',
        '\n\n',
        '- ',
        'Hoi,',
        '...',
        '"',
      ),
      fc.string({ maxLength: 30 }),
    ),
    { maxLength: 60 },
  )

  it('are never longer than 400 characters and never blank', () => {
    fc.assert(
      fc.property(WRITTEN, fc.nat(900), (parts, length) => {
        for (const sentence of splitSentences(`${parts.join(' ')} ${'x'.repeat(length)}`)) {
          expect(sentence.length).toBeLessThanOrEqual(400)
          expect(sentence.trim()).not.toBe('')
        }
      }),
    )
  })

  it('lose no word of a letter', () => {
    const word = fc.stringMatching(/^[a-zA-Z]{2,9}[.,!?]?$/)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 200 }),
        (words) => {
          const text = words.flat().join('')
          expect(splitSentences(text).join(' ').split(/\s+/)).toEqual(text.trim().split(/\s+/))
        },
      ),
    )
  })
})
