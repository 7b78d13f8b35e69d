import { describe, expect, it } from 'vitest'
import { ANSWERING, ERASE, read } from './outcome.ts'

describe('HTML that marks where an older mail begins', () => {
  const OLD = `<p>U vroeg ons: ${ERASE}</p><p>J3D Prints</p>`
  const SAID = '<p>De vaas is goed aangekomen, heel mooi geworden.</p>'
  it.each([
    [
      'Outlook on the web in Finnish',
      `<hr><div id="divRplyFwdMsg"><b>Lähettäjä:</b> J3D<br><b>Aihe:</b> x</div>${OLD}`,
    ],
    [
      'Outlook on Windows in Greek',
      `<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Από:</b> J3D &lt;info@j3dprints.nl&gt;<br><b>Στάλθηκε:</b> 5/10/2026 10:12</p></div>${OLD}`,
    ],
    [
      'Gmail in Korean',
      `<div class="gmail_quote"><div class="gmail_attr">2026년 10월 5일 (월) 오전 10:12, J3D Prints &lt;info@j3dprints.nl&gt;님이 작성:<br></div><blockquote class="gmail_quote">${OLD}</blockquote></div>`,
    ],
    [
      'Apple Mail in Norwegian',
      `<blockquote type="cite"><div>5. okt. 2026 kl. 10:12 skrev J3D Prints &lt;info@j3dprints.nl&gt;:</div>${OLD}</blockquote>`,
    ],
    [
      'Tuta',
      `<div>5 okt 2026, 10:12 door info@j3dprints.nl:</div><blockquote class="tutanota_quote">${OLD}</blockquote>`,
    ],
    ['Outlook for Mac', `<span id="OLK_SRC_BODY_SECTION"><div><b>Fra: </b>J3D</div>${OLD}</span>`],
  ])('sets it apart: %s', async (_, history) => {
    expect(
      (await read({ subject: 'Re: bericht', headers: ANSWERING, html: `${SAID}${history}` }))
        .disposition,
    ).toBe('none')
  })
})
