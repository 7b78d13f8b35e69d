import { beforeAll, describe, expect, test } from 'vitest'
import type { Model } from '../../classifiers/reading/model.ts'
import { readAs, shippedModel } from './trained.ts'

let model: Model
beforeAll(async () => {
  model = await shippedModel()
})

const BORDERS: readonly (readonly ['nl' | 'en', string, string])[] = [
  ['nl', 'Schrijf mij uit van de nieuwsbrief.', 'case consent-withdrawal'],
  ['en', 'Unsubscribe me from the newsletter.', 'case consent-withdrawal'],
  ['nl', 'Stop met alle reclame aan mij.', 'case objection'],
  ['en', 'Stop all marketing to me.', 'case objection'],
  ['nl', 'Bezorg bestelling 1234 op een ander adres, ik ben er dan niet.', 'none'],
  ['en', 'Deliver order 1234 to another address please, before it ships.', 'none'],
  ['nl', 'U heeft mijn adres verkeerd in uw administratie staan.', 'case rectification'],
  ['en', 'You have my address wrong in your records.', 'case rectification'],
  ['nl', 'Annuleer mijn bestelling 1234.', 'none'],
  ['en', 'Delete my order 1234 please.', 'none'],
  ['nl', 'Verwijder mijn bestanden en mijn account.', 'case erasure'],
  ['en', 'Delete my files, my model, my account.', 'case erasure'],
  ['nl', 'Sluit mijn account.', 'case erasure'],
  ['en', 'I no longer want to be your customer.', 'case erasure'],
  ['nl', 'Mag ik een kopie van de factuur?', 'none'],
  ['en', 'Could you send a copy of the invoice?', 'none'],
  ['nl', 'Hoe gaat u om met gegevens van klanten?', 'triage'],
  ['en', 'How do you handle data?', 'triage'],
  ['nl', 'Ik heb de factuur van iemand anders gekregen.', 'triage'],
  ['en', "I received somebody else's invoice.", 'triage'],
  ['nl', 'De politie vordert de gegevens van uw klant in een onderzoek.', 'triage'],
  ['en', 'The tax office demands the names of these customers.', 'triage'],
  ['nl', 'Schandalig hoe u met mijn privacy omgaat, ik dien een klacht in!', 'triage'],
  ['en', 'Your handling of my privacy is a disgrace, I will complain!', 'triage'],
  ['nl', 'Kan een mens naar mijn afgekeurde model kijken?', 'none'],
  ['en', 'Please have a human look at my rejected mesh.', 'none'],
  ['nl', 'Wij hebben voor de samenwerking een verwerkersovereenkomst nodig.', 'triage'],
  ['en', 'Please sign our data processing agreement.', 'triage'],
  ['nl', 'Namens mijn overleden vader: verwijder zijn account.', 'case erasure'],
  ['en', 'For my daughter, who is ten: what data do you hold about her?', 'case access'],
]

const FALSE_FRIENDS: readonly (readonly ['nl' | 'en', string])[] = [
  ['nl', 'Kunnen jullie dit 3D-object groter printen?'],
  ['en', 'Is this 3D object printable at 200%?'],
  ['nl', 'Welk printprofiel hoort bij dit filament?'],
  ['en', 'Which print profile should I use for this filament?'],
  ['nl', 'De export naar STL mislukt steeds.'],
  ['en', 'My STL export fails every time.'],
  ['nl', 'Er moet een uitsparing voor een USB-poort in.'],
  ['en', 'It needs a cut-out for a USB port.'],
  ['en', 'What is the size restriction for uploads?'],
  ['en', 'I lost access to my account, the password is wrong.'],
  ['en', 'How can I delete a product from my cart?'],
  ['nl', 'Ik beroep me op het herroepingsrecht en stuur de lamp terug.'],
  ['nl', 'Ik wil mijn bestelling annuleren.'],
  ['nl', 'Ik trek mijn order in.'],
  ['nl', 'Ik maak bezwaar tegen factuur 2026-114, het bedrag klopt niet.'],
  ['nl', 'Ik heb geen bezwaar tegen een dag later.'],
  ['nl', 'Graag een kopie van factuur 2026-114.'],
  ['nl', 'Ik zal het bestand morgen aan u overdragen.'],
  ['nl', 'Het bezorgadres van dit pakket moet Dorpsstraat 5 worden.'],
  [
    'nl',
    'Tot morgen! ⏎ Bent u niet de geadresseerde, verwijder dit bericht dan.'.replace('⏎', '\n'),
  ],
  ['en', 'See you!\nDelete this e-mail if you are not the intended recipient.'],
  ['en', 'Our new colours are in!\nUnsubscribe with the link below.'],
]

describe('borders', () => {
  test.each(BORDERS)('%s: "%s" is %s', (language, words, expected) => {
    expect(readAs(model, language, words)).toBe(expected)
  })
})

describe('false friends', () => {
  test.each(FALSE_FRIENDS)('%s: "%s" is ordinary', (language, words) => {
    expect(readAs(model, language, words)).toBe('none')
  })
})

describe('naming an article', () => {
  test('an access request that mentions article 22 asks for access only', () => {
    const words =
      'Under Article 15 GDPR please send me a copy of my personal data, the recipients, the retention period and the existence of automated decision-making referred to in Article 22. I reserve all my rights.'
    expect(readAs(model, 'en', words)).toBe('case access')
  })

  test('an invoked article is enough', () => {
    expect(readAs(model, 'nl', 'Ik doe een beroep op artikel 17 AVG.')).toBe('case erasure')
    expect(readAs(model, 'en', 'I hereby invoke Article 20 GDPR.')).toBe('case portability')
  })
})
