import { describe, expect, it } from 'vitest'
import { rewriteHtml } from '../../../src/sandbox/html/exchange.ts'
import { sanitise } from '../../../src/sandbox/html/sanitise.ts'
import { htmlToText } from '../../../src/sandbox/html/text.ts'

describe('the text of html', () => {
  it('breaks lines at blocks and leaves out what is not seen', () => {
    const html =
      '<head><title>x</title></head><div>Dag&nbsp;Piet,</div><style>p{}</style><p>Tot &euro;5 &#233;&eacute;n</p><ul><li>a<li>b</ul>'
    expect(htmlToText(html)).toBe('Dag Piet,\n\nTot €5 één\n\na\nb'.replace('\n\nTot', '\nTot'))
  })

  it.each([
    ['opened tags', '<b'],
    ['open comments', '<!--'],
    ['quotes', '<a href="'],
    ['spaces in bold', '<b> </b>'],
    ['entities', '&'],
  ])('is read in linear time from endless %s', (_what, piece) => {
    const html = piece.repeat(50_000)
    const longest = html.length + 1000
    for (const read of [htmlToText, rewriteHtml, sanitise]) {
      expect(read(html).length).toBeLessThan(longest)
    }
  })
})
