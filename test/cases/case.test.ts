import { expect, it } from 'vitest'
import { eventsOf, withEvent } from '../../src/cases/case.ts'
import { caseWith, drafted, event } from './cases.ts'

const CASE = caseWith(...drafted('acknowledge'), event('dismissed'), ...drafted('identity'))

it('gives the events of one name, oldest first, and none of another', () => {
  expect(eventsOf(CASE, 'drafted').map(({ occasion }) => occasion)).toEqual([
    'acknowledge',
    'identity',
  ])
  expect(eventsOf(CASE, 'opened')).toEqual([CASE.history[0]])
  expect(eventsOf(CASE, 'sent')).toEqual([])
})

it('adds an event at the end and leaves the given case as it was', () => {
  const before = structuredClone(CASE)
  const frozen = event('frozen')
  const grown = withEvent(CASE, frozen)
  expect(grown).toEqual({ number: CASE.number, history: [...before.history, frozen] })
  expect(CASE).toEqual(before)
})
