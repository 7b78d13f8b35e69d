import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followUpIn } from '../../../classifiers/signals/follow-up.ts'
import { wentToAuthority } from '../../../classifiers/signals/told-authority.ts'

describe('a letter that takes the request back', () => {
  it.each([
    'Laat maar.',
    'Laat maar zitten hoor, ik heb het al gevonden!',
    'Hoi, laat het maar. Groet, Piet',
    'Het hoeft niet meer, dank u.',
    'Dat is niet meer nodig.',
    'Ik trek mijn verzoek om inzage hierbij in.',
    'U kunt mijn inzageverzoek als ingetrokken beschouwen.',
    'Ik zie bij nader inzien af van mijn verzoek.',
    'Vergeet mijn verzoek maar.',
    'Never mind, I found it.',
    'nevermind!',
    'Please disregard my previous request.',
    'I would like to withdraw my access request.',
    'I no longer need the copy.',
    'Forget it. Not worth the trouble.',
    'You may close my case.',
  ])('%s', (text) => {
    expect(followUpIn(text)).toBe('withdraws')
  })

  it.each([
    'Laat maar weten wanneer u de kopie stuurt.',
    'Laat maar horen!',
    'Ik trek mijn verzoek niet in.',
    'Moet ik mijn verzoek intrekken?',
    'Als u betaalt, trek ik mijn verzoek in.',
    'Ik trek mijn toestemming voor de nieuwsbrief in.',
    'U hoeft mij niet meer te bellen.',
    'Never mind the delay, but where is my data?',
    "Please don't forget it.",
    'I will not withdraw my request.',
    'Forget me, please: erase everything.',
    'If you answer today I will drop my complaint.',
    'Ik wil de koop annuleren.',
    '',
  ])('is not this one: %s', (text) => {
    expect(followUpIn(text)).not.toBe('withdraws')
  })
})

describe('a letter that lifts a restriction', () => {
  it.each([
    'U mag mijn gegevens weer gebruiken.',
    'Hef de beperking alstublieft op.',
    'Wat mij betreft kan de blokkade eraf.',
    'De beperking mag worden opgeheven, het is opgelost.',
    'You may use my data again.',
    'Please lift the restriction on my data.',
    'Feel free to unfreeze my details.',
  ])('%s', (text) => {
    expect(followUpIn(text)).toBe('lifts-restriction')
  })

  it.each([
    'U mag mijn gegevens niet gebruiken.',
    'Mag u mijn gegevens weer gebruiken?',
    'Can you use my data again?',
    'Beperk het gebruik van mijn gegevens.',
    'Please restrict my data.',
  ])('is not this one: %s', (text) => {
    expect(followUpIn(text)).not.toBe('lifts-restriction')
  })
})

describe('thanks and nothing more', () => {
  it.each([
    'Bedankt!',
    'Dank u wel voor uw snelle reactie.\n\nMet vriendelijke groet,\nAnna Jansen',
    'Thank you very much for your quick reply.',
    'Top, bedankt. Fijn weekend!',
    'Great, thanks. Kind regards, Tom',
  ])('%s', (text) => {
    expect(followUpIn(text)).toBe('thanks')
  })

  it.each([
    'Thanks, but I still want my data.',
    'Dank u wel, maar wanneer krijg ik antwoord?',
    'Prima.',
  ])('is not this one: %s', (text) => {
    expect(followUpIn(text)).not.toBe('thanks')
  })
})

describe('a letter that asks where the answer stays', () => {
  it.each([
    'Hoi, ik heb nog niks ontvangen. Kunnen jullie kijken?',
    'Drie weken geleden heb ik u geschreven. Ik heb nog niets van u gehoord.',
    'Op 23 november 2026 om acht uur heb ik om inzage gevraagd en nog niets gehoord.',
    'Ik wacht nog op antwoord op mijn verzoek. Wanneer kan ik dat verwachten?',
    'Hoe staat het met mijn dossier?',
    'Ik heb nog geen gegevens gekregen, ook niet van mijn bestellingen.',
    'Dit is mijn tweede herinnering.',
    'Any news on this? I still have not received a reply.',
    'When can I expect an answer?',
    'I am following up on my request of last month.',
  ])('%s', (text) => {
    expect(followUpIn(text)).toBe('chases')
  })

  it.each([
    'Hallo, wanneer wordt mijn bestelling 10412 geleverd? Ik wacht al drie weken.',
    'Ik heb nog niets gehoord over de offerte voor de buste.',
    'I still have not received my parcel.',
    'Hebben jullie ook zwart filament?',
  ])('is not this one: %s', (text) => {
    expect(followUpIn(text)).toBeUndefined()
  })
})

describe('a letter that shows who writes', () => {
  it.each([
    'Mijn bestelnummer is 10412 en mijn postcode 3511 AA.',
    'Hallo, ordernummer J3D-2231, postcode 9718BG. Groet, Bram',
    'My order number is 10412.',
  ])('%s', (text) => {
    expect(followUpIn(text)).toBe('identifies')
  })

  it.each([
    'Mijn postcode klopt niet, het is 3511 AA.',
    'Please change my postcode to 3511 AA.',
    'Ik ben het echt.',
  ])('is not this one: %s', (text) => {
    expect(followUpIn(text)).toBeUndefined()
  })
})

describe('a letter that brings in the authority', () => {
  it.each([
    ['Nog steeds geen antwoord.', ['info@j3dprints.nl', 'klachten@autoriteitpersoonsgegevens.nl']],
    ['Second request.', ['casework@ico.org.uk']],
    ['Een kopie van deze mail gaat naar de Autoriteit Persoonsgegevens.', []],
    ['Ik heb de AP in de cc gezet.', []],
    ['Ik heb een klacht ingediend bij de Autoriteit Persoonsgegevens.', []],
    ['I have filed a complaint with the data protection authority.', []],
    ['I am sending a copy to the supervisory authority.', []],
  ])('%s', (text, recipients) => {
    expect(wentToAuthority(text, recipients)).toBe(true)
  })

  it.each([
    ['Anders kan ik een klacht indienen bij de Autoriteit Persoonsgegevens.', []],
    ['I reserve the right to complain to the supervisory authority.', []],
    ['Stuur mij een kopie van mijn gegevens.', ['info@j3dprints.nl', 'x@notico.org.uk']],
    ['Heb ik een klacht ingediend bij de AP?', []],
  ])('is not this one: %s', (text, recipients) => {
    expect(wentToAuthority(text, recipients)).toBe(false)
  })
})

it('reads whatever is written', () => {
  const words = fc.constantFrom(
    'laat ',
    'maar ',
    'mijn ',
    'verzoek ',
    'in ',
    'a ',
    'the ap ',
    'cc ',
    'gegevens ',
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 500, maxLength: 2_000 }), (many) => {
      const text = many.join('')
      expect(() => [followUpIn(text), wentToAuthority(text, [])]).not.toThrow()
    }),
    { numRuns: 20 },
  )
})
