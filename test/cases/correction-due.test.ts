import { expect, it } from 'vitest'
import type { Case, CaseEvent } from '../../src/cases/case.ts'
import { correctionDue } from '../../src/cases/correction-due.ts'

const at = '2026-11-23T08:20:00.000Z'
const opened = (byHand?: true) =>
  ({ at, event: 'opened', rights: ['access'], ...(byHand && { byHand }) }) as unknown as CaseEvent
const refiled: CaseEvent = { at, event: 'refiled', rights: ['erasure'] }
const dismissed: CaseEvent = { at, event: 'dismissed' }
const kept: CaseEvent = { at, event: 'correction-kept', rights: ['erasure'] }

it.each<[string, readonly CaseEvent[], readonly string[] | undefined]>([
  ['nothing where the classifier opened the case', [opened()], undefined],
  ['the rights of a case that staff opened', [opened(true)], ['access']],
  ['the rights that staff changed it to', [opened(), refiled], ['erasure']],
  ['none for no request', [opened(), refiled, dismissed], []],
  ['nothing once it is kept', [opened(), refiled, kept], undefined],
  ['what staff said after that', [opened(), dismissed, kept, refiled], ['erasure']],
])('the classifier is to be told %s', (_, history, due) => {
  expect(correctionDue({ number: 'P-2026-0001', history } as Case)).toEqual(due)
})
