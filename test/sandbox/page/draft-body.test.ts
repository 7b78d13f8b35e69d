import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitDraft, withOwn } from '../../../src/sandbox/page/draft-body.ts'

const QUOTE =
  '<hr tabindex="-1" style="width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Sanne</div><div>Hello</div>'

describe('splitDraft', () => {
  it.each([
    ['at the marker of Outlook on the web', `<div id="appendonsend"></div>${QUOTE}`],
    ['at the divider before the quoted header', QUOTE],
    ['at the quoted header without a divider', '<div id="divRplyFwdMsg">From: Sanne</div>'],
    ['at a bare divider', '<hr>From: Sanne'],
  ])('ends the own words %s', (_, quote) => {
    const { own, quote: found } = splitDraft(
      `<html><body lang="nl"><p>Beste Sanne,</p>${quote}</body></html>`,
    )
    expect(own).toBe('<p>Beste Sanne,</p>')
    expect(found).toBe(`${quote}</body></html>`)
  })

  it('keeps a line that the shop draws itself with the own words', () => {
    const own = '<p>One</p><hr class="own"><p>Two</p>'
    expect(splitDraft(`<body>${own}${QUOTE}</body>`).own).toBe(own)
  })

  it.each([
    ['<html><body><p>Hello</p></body></html>', '<p>Hello</p>'],
    ['<p>Hello</p>', '<p>Hello</p>'],
    ['', ''],
  ])('takes all of %j without a quote', (html, own) => {
    expect(splitDraft(html).own).toBe(own)
  })

  it('loses no byte of any HTML', () => {
    const piece = fc.constantFrom(
      '<body>',
      '</body>',
      '<hr>',
      '<div id="appendonsend">',
      'x',
      '<p>',
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (html) => {
          const { head, own, quote } = splitDraft(html)
          expect(head + own + quote).toBe(html)
        },
      ),
    )
  })
})

describe('withOwn', () => {
  it('changes the own words and leaves the quote alone', () => {
    const html = `<html><body><p>Old</p>${QUOTE}</body></html>`
    expect(withOwn(html, '<p>New</p>')).toBe(html.replace('Old', 'New'))
  })
})
