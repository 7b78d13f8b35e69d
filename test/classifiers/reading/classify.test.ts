import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { classify } from '../../../classifiers/reading/classify.ts'
import type { Model } from '../../../classifiers/reading/model.ts'
import { letterOf, readAs, shippedModel, summary } from '../trained.ts'

let model: Model
beforeAll(async () => {
  model = await shippedModel()
})

const INSIGHT = 'Ik wil weten welke gegevens jullie van mij hebben.'
const PAPER = { name: 'brief.pdf', contentType: 'application/pdf', bytes: 40_000 }

describe('what is no letter of a person', () => {
  test.each(['auto-reply', 'bounce', 'own'] as const)('%s is left alone', (kind) => {
    expect(classify(model, letterOf(INSIGHT, { kind }))).toEqual({
      disposition: 'none',
      rights: [],
      evidence: [],
    })
  })

  test('bulk mail is left alone, and goes to a person only if it is surely a request', () => {
    const offer = letterOf('Alle filament nu met 20% korting! Afmelden kan via de link.', {
      kind: 'list',
    })
    expect(summary(classify(model, offer))).toBe('none')
    expect(summary(classify(model, letterOf(INSIGHT, { kind: 'list' })))).toBe('triage')
  })

  test('a plain request through a mailing program goes to a person, a newsletter with it does not', () => {
    const asks = 'Our member no longer wants you to hold their details. Please remove them.'
    const sells = 'New on our blog: how to remove supports without a trace. Read more on our site.'
    expect(summary(classify(model, letterOf(asks, { language: 'en', kind: 'list' })))).toBe(
      'triage',
    )
    expect(summary(classify(model, letterOf(sells, { language: 'en', kind: 'list' })))).toBe('none')
  })
})

describe('a notice, in which nobody asks and nobody says who they are', () => {
  test.each([
    ['nl', 'Je bent ingeschreven voor de nieuwsbrief. Bevestig je inschrijving.'],
    ['nl', 'Jouw profiel is bijgewerkt.'],
    ['en', 'You are on the list now. Confirm your subscription to the newsletter.'],
    ['en', 'Your profile was blocked after five wrong passwords.'],
  ] as const)('%s: "%s" opens no case', (language, words) => {
    expect(summary(classify(model, letterOf(words, { language })))).not.toMatch(/^case/)
  })

  test('but is one where the words leave no doubt', () => {
    expect(readAs(model, 'en', 'Stop all marketing to every address you have of Vic Pool.')).toBe(
      'case objection',
    )
  })
})

describe('words that say nothing', () => {
  test.each(['', '   \n\n ', '…', '12345', 'xqzt vvrk plomf', 'ok'])(
    '"%s" is ordinary',
    (words) => {
      expect(summary(classify(model, letterOf(words)))).toBe('none')
      expect(summary(classify(model, letterOf(words, { language: 'other' })))).toBe('none')
    },
  )

  test('names of built-in properties are words like others', () => {
    expect(
      summary(classify(model, letterOf('__proto__ constructor toString hasOwnProperty'))),
    ).toBe('none')
  })

  test('any text whatever is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (words) => {
        const reading = classify(model, letterOf(words, { subject: words.slice(0, 40) }))
        expect(reading.rights.length > 0).toBe(reading.disposition === 'case')
      }),
    )
  })
})

const SHOP_WORDS =
  'lamp vaas draak print laag kleur rood zwart maat doos levering week morgen graag mooi prima wand hoogte dikte schroef gat deksel haak wiel proef zending winkel prijs korting kilo rol hars'.split(
    ' ',
  )

/** Ten words in an order that does not come back. */
function sentenceOfNoise(line: number): string {
  const words = Array.from(
    { length: 10 },
    (_, i) => SHOP_WORDS[(line * 5 + i * (3 + (line % 7)) + ((line * i) >> 3)) % SHOP_WORDS.length],
  )
  return `De ${words.join(' ')}.`
}

