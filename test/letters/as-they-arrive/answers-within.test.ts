import { describe, expect, it } from 'vitest'
import { ANSWERING, ERASE, read } from './outcome.ts'

describe('answers between the lines of an older mail', () => {
  const BELOW = `\n\n-----Original Message-----\nFrom: J3D Prints <info@j3dprints.nl>\nSent: Monday, October 5, 2026 10:12\nTo: Piet\nSubject: bericht\n\nShall we keep your account?\nNo, remove everything you have.\n\nJ3D Prints`
  it.each([
    'See my answers below.',
    'Zie mijn reacties in het rood.',
    'Siehe unten.',
    'Ik heb hieronder geantwoord.',
    'My comments are inline.',
    'Antwoorden staan tussen de regels, groet Piet',
    'Zie onder',
    'Zie onderstaand mijn reactie per punt.',
    'Zie mijn antwoorden bij uw vragen.',
    'Ik antwoord even tussen je tekst door.',
    'Antw. in rood',
    'Voir mes réponses dans le texte.',
    'Mis respuestas están abajo.',
    'Svar i texten nedan',
    'Moje odpowiedzi poniżej',
    'Odpovědi níže v textu',
  ])('go to a person where they are announced: %s', async (said) => {
    const outcome = await read({
      subject: 'RE: bericht',
      headers: ANSWERING,
      text: `${said}${BELOW}`,
    })
    expect(['case', 'triage']).toContain(outcome.disposition)
    expect(outcome.letter?.needsPerson).toBe('answers-below')
  })

  it('go to a person where nothing stands above', async () => {
    const outcome = await read({ subject: 'RE: bericht', headers: ANSWERING, text: BELOW })
    expect(['case', 'triage']).toContain(outcome.disposition)
  })

  it('are read where somebody signed them or wrote them in red', async () => {
    const signed = `Dag, dank voor de mail.\n\nVan: J3D Prints <info@j3dprints.nl>\nVerzonden: maandag 5 oktober 2026 10:12\nAan: Piet\nOnderwerp: bericht\n\nWat doen we met uw account?\n[Piet Bakker] ${ERASE}`
    expect((await read({ subject: 'RE: bericht', text: signed })).rights).toEqual(['erasure'])
    const red = `<p>Dank voor de mail.</p><div id="divRplyFwdMsg"><b>Van:</b> J3D</div><p>Wat doen we met uw account?</p><p><span style="color:#FF0000">${ERASE}</span></p>`
    expect((await read({ subject: 'RE: bericht', html: red })).rights).toEqual(['erasure'])
  })

  it.each([
    'Dank voor je antwoord, ik zit nu onder de douche.',
    'Thanks for your reply, see you below the bridge!',
    'Graag een antwoord voor vrijdag, ik woon onder in het gebouw.',
    'De lamp staat nu onder de trap, mooi!',
  ])('are not announced by whoever says where something is: %s', async (said) => {
    const outcome = await read({
      subject: 'RE: bericht',
      headers: ANSWERING,
      text: `${said}${BELOW}`,
    })
    expect(outcome.disposition).toBe('none')
  })

  it('are not seen in thanks above an older mail', async () => {
    expect(
      (await read({ subject: 'RE: bericht', headers: ANSWERING, text: `Dank, tot dan!${BELOW}` }))
        .disposition,
    ).toBe('none')
  })
})
