import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOLDERS } from '../../../src/sandbox/page/folders.ts'
import { hashOf, type Route, routeOf } from '../../../src/sandbox/page/route.ts'

const id = fc.option(fc.string({ minLength: 1, unit: 'binary' }), { nil: undefined })

const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constant({ place: 'home' as const }),
  fc.record({ place: fc.constant('folder' as const), folder: fc.constantFrom(...FOLDERS), id }),
  fc.record({ place: fc.constant('staff' as const), address: fc.emailAddress(), id }),
)

describe('routeOf', () => {
  it('finds the way back to every place', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(routeOf(hashOf(route))).toEqual(route)
      }),
    )
  })

  it.each(['', '#', '#/nowhere', '#/staff', '#/%E0%A4%A'])('takes %j for the inbox', (hash) => {
    expect(routeOf(hash)).toEqual({ place: 'folder', folder: 'inbox', id: undefined })
  })
})
