import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage } from './message.ts'

const CORE = fc.constantFrom(
  'Verwijder alstublieft al mijn gegevens.',
  'ik wil weten wat jullie van mij hebben',
  'Please send me a copy of my personal data.',
  'Haal mij uit het bestand!\nEn stop met mailen.',
  'My name is misspelled: it should be Siobhan. Please correct it.',
  'Onder protest: bewaar mijn gegevens, maar gebruik ze niet.',
)
const NAME = fc.constantFrom('Piet Bakker', 'Anna', 'P.J. de Vries', 'Siobhan Kearney')
const GREETING = fc.constantFrom('', 'Hallo,\n\n', 'Geachte heer/mevrouw,\n\n', 'Hi J3D,\n')
const SIGNATURE = fc
  .tuple(
    fc.constantFrom(
      '',
      'Met vriendelijke groet,\n',
      'Groetjes ',
      'Kind regards,\n\n',
      '-- \n',
      'mvg\n',
    ),
    NAME,
    fc.subarray(['06-12345678', 'Dorpsstraat 1', '1234 AB Zwolle', 'www.example.nl', 'Eigenaar']),
  )
  .map(([closing, name, lines]) => (closing ? `\n\n${closing}${[name, ...lines].join('\n')}` : ''))
const FOOTER = fc.constantFrom(
  '',
  '\n\nVerstuurd vanaf mijn iPhone',
  '\n\nSent from my Samsung Galaxy smartphone.',
  '\n\nThis e-mail is confidential and intended only for the addressee. If you are not the intended recipient, delete it.',
  '\n\nDit bericht is uitsluitend bestemd voor de geadresseerde. Is dit bericht niet voor u bestemd, verwijder het.',
)
// What is quoted asks for things too: none of it may be taken for the writer's.
const QUOTED = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Wis mijn account.',
      'Delete my data',
      '',
      'Met vriendelijke groet,',
      'P.S. inzage graag',
      '> oud',
    ),
    fc.stringMatching(/^[a-z ]{0,40}$/),
  ),
  { minLength: 1, maxLength: 12 },
)
const MOMENT = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 10, max: 23 }),
    fc.integer({ min: 10, max: 59 }),
  )
  .map(([day, hour, minute]) => ({ day, time: `${hour}:${minute}` }))
const HISTORY = fc
  .tuple(QUOTED, MOMENT, NAME, fc.nat(7))
  .map(([lines, { day, time }, name, form]) => {
    const marked = lines.map((line) => `> ${line}`).join('\n')
    // Marked lines below an attribution end where the marks end: what follows is an answer.
    const plain = lines.filter((line) => !line.startsWith('>')).join('\n')
    const who = `${name} <info@j3dprints.nl>`
    return [
      '',
      `\n\nOp ma ${day} okt. 2026 om ${time} schreef ${who}:\n\n${marked}`,
      `\n\nOn Mon, Oct ${day}, 2026 at ${time} ${who} wrote:\n${marked}`,
      `\n\nOp ${day} okt. 2026, om ${time} heeft ${who} het volgende geschreven:\n\n${plain}`,
      `\n\nVan: ${who}\nVerzonden: maandag ${day} oktober 2026 ${time}\nAan: Piet\nOnderwerp: Vraag\n\n${plain}`,
      `\n\n________________________________\nFrom: ${who}\nSent: Monday, October ${day}, 2026 ${time}\nTo: Piet\nSubject: Vraag\n\n${plain}`,
      `\n\n-----Oorspronkelijk bericht-----\nVan: ${who}\n\n${plain}`,
      `\n\n${marked}`,
    ][form] as string
  })

describe("the writer's own words", () => {
  it('are the same whatever a mail program and habit put around them', async () => {
    await fc.assert(
      fc.asyncProperty(
        CORE,
        GREETING,
        SIGNATURE,
        FOOTER,
        HISTORY,
        async (core, greeting, signature, footer, history) => {
          const text = `${greeting}${core}${signature}${footer}${history}`
          const letter = await readMessage({ subject: 'RE: Vraag', text })
          expect(letter.ownWords).toBe(`${greeting}${core}`)
          expect(letter.wholeText).toContain(core)
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    ['Verwijder mijn account', 'Verwijder mijn account'],
    ['Betreft: verwijder mijn account', 'verwijder mijn account'],
    ['[EXTERN] Delete my account', 'Delete my account'],
  ])('are those of the subject where the body says nothing: %s', async (subject, words) => {
    for (const text of [
      '',
      '\n\n',
      'Verstuurd vanaf mijn iPhone',
      'Met vriendelijke groet,\nPiet',
      '-- \nPiet',
    ]) {
      const letter = await readMessage({ subject, text })
      expect(letter.ownWords).toBe(words)
      expect(letter.subject).toBe(subject)
    }
  })

  it('are none where an empty answer repeats a subject that is not theirs', async () => {
    const text =
      'Op 5 okt. 2026 om 10:12 schreef J3D <info@j3dprints.nl>:\n> Wij wissen uw account.'
    expect((await readMessage({ subject: 'RE: Verwijdering van uw account', text })).ownWords).toBe(
      '',
    )
  })
})
