import { describe, expect, it } from 'vitest'
import { type DraftAsMade, isOnlyTheirs } from '../../src/drafts/only-theirs.ts'

const ANNA = 'anna@example.nl'
const heading = (address: string, at = '23 november 2026 09:15') =>
  `<hr><div id="divRplyFwdMsg"><b>Van:</b> Iemand &lt;${address}&gt;<br><b>Verzonden:</b> maandag ${at}<br><b>Aan:</b> info@j3dprints.nl<br><b>Onderwerp:</b> Mijn gegevens</div>`
const body = (...below: string[]) =>
  `<html><body><p>Beste Anna,</p><p>Wij zijn ermee bezig.</p>${below.join('<p>Wat ik vroeg.</p>')}</body></html>`

describe('a draft as it was made', () => {
  it.each<[string, Partial<DraftAsMade>, boolean]>([
    ['to her, quoting her', {}, true],
    ['to her, quoting nothing', { html: body() }, true],
    [
      'to her, quoting her letter in which she quotes another',
      { html: body(heading(ANNA), heading('bob@example.org')) },
      true,
    ],
    ['to nobody', { recipients: [] }, false],
    ['to somebody else', { recipients: ['bob@example.org'] }, false],
    ['to her with a copy to another', { recipients: [ANNA, 'bob@example.org'] }, false],
    ['to her, quoting somebody else', { html: body(heading('bob@example.org')) }, false],
  ])('%s', (_what, facts, expected) => {
    const made = { recipients: [ANNA], html: body(heading(ANNA)), ...facts }
    expect(isOnlyTheirs(made, ANNA)).toBe(expected)
  })

  it('is not judged by headings in our own text', () => {
    const own = heading('privacy@verwerker.example')
    const html = body(own, heading(ANNA))
    expect(isOnlyTheirs({ recipients: [ANNA], html }, ANNA, own)).toBe(true)
  })
})
