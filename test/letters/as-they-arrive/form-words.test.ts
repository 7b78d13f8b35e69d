import { describe, expect, it } from 'vitest'
import { read, SITE } from './outcome.ts'

describe('the form’s own words', () => {
  it.each([
    'Ik ga akkoord met de verwerking van mijn persoonsgegevens. Deze toestemming kan ik altijd intrekken.',
    'AVG-akkoord*: Ik geef toestemming om mijn gegevens op te slaan; ik kan vragen ze te verwijderen.',
    'Toestemming\tDoor dit formulier te verzenden ga ik akkoord met het privacybeleid en het recht op inzage en verwijdering.',
    '[x] I agree to the storage of my data and know that I can ask for its erasure at any time.',
    '☑ I have read the privacy policy, including my right to object and to erasure.',
    'GDPR Agreement: I consent to having this website store my submitted information so they can respond to my inquiry.',
    'Nieuwsbrief: Nee',
    'Newsletter: Yes, sign me up. I can unsubscribe at any time.',
    'Datenschutz: Ich stimme der Verarbeitung meiner Daten zu und kann diese Einwilligung jederzeit widerrufen.',
    'hCaptcha: passed',
    'Privacyverklaring: gelezen en akkoord',
    'Marketing: akkoord, ik mag me altijd afmelden',
    'Wij gebruiken uw gegevens alleen om uw vraag te beantwoorden. U kunt ons vragen uw gegevens te verwijderen.',
    'Your data is safe with us: you can ask us for its erasure at any time.',
    'Bewaar mijn gegevens: Nee',
    'Mogen wij uw foto gebruiken?: Nee',
    'acceptance-123: 1',
    '* Met het verzenden van dit formulier ga je akkoord met ons privacybeleid. Je hebt recht op inzage en verwijdering van je gegevens.',
    'Acconsento al trattamento dei dati personali: sì',
    'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
  ])('are nobody’s request: %s', async (line) => {
    const text = `Naam: Kim\nE-mail: kim@example.org\nBericht: Wanneer is mijn bestelling 1234 klaar?\n\n${line}`
    expect((await read({ from: SITE, text })).disposition).toBe('none')
  })

  it.each([
    ['Ik ga niet langer akkoord met de verwerking van mijn gegevens, stop daarmee.', 'Akkoord: Ja'],
    [
      'Ik heb jullie privacyverklaring gelezen en wil dat jullie al mijn gegevens verwijderen.',
      'AVG: Ja',
    ],
    ['Nieuwsbrief: graag uitschrijven, ik trek mijn toestemming in.', 'Privacy: akkoord'],
    [
      'Hallo,\nDoor dit formulier te verzenden vraag ik om verwijdering van mijn gegevens.',
      'AVG: Ja',
    ],
    [
      'Hallo,\nIk ben het niet eens met jullie privacyverklaring en maak bezwaar tegen de verwerking van mijn gegevens.',
      'AVG: Ja',
    ],
    ['Hi,\nI have read your privacy policy and request a copy of my data.', 'GDPR: yes'],
    ['Hallo,\nIk accepteer niet dat jullie mijn gegevens bewaren. Wis ze.', 'AVG: Ja'],
    [
      'Hallo,\nTijd: 10:12\nIP-adres: 192.0.2.1\nWis al mijn persoonsgegevens en mijn account.',
      'AVG: Ja',
    ],
    ['Dag,\nWij verzoeken u onze gegevens te verwijderen en mijn account te wissen.', 'AVG: Ja'],
  ])('do not take away what the writer says: %s', async (said, tick) => {
    const text = `Naam: Kim\nE-mail: kim@example.org\nBericht: ${said}\n${tick}`
    const outcome = await read({ from: SITE, text })
    expect(outcome.letter?.ownWords).toContain(said)
    expect(['case', 'triage']).toContain(outcome.disposition)
  })
})

describe('fields of a portal for requests', () => {
  it.each([
    [
      'Request type: Deletion of personal data',
      'First name: Tom\nLast name: Fiction\nEmail: tom@example.com',
    ],
    [
      'Type of request: Erasure',
      'Name: Tom Fiction\nE-mail: tom@example.com\nCountry: Netherlands',
    ],
    [
      'Aard van het verzoek: verwijdering van gegevens',
      'Voornaam: Marijke\nAchternaam: Fictief\nE-mailadres: tom@example.com',
    ],
    ['Recht: Gegevens laten wissen', 'Naam: Marijke\nE-mail: tom@example.com'],
    [
      'Your right: Right to erasure',
      'Full name: Tom\nEmail address: tom@example.com\nReference: 115',
    ],
  ])('are a person’s wish, and no correction: %s', async (wish, details) => {
    const outcome = await read({
      from: 'Fiction Store <store@agent.example>',
      headers: ['Reply-To: privacy@store.example'],
      subject: 'Data subject request',
      text: `${wish}\n${details}\n\nThis request was sent by an integration.`,
    })
    expect(['case', 'triage']).toContain(outcome.disposition)
    expect(outcome.rights).not.toContain('rectification')
    expect(outcome.letter?.writer.address).toBe('tom@example.com')
  })
})
