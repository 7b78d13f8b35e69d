import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertAtTop, rewriteHtml, textAsHtml } from '../../../src/sandbox/html/exchange.ts'
import { soup } from './soup.ts'

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
