import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertReply } from '../../src/drafts/insert-reply.ts'

const reply = { html: '<div>REPLY</div>\n', text: 'REPLY\n' }
const ABOVE = '<div>REPLY</div>\n<div><br></div>\n'

/** A draft as createReply leaves it, with Exchange's CRLF and a style sheet in the head. */
const draft = [
  '<html><head>',
  '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css" style="display:none">',
  '<!--',
  'p {margin-top:0; margin-bottom:0}',
  '-->',
  '</style></head>',
  '<body dir="ltr">',
  '<hr tabindex="-1" style="display:inline-block; width:98%">',
  '<div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Anna &lt;anna@example.nl&gt;</div>',
  '<div>Mag ik mijn gegevens zien?</div>',
  '</body></html>',
].join('\r\n')

/** Where the reply went: what stands before it, and what below. */
function split(html: string): [string, string] {
  const inserted = insertReply(html, reply)
  const at = inserted.indexOf(ABOVE)
  return [inserted.slice(0, at), inserted.slice(at + ABOVE.length)]
}

describe('insertReply', () => {
  it('puts the reply right below <body>, above the quoted letter and an empty line', () => {
    const [before, below] = split(draft)
    expect(before.endsWith('</style></head>\r\n<body dir="ltr">')).toBe(true)
    expect(below.startsWith('\r\n<hr tabindex')).toBe(true)
  })

  it.each([
    ['capitals', '<HTML><BODY LANG="NL">', '<p>quoted</p></BODY></HTML>'],
    ['a > in a value', '<html><body title="a > b" data-x=\'"\' class=y>', 'quoted'],
    ['spaces about =', '<body title = "a > b">', 'quoted'],
    ['a doctype and a byte-order mark', '\uFEFF<!DOCTYPE html>\n<html><body>', 'quoted'],
    ['no closing tags', '<body>', 'quoted'],
    ['letters that grow in lower case', '<head><title>İİİ</title></head><body>', 'quoted'],
    ['a false body in a style sheet', '<head><style>/* <body> */</style></head><body>', 'quoted'],
    ['a false body in a title', '<head><title><body></title></head><body>', 'quoted'],
    ['a false body in a comment', '<!-- <body> --><body>', 'quoted'],
    ['a comment that ends at once', '<!--><body>', '--> quoted'],
    ['a comment that ends in --!>', '<!-- <body> --!><body>', 'quoted'],
    ['a conditional comment', '<head><!--[if mso]><xml><body></xml><![endif]--></head><body>', 'q'],
    ['a stray quote in a tag', '<html lang=nl"><body>', '" quoted'],
  ])('knows the real body with %s', (_, before, below) => {
    expect(split(before + below)).toEqual([before, below])
  })

  it.each([
    ['there is no body', '<div>quoted</div>'],
    ['the draft is empty', ''],
    ['it is plain text', 'quoted < letter'],
    ['the body comes after something visible', '<html><p>first</p><body>quoted</body></html>'],
    ['text stands before the body', 'first<body>quoted'],
    ['the style sheet never ends', '<head><style><body>quoted'],
    ['the comment never ends', '<!-- <body>quoted'],
    ['it is another element', '<bodyguard>quoted'],
    ['the tag never ends', '<body title="quoted'],
  ])('puts the reply first where %s', (_, html) => {
    const [before, below] = split(html)
    expect([before === '' || before === html, before + below]).toEqual([true, html])
    if (!html.startsWith('<body')) expect(before).toBe('')
  })

  it('does not take the reply for a pattern', () => {
    const dollars = { html: '$& $1 $$', text: '' }
    expect(insertReply('<body>quoted', dollars)).toBe('<body>$& $1 $$<div><br></div>\nquoted')
  })

  it('keeps every character of the draft, whatever it holds', () => {
    const piece = fc.constantFrom(
      ...['<body>', '<body x="', '">', '<!--', '-->', '<style>', '</style>', '<html>', '</head>'],
      ...[
        ' ',
        'x',
        '<',
        '>',
        "'",
        'İ',
        '\r\n',
        '<p>',
        '<title>',
        '</title>',
        '<?x',
        '<!doctype html>',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('')
        expect(split(html).join('')).toBe(html)
      }),
    )
  })
})
