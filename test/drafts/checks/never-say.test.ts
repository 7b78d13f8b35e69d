import { describe, expect, it } from 'vitest'
import { NEVER, NEVER_TO_STRANGERS } from '../../../src/drafts/checks/never-say.ts'

type Language = 'nl' | 'en'

/** Whether any rule for every reply holds it against this sentence. */
const isForbidden = (sentence: string, language: Language, rules = NEVER) =>
  rules.some(
    (rule) => rule[language].test(sentence) && rule.unless?.[language].test(sentence) !== true,
  )

describe('no reply', () => {
  it.each<[Language, string]>([
    ['nl', 'Stuur ons een kopie van uw paspoort.'],
    ['nl', 'Wij hebben uw BSN nodig.'],
    ['nl', 'Niet alleen uw naam, maar stuur ook uw rijbewijs.'],
    ['en', 'Please attach a scan of your driving licence.'],
    ['en', 'Your password is needed.'],
    ['nl', 'Hiervoor brengen wij 5 euro in rekening.'],
    ['nl', 'Dat kost u € 4,50.'],
    ['en', 'There is a small fee.'],
    ['en', 'We charge you for this.'],
    ['nl', 'Vul daarvoor ons formulier in.'],
    ['en', 'Please complete the form on our site.'],
    ['nl', 'Vertel ons waarom u dit vraagt.'],
    ['en', 'Please tell us your reasons.'],
    ['nl', 'Onze host is Neostradan.'],
    ['nl', 'Een IP-adres is geen persoonsgegeven.'],
    ['en', 'IP addresses are not personal data.'],
    ['nl', 'Al uw gegevens zijn verwijderd.'],
    ['en', 'All of your data has been erased.'],
  ])('says in %s: %s', (language, sentence) => {
    expect(isForbidden(sentence, language)).toBe(true)
  })

  it.each<[Language, string]>([
    ['nl', 'Stuur nooit een kopie van uw paspoort.'],
    ['en', 'Please do not send a passport: we need no identity document.'],
    ['nl', 'Een verzoek is gratis en kost u niets.'],
    ['en', 'Your request is free of charge.'],
    ['nl', 'U hoeft geen formulier in te vullen.'],
    ['en', 'You can do that without a form.'],
    ['nl', 'Wij leggen u uit waarom.'],
    ['nl', 'Onze host is Neostrada.'],
    ['nl', 'Niet alles kon worden verwijderd.'],
    ['en', 'Not everything could be deleted.'],
    ['nl', 'Wij verwijderden uw account bij de webwinkel.'],
    ['en', 'You can reply to this e-mail.'],
  ])('is kept from saying in %s: %s', (language, sentence) => {
    expect(isForbidden(sentence, language)).toBe(false)
  })
})

describe('a letter to somebody who may be anybody', () => {
  it.each<[Language, string, boolean]>([
    ['nl', 'U bent klant bij ons.', true],
    ['nl', 'U bent geen klant bij ons.', true],
    ['nl', 'Wij hebben bestellingen van u.', true],
    ['en', 'You are a customer of ours.', true],
    ['en', 'We have an account for you.', true],
    ['nl', 'Wij willen zeker weten wie u bent.', false],
    ['en', 'We want to be sure who is writing.', false],
  ])('tells in %s whether they are known: %s (%s)', (language, sentence, expected) => {
    expect(isForbidden(sentence, language, [NEVER_TO_STRANGERS])).toBe(expected)
  })
})