describe('one sentence among many', () => {
  const noise = Array.from({ length: 160 }, (_, line) => sentenceOfNoise(line)).join('\n')

  test('is found before, within and after 1,600 words of noise', () => {
    for (const words of [`${INSIGHT}\n${noise}`, `${noise}\n${INSIGHT}`]) {
      const reading = classify(model, letterOf(words))
      expect(summary(reading)).toBe('case access')
      expect(reading.evidence).toEqual([{ right: 'access', sentence: INSIGHT }])
    }
    expect(readAs(model, 'nl', `${noise}\n${INSIGHT}\n${noise}`)).toBe('case access')
  })

  test('noise alone stays ordinary', () => {
    expect(readAs(model, 'nl', noise)).toBe('none')
  })

  test('is found in the subject alone', () => {
    const reading = classify(model, letterOf('Groeten, Karel', { subject: 'Inzageverzoek AVG' }))
    expect(reading.rights[0]?.right).toBe('access')
    expect(reading.evidence[0]?.sentence).toBe('Inzageverzoek AVG')
  })

  test('is not sought in the subject of an answer, which the shop may have written', () => {
    const thanks = letterOf('Dank voor het antwoord!', {
      subject: 'Re: Wij hebben uw gegevens verwijderd',
    })
    expect(summary(classify(model, thanks))).toBe('none')
  })

  test('two requests give two rights, each with its own sentence', () => {
    const first = 'Stuur mij een kopie van al mijn gegevens.'
    const second = 'Schrijf mij daarna uit van de nieuwsbrief.'
    const reading = classify(model, letterOf(`${first} ${second}`))
    expect(summary(reading)).toBe('case access+consent-withdrawal')
    expect(reading.evidence).toContainEqual({ right: 'access', sentence: first })
    expect(reading.evidence).toContainEqual({ right: 'consent-withdrawal', sentence: second })
  })
})

describe('negation', () => {
  test.each([
    ['nl', 'Ik wil NIET dat u mijn gegevens verwijdert.'],
    ['nl', 'Verwijder mijn account alsjeblieft niet, ik gebruik het nog.'],
    ['en', 'Please do not delete my account, I still use it.'],
    ['en', "I don't want my data erased."],
  ] as const)('%s: "%s" asks for no erasure', (language, words) => {
    expect(readAs(model, language, words)).not.toContain('erasure')
  })

  test('the same words without it do', () => {
    expect(readAs(model, 'nl', 'Ik wil dat u mijn gegevens verwijdert.')).toBe('case erasure')
    expect(readAs(model, 'en', 'I want my data erased.')).toBe('case erasure')
  })
})

describe('a thin letter that points to a paper', () => {
  test('goes to a person, as papers are not read', () => {
    expect(summary(classify(model, letterOf('Zie bijlage.', { attachments: [PAPER] })))).toBe(
      'triage',
    )
    const english = letterOf('Please read the attached letter.', {
      language: 'en',
      attachments: [PAPER],
    })
    expect(summary(classify(model, english))).toBe('triage')
  })

  test('is ordinary without the paper, or when it is trade', () => {
    const invoice = { ...PAPER, name: 'factuur-2026-331.pdf' }
    const model3d = { name: 'wiel.stl', contentType: 'model/stl', bytes: 90_000 }
    for (const attachments of [[], [invoice], [model3d]]) {
      expect(summary(classify(model, letterOf('Zie bijlage.', { attachments })))).toBe('none')
    }
  })
})

test('the same letter is read the same every time', () => {
  const readings = [1, 2, 3].map(() => classify(model, letterOf(INSIGHT)))
  expect(readings[1]).toEqual(readings[0])
  expect(readings[2]).toEqual(readings[0])
})

test('confidence runs from 0 to 1, most certain first', () => {
  const words = 'Geef mij een kopie van mijn gegevens en verwijder daarna mijn account.'
  const sure = classify(model, letterOf(words)).rights.map(({ confidence }) => confidence)
  expect(sure).toHaveLength(2)
  expect(sure).toEqual([...sure].sort((a, b) => b - a))
  for (const one of sure) expect(one > 0 && one <= 1).toBe(true)
})
