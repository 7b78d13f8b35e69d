import { describe, expect, it } from 'vitest'
import { ANSWERING, read } from './outcome.ts'

describe('a quotation of nobody in a first letter', () => {
  const MODEL = 'Op grond van artikel 17 AVG verzoek ik u al mijn persoonsgegevens te wissen.'
  it.each([
    [
      'indented by Outlook',
      {
        html: `<p>Hallo,</p><blockquote style="margin-left:36.0pt"><p>${MODEL}</p></blockquote><p>Piet</p>`,
      },
    ],
    [
      'pasted with a cite mark',
      { html: `<p>Hallo,</p><blockquote type="cite"><p>${MODEL}</p></blockquote>` },
    ],
    ['marked twice', { text: `Hallo,\n\n>> ${MODEL}\n\nPiet` }],
    ['marked without a space', { text: `>${MODEL}` }],
    ['between two sentences', { text: `Zie het volgende.\n\n> ${MODEL}\n\nGraag antwoord.` }],
  ] as const)('is its writer’s: %s', async (_, body) => {
    expect(await read({ subject: 'Brief', ...body })).toMatchObject({
      disposition: 'case',
      rights: ['erasure'],
    })
  })

  it('stays the other’s where it is attributed, or the letter answers', async () => {
    const text = `De lamp is mooi.\n\nOp ma 5 okt. 2026 om 10:12 schreef J3D Prints <info@j3dprints.nl>:\n\n> ${MODEL}`
    expect((await read({ text })).disposition).toBe('none')
    expect(
      (await read({ headers: ANSWERING, text: `De lamp is mooi.\n\n> ${MODEL}` })).disposition,
    ).toBe('none')
  })
})
