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
    [
      'Outlook whose border a server wrote again',
      `<div style="border-right:none; border-bottom:none; border-left:none; border-top:1pt solid rgb(225,225,225); padding:3pt 0cm 0cm"><p><b>Minn:</b> J3D</p></div>${OLD}`,
    ],
    [
      'the new Outlook for Mac',
      `<div><div style="padding:3pt 0in 0in;border-width:1pt medium medium;border-style:solid none none;border-color:rgb(181,196,223) currentcolor currentcolor"><p><b>Frá:</b> J3D</p></div>${OLD}</div>`,
    ],
    ['Gmail without a block quote', `<div class="gmail_quote"><div>J3D:</div>${OLD}</div>`],
    ['Zoho', `<div class="zmail_extra"><div>---- J3D ----</div>${OLD}</div>`],
    ['GMX', `<div name="quote" style="border-left:2px"><b>Von:</b> J3D${OLD}</div>`],
    ['Spark', `<div name="messageReplySection">J3D<br>${OLD}</div>`],
    ['Zimbra', `<hr id="zwchr"><div data-marker="__HEADERS__">J3D</div>${OLD}`],
    ['a helpdesk', `<div class="zd_quoted">${OLD}</div>`],
    ['Outlook for Mac', `<span id="OLK_SRC_BODY_SECTION"><div><b>Fra: </b>J3D</div>${OLD}</span>`],
  ])('sets it apart: %s', async (_, history) => {
    expect(
      (await read({ subject: 'Re: bericht', headers: ANSWERING, html: `${SAID}${history}` }))
        .disposition,
    ).toBe('none')
  })

  it.each([
    [
      'between the quotes within Gmail’s element',
      `<div class="gmail_quote"><div>Op ma 5 okt 2026 om 10:12 schreef J3D &lt;info@j3dprints.nl&gt;:</div><blockquote>Mogen wij alles bewaren?</blockquote><div>${ERASE}</div><blockquote>Nog vragen?</blockquote></div>`,
    ],
    [
      'in green',
      `<div id="divRplyFwdMsg">J3D</div><p>Mogen wij alles bewaren?</p><p><span style="color:#00B050">${ERASE}</span></p>`,
    ],
  ])('leaves what is written %s', async (_, body) => {
    const outcome = await read({
      subject: 'Re: bericht',
      html: `<p>Dag, dank voor de mail.</p>${body}`,
    })
    expect(outcome).toMatchObject({ disposition: 'case', rights: ['erasure'] })
    expect(outcome.letter?.ownWords).not.toContain('Mogen wij')
  })

  it.each([
    `<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>${ERASE}</p></div>`,
    `<p>Hierbij mijn verzoek.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>${ERASE}</p></div>`,
    `<p>Hallo,</p><div class="gmail_quote">${ERASE}</div>`,
  ])('is no mark where the letter answers nothing and nobody is named: %s', async (body) => {
    expect((await read({ subject: 'Brief', html: body })).rights).toEqual(['erasure'])
  })
})
