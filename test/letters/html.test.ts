import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfHtml } from '../../src/letters/html.ts'

describe('text of HTML', () => {
  it.each([
    ['lines and paragraphs', '<p>Een</p><p>Twee<br>Drie</p>', 'Een\n\nTwee\nDrie'],
    ["Outlook's lines", '<p class=MsoNormal>Een</p><p class="MsoNormal">Twee</p>', 'Een\nTwee'],
    ['divs', '<div>Een</div><div><br></div><div>Twee</div>', 'Een\n\nTwee'],
    ['white space', 'Een  \r\n  <b>twee</b>\t drie', 'Een twee drie'],
    [
      'entities',
      'priv&eacute; &amp; &#8364; &#x20AC;&hellip; &onbekend; &lt;b&gt;',
      'privé & € €… &onbekend; <b>',
    ],
    ['lists', '<ul><li>inzage</li><li>wissen</li></ul>', '- inzage\n- wissen'],
    [
      'table rows',
      '<table><tr><td>Naam</td><td>Piet</td></tr><tr><td>x</td></tr></table>',
      'Naam\tPiet\nx',
    ],
    ['preformatted lines', '<pre>Een\n  twee</pre>drie', 'Een\n  twee\ndrie'],
    [
      'styles, scripts and comments',
      '<style>p{}</style><script>x()</script><!-- nee --><!--[if mso]>nee<![endif]-->ja',
      'ja',
    ],
    ['a style that never ends', 'ja<style>nee', 'ja'],
    ['a comment that never ends', 'ja<!-- nee', 'ja'],
    ['a tag that never ends', 'ja<b nee', 'ja'],
    ['what looks like a tag', '1 < 2 en <3 maar <b>ja</b>', '1 < 2 en <3 maar ja'],
    [
      'what is not shown',
      '<div style="display:none">nee<div>nee</div></div>ja<span style="DISPLAY: none">nee</span>',
      'ja',
    ],
    [
      'quotes',
      '<div>ja</div><blockquote type="cite">oud<br>ouder<blockquote>oudst</blockquote></blockquote>nee',
      'ja\n> oud\n> ouder\n> > oudst\nnee',
    ],
    [
      "Yahoo's quotes, with divs inside",
      '<div class="yahoo_quoted"><div>oud</div><div>oud</div></div><div>ja</div>',
      '> oud\n> oud\nja',
    ],
    ['closing tags without opening ones', '</div></blockquote></p>ja', 'ja'],
  ])('keeps what a reader sees: %s', (_, html, expected) => {
    expect(textOfHtml(html)).toBe(expected)
  })

  it('says every word of ordinary markup', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    const tag = fc.constantFrom('b', 'div', 'p', 'li', 'td', 'blockquote', 'span', 'pre')
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word)), (parts) => {
        const html = parts.map(([name, said]) => `<${name} class="x">${said}</${name}> `).join('')
        const said = textOfHtml(html).replace(/[>-]/g, ' ').trim().split(/\s+/)
        expect(said.filter(Boolean)).toEqual(parts.map(([, word]) => word))
      }),
    )
  })

  it('never throws and stays within bounds, whatever it is given', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<', '>', '<!--', '-->', '</', '<div', '&#', '<blockquote>', '"'),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(textOfHtml(pieces.join('')).length).toBeLessThanOrEqual(
          pieces.join('').length * 9 + 40,
        )
      }),
    )
  })
})
