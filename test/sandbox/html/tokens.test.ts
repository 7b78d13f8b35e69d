import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outside } from '../../../src/sandbox/html/outside.ts'
import { tokens, writeTag } from '../../../src/sandbox/html/tokens.ts'

const shown = (html: string) =>
  [...tokens(html)].map((token) =>
    token.type === 'tag' ? writeTag(token) : `${token.type}:${token.text}`,
  )

describe('HTML in pieces', () => {
  it.each<[string, string[]]>([
    ['a<b>c</b>', ['text:a', '<b>', 'text:c', '</b>']],
    ["<P CLASS=x id='y\"z' hidden>", ['<p class="x" id="y&quot;z" hidden>']],
    ['<br/>', ['<br>']],
    ['<a href="a>b">', ['<a href="a>b">']],
    ['1 < 2', ['text:1 ', 'text:&lt;', 'text: 2']],
    ['a<b', ['text:a', 'text:&lt;b']],
    ['<!-- <b> -->x', ['comment:<!-- <b> -->', 'text:x']],
    ['<!-- never', ['comment:<!-- never-->']],
    ['<!doctype html><?xml?>', ['comment:<!doctype html>', 'comment:<?xml?>']],
    ['<script>a<b></script>c', ['<script>', 'text:a<b>', '</script>', 'text:c']],
    ['<STYLE>x</Style >', ['<style>', 'text:x', '</style>']],
    ['<textarea>never', ['<textarea>', 'text:never', '</textarea>']],
    ['', []],
  ])('%j: %j', (html, expected) => {
    expect(shown(html)).toEqual(expected)
  })

  it('come to an end, whatever they are of', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '-', '"', "'", '=', 'a', ' ', 'İ') }),
        (html) => {
          expect(shown(html).length).toBeLessThanOrEqual(html.length + 1)
        },
      ),
    )
  })

  it.each(['<', '<a ', '<!--', '<a b="', '<script>', '</script', '=', 'İ'])(
    'are told quickly of 50,000 times %j',
    (piece) => {
      expect([...tokens(piece.repeat(50_000))].length).toBeGreaterThan(0)
    },
    5_000,
  )
})

it.each([
  ['a<script>b</script>c', 'a c'],
  ['a<script><b></script>c', 'a c'],
  ['a<svg><b>x</b></svg>c', 'a c'],
  ['a<svg>b', 'a'],
  ['a<svg><script>x</script></svg>c', 'a c'],
  ['a</svg>c', 'a c'],
])('outside of script and svg, %j says %j', (html, text) => {
  const texts = [...outside(html, ['script', 'svg'])].map((token) =>
    token.type === 'text' ? token.text : '',
  )
  expect(texts.filter((each) => each !== '').join(' ')).toBe(text)
})
