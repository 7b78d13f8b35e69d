import { expect, it } from 'vitest'
import { previewPage } from '../../src/drafts/preview-page.ts'

const page = (more: object = {}) =>
  previewPage({
    language: 'nl',
    occasion: 'acknowledge',
    shopName: 'J3D Prints',
    mailbox: 'info@j3dprints.nl',
    reply: { html: '<div><p>Beste Marloes,</p></div>', text: '' },
    ...more,
  })

it('shows the reply above the letter that it answers', () => {
  const html = page()
  const [reply, quoted] = [html.indexOf('<p>Beste Marloes,</p>'), html.indexOf('divRplyFwdMsg')]
  expect(reply).toBeGreaterThan(0)
  expect(quoted).toBeGreaterThan(reply)
  expect(html).toContain('<html lang="nl">')
  expect(page({ language: 'en' })).toContain('<html lang="en">')
})

it('is addressed to the customer, or to whom the data was passed on', () => {
  expect(page()).toContain('<td>Marloes van den Berg &lt;marloes@example.nl&gt;</td>')
  expect(page({ occasion: 'recipient' })).toContain('<td>Privacy &lt;privacy@example.com&gt;</td>')
})

it('takes no name of a shop for HTML, and loads nothing', () => {
  const html = page({ shopName: '<img src=x onerror=alert(1)> & "Zn"', mailbox: '<b>@example.nl' })
  expect(html).toContain(
    '&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Zn&quot; &lt;&lt;b&gt;@example.nl&gt;',
  )
  expect(html).not.toMatch(/<img|<script|<b>@|https?:/)
  expect(html).toContain("default-src 'none'")
})
