import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertAtTop, rewriteHtml, textAsHtml } from '../../../src/sandbox/html/exchange.ts'
import { sanitise } from '../../../src/sandbox/html/sanitise.ts'
import { htmlToText } from '../../../src/sandbox/html/text.ts'

const pieces = [
  '<b>',
  '</b>',
  '<p class=x>',
  '<body>',
  '</body>',
  '<head>',
  '</head>',
  '<!-- a -->',
  '<!doctype html>',
  '<script>',
  '</script>',
  '<',
  '>',
  '"',
  "'",
  '&amp;',
  'tekst',
  ' ',
  '\n',
  '\r\n',
  '<a href="x">',
  '<meta charset=utf-8>',
  '<svg/onload=x>',
  '<style>',
  '</style>',
]
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''))

describe('html as Exchange rewrites it', () => {
  it('stays as it is when it is written again, whatever it was', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const once = rewriteHtml(html)
        expect(rewriteHtml(once)).toBe(once)
      }),
    )
  })

  it('has every line end in CRLF', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(rewriteHtml(html).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
    )
  })

  it('keeps styles in the head and attributes on the body', () => {
    const html = rewriteHtml(
      '<html><head><style>p{}</style></head><body lang=nl><p>Dag</p></body></html>',
    )
    expect(html).toContain('<style>p{}</style>\r\n</head>\r\n<body lang="nl">')
  })

  it('takes a fragment at the top of its body', () => {
    expect(insertAtTop('<body><hr></body>', '<p>Dag</p>')).toContain('<body>\r\n<p>Dag</p><hr>')
  })

  it('shows text as text', () => {
    expect(textAsHtml('a < b\nc')).toContain('a &lt; b<br>\r\nc')
  })
})

describe('html made safe', () => {
  it.each([
    ['a script', '<script>x()</script>Dag', 'Dag'],
    ['a script that never ends', 'Dag<script>x()', 'Dag'],
    [
      'a script after letters that grow in lower case',
      'İİİİ<style></style><script>x()</script>Dag',
      'İİİİ<style></style>Dag',
    ],
    ['a handler', '<img src="a.png" OnError=x()>', '<img src="a.png">'],
    ['a handler after a slash', '<b/onload=x()>', '<b>'],
    ['a drawing', '<svg/onload=x()><style><img></style></svg>Dag', 'Dag'],
    ['a comment that browsers end sooner', '<!-- --!><img onerror=x()> -->Dag', 'Dag'],
    [
      'markup that a browser may not see',
      '<noscript><p title="</noscript><img onerror=x()>"></noscript>Dag',
      'Dag',
    ],
    ['a javascript link', '<a href=" java\tscript:x()">a</a>', '<a>a</a>'],
    ['a javascript link in entities', '<a href="&#106;avascript:x()">a</a>', '<a>a</a>'],
    ['a frame', '<iframe src="https://example.com"></iframe>Dag', 'Dag'],
  ])('loses %s', (_what, html, safe) => {
    expect(sanitise(html)).toBe(safe)
  })

  it('keeps ordinary links and pictures', () => {
    const html = '<a href="https://j3dprints.nl/?a=1&amp;b=2">J3D</a><img src="cid:logo">'
    expect(sanitise(html)).toBe(html)
  })

  it('never leaves a script, whatever it was', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(sanitise(html)).not.toMatch(/<script|\sonload/)
      }),
    )
  })
})

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
