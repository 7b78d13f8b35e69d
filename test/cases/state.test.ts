import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../src/cases/case.ts'
import { stateOf } from '../../src/cases/state.ts'
import { caseWith, drafted, event, opened, sent } from './cases.ts'

const unfilled = (occasion: string): CaseEvent =>
  ({ ...sent(occasion), unfilled: true }) as CaseEvent

describe('the status of a case', () => {
  const table: [string, CaseEvent[], string, string | undefined][] = [
    ['is open once a request came in', [], 'open', 'answer'],
    [
      'is triage while nobody said what it is',
      [opened({ disposition: 'triage', rights: [] })],
      'triage',
      'decision',
    ],
    ['waits for a click on a draft', drafted('acknowledge'), 'open', 'click'],
    [
      'stays open after an acknowledgement',
      [...drafted('acknowledge'), sent('acknowledge')],
      'open',
      'answer',
    ],
    ['stays open after an extension', [...drafted('extend'), sent('extend')], 'open', 'answer'],
    [
      'waits for the data subject after an identity question',
      [...drafted('identity'), sent('identity')],
      'waiting',
      'data-subject',
    ],
    [
      'waits for the data subject after a clarification was asked',
      [...drafted('clarify'), sent('clarify')],
      'waiting',
      'data-subject',
    ],
    [
      'is open again when the data subject wrote',
      [sent('identity'), event('letter-joined', { messageId: 'm', why: 'thread' })],
      'open',
      'answer',
    ],
    ['is answered by a grant', [...drafted('grant'), sent('grant')], 'answered', undefined],
    ['is answered by a partial grant', [sent('partly')], 'answered', undefined],
    ['is answered by a refusal', [sent('refuse')], 'answered', undefined],
    ['is answered when nothing is held', [sent('nothing-held')], 'answered', undefined],
    ['is not answered by one with a gap in it', [unfilled('grant')], 'open', 'answer'],
    ['nor withdrawn by it', [unfilled('withdrawal-confirmed')], 'open', 'answer'],
    [
      'does not wait for somebody who got it',
      [sent('identity'), unfilled('closed-unidentified')],
      'open',
      'answer',
    ],
    [
      'is answered by the same letter once it is whole',
      [unfilled('grant'), sent('grant', 2)],
      'answered',
      undefined,
    ],
    ['is not answered by a draft that was never sent', drafted('grant'), 'open', 'click'],
    [
      'is not answered by a deleted draft',
      [...drafted('grant'), event('draft-deleted', { occasion: 'grant', n: 1 })],
      'open',
      'answer',
    ],
    ['is dismissed when staff say it is no request', [event('dismissed')], 'dismissed', undefined],
    [
      'is open again when staff file it after all',
      [event('dismissed'), event('refiled', { rights: ['erasure'] })],
      'open',
      'answer',
    ],
    ['is withdrawn by the word for it', [event('withdrawn')], 'withdrawn', undefined],
    ['is not answered by telling recipients', [sent('recipient')], 'open', 'answer'],
  ]
  it.each(table)('%s', (_title, history, status, waitingFor) => {
    const state = stateOf(caseWith(...history))
    expect(state).toMatchObject({ status })
    expect(state.waitingFor).toBe(waitingFor)
  })

  it('takes the rights that staff filed it under', () => {
    const refiled = event('refiled', { rights: ['erasure', 'objection'] })
    expect(stateOf(caseWith(refiled)).rights).toEqual(['erasure', 'objection'])
  })

  it('refuses a history that does not begin with its opening', () => {
    expect(() => stateOf({ number: 'P-2026-0001', history: [event('dismissed')] })).toThrow(
      /does not begin/,
    )
  })
})
