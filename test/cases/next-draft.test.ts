import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../src/cases/case.ts'
import { nextDraft } from '../../src/cases/next-draft.ts'
import { stateOf } from '../../src/cases/state.ts'
import { caseWith, drafted, event, opened, sent } from './cases.ts'

function next(...history: CaseEvent[]) {
  const privacyCase = caseWith(...history)
  const key = nextDraft(privacyCase, stateOf(privacyCase))
  return key && `${key.occasion}/${key.n}`
}

const word = (said: string) => event('word', { word: said, by: 'jan@j3dprints.nl' } as never)

describe('the draft that a case should have next', () => {
  it.each<[string, CaseEvent[], string | undefined]>([
    ['acknowledges a known, authenticated customer', [opened()], 'acknowledge/1'],
    ['asks an unknown sender who they are', [opened({ known: false })], 'identity/1'],
    [
      'asks a known address that our server does not vouch for',
      [opened({ authentication: 'none' })],
      'identity/1',
    ],
    [
      'needs no proof to stop marketing',
      [opened({ known: false, rights: ['objection'] })],
      'acknowledge/1',
    ],
    [
      'needs no proof to take consent back',
      [opened({ known: false, authentication: 'fail', rights: ['consent-withdrawal'] })],
      'acknowledge/1',
    ],
    [
      'needs proof when erasure is asked as well',
      [opened({ known: false, rights: ['objection', 'erasure'] })],
      'identity/1',
    ],
    [
      'is none while a person must judge',
      [opened({ disposition: 'triage', rights: [] })],
      undefined,
    ],
    [
      'is none where nobody can be written to',
      [opened({ dataSubject: { name: '', address: '' } })],
      undefined,
    ],
    ['is none while the first draft waits', drafted('acknowledge'), undefined],
    [
      'is none after the first draft was sent',
      [...drafted('acknowledge'), sent('acknowledge')],
      undefined,
    ],
    [
      'is none after staff deleted the first draft',
      [...drafted('acknowledge'), event('draft-deleted', { occasion: 'acknowledge', n: 1 })],
      undefined,
    ],
    [
      'goes on with an intention that a crash left',
      [event('drafting', { occasion: 'identity', n: 1 })],
      'identity/1',
    ],
    [
      'is the grant once staff say done',
      [...drafted('acknowledge'), sent('acknowledge'), word('done')],
      'grant/1',
    ],
    [
      'is not the grant twice',
      [...drafted('acknowledge'), word('done'), ...drafted('grant')],
      undefined,
    ],
    [
      'is a second grant only when staff ask again',
      [
        word('done'),
        ...drafted('grant'),
        event('draft-deleted', { occasion: 'grant', n: 1 }),
        word('done'),
      ],
      'grant/2',
    ],
    [
      'is no second grant while the first waits',
      [word('done'), ...drafted('grant'), word('done')],
      undefined,
    ],
    [
      'is the identity question when staff order it',
      [...drafted('acknowledge'), word('identify')],
      'identity/1',
    ],
    [
      'is a new first reply once staff re-filed the letter and the old draft is gone',
      [
        ...drafted('acknowledge'),
        event('refiled', { rights: ['erasure'] }),
        event('draft-replaced', { occasion: 'acknowledge', n: 1 }),
      ],
      'acknowledge/2',
    ],
    [
      'is none when staff re-filed but edited the draft',
      [
        ...drafted('acknowledge'),
        event('draft-edited', { occasion: 'acknowledge', n: 1 }),
        event('refiled', { rights: ['erasure'] }),
      ],
      undefined,
    ],
    ['is none once the case has ended', [sent('grant'), word('done')], undefined],
  ])('%s', (_title, history, expected) => {
    expect(next(...history)).toBe(expected)
  })
})
