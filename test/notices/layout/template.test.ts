import { describe, expect, test } from 'vitest'
import { htmlTemplate, textTemplate } from '../../../src/notices/layout/template.ts'

describe('htmlTemplate', () => {
  test('escapes what it fills in', () => {
    expect(htmlTemplate('<p title="{{name}}">{{name}}</p>')({ name: `<b>"'&` })).toBe(
      '<p title="&lt;b&gt;&quot;&#x27;&amp;">&lt;b&gt;&quot;&#x27;&amp;</p>',
    )
  })

  test.each([
    '{{missing}}',
    '{{#if missing}}x{{/if}}',
    '{{#each missing}}x{{/each}}',
    '{{one.two}}',
  ])('throws on %s where the view lacks it', (source) => {
    expect(() => htmlTemplate<object>(source)({ one: {} })).toThrow(/not defined|its view lacks/)
  })

  test.each(['{{constructor}}', '{{__proto__}}'])('does not reach %s', (source) => {
    let filled = ''
    try {
      filled = htmlTemplate<object>(source)({})
    } catch {
      // Refusing is as good as leaving it empty.
    }
    expect(filled).toBe('')
  })
})

describe('textTemplate', () => {
  test('leaves characters as they are and never writes two empty lines', () => {
    expect(textTemplate<object>('\n{{name}}\n\n\n\n{{name}}\n\n')({ name: 'a & b' })).toBe(
      'a & b\n\na & b\n',
    )
  })
})
