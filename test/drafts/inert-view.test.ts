import Handlebars from 'handlebars'
import { describe, expect, it } from 'vitest'
import { inert } from '../../src/drafts/inert.ts'
import { bare, inertly } from '../../src/drafts/inert-view.ts'

describe('what a template is given', () => {
  it('has every text in it made inert, however deep, and all else as it was', () => {
    const given = {
      name: '<b>',
      late: true,
      count: 7,
      none: undefined,
      nil: null,
      deep: [{ x: '{{y}}' }, '*'],
    }
    expect(JSON.parse(JSON.stringify(inertly(given)))).toEqual({
      name: inert('<b>'),
      late: true,
      count: 7,
      nil: null,
      deep: [{ x: inert('{{y}}') }, inert('*')],
    })
    expect(given.name).toBe('<b>')
  })

  it.each(['constructor', '__proto__', 'shop.constructor', 'list.0.constructor'])(
    'leads nowhere by {{%s}}',
    (path) => {
      const view = inertly({ shop: { name: 'J3D' }, list: [{ a: 'b' }] })
      const template = Handlebars.compile(`{{${path}}}`, { strict: true, noEscape: true })
      expect(() => template(view)).toThrow(/not defined/)
    },
  )

  it('says no more of itself than what it is', () => {
    expect(`${bare({ name: 'Anna' })}`).toBe('the facts of a reply')
  })
})
