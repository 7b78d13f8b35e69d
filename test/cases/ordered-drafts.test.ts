import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../src/cases/case.ts'
import { draftToSend } from '../../src/cases/next-draft.ts'
import { outdatedDrafts } from '../../src/cases/outdated-drafts.ts'
import { stateOf } from '../../src/cases/state.ts'
import { caseWith, drafted, event, sent } from './cases.ts'

const word = (said: string) => event('word', { word: said, by: 'jan@j3dprints.nl' } as never)
const letter = (says: string) =>
  event('letter-joined', { messageId: `letter-${says}`, why: 'thread', says } as never)

/** What lay ready, what staff ordered, and which drafts go; the one that they ordered is named. */
const ORDERS: readonly [string, CaseEvent[], string[], string][] = [
  [
    'an answer replaces the acknowledgement',
    lay('acknowledge', 'done', 'grant'),
    ['acknowledge'],
    'grant',
  ],
  ['a refusal does', lay('acknowledge', 'refuse', 'refuse'), ['acknowledge'], 'refuse'],
  ['an answer replaces the question', lay('identity', 'done', 'grant'), ['identity'], 'grant'],
  ['more time is not needed with an answer', lay('extend', 'done', 'grant'), ['extend'], 'grant'],
  ['another answer replaces an answer', lay('grant', 'partly', 'partly'), ['grant'], 'partly'],
  [
    'an answer replaces a reply to a chaser',
    lay('second-notice', 'nothing', 'nothing-held'),
    ['second-notice'],
    'nothing-held',
  ],
  [
    'an answer replaces what confirms a withdrawal',
    lay('withdrawal-confirmed', 'done', 'grant'),
    ['withdrawal-confirmed'],
    'grant',
  ],
  ['a letter to a recipient is its own', lay('recipient', 'done', 'grant'), [], 'grant'],
  ['so is one that lifts a restriction', lay('restriction-lifted', 'done', 'grant'), [], 'grant'],
  [
    'more time replaces the acknowledgement',
    lay('acknowledge', 'extend', 'extend'),
    ['acknowledge'],
    'extend',
  ],
  ['more time replaces an answer', lay('grant', 'extend', 'extend'), ['grant'], 'extend'],
  ['more time leaves the question', lay('identity', 'extend', 'extend'), [], 'extend'],
  ['a question replaces an answer', lay('grant', 'identify', 'identity'), ['grant'], 'identity'],
  ['a question leaves more time', lay('extend', 'identify', 'identity'), [], 'identity'],
  ['who waits orders nothing', [...drafted('acknowledge'), word('wait')], [], 'acknowledge'],
  ['who takes it orders nothing', [...drafted('acknowledge'), word('mine')], [], 'acknowledge'],
  [
    'nothing goes before the ordered one lies ready',
    [...drafted('acknowledge'), word('done')],
    [],
    'acknowledge',
  ],
  [
    'nor where it was thrown away',
    [...lay('acknowledge', 'done', 'grant'), event('draft-deleted', { occasion: 'grant', n: 1 })],
    [],
    'acknowledge',
  ],
  [
    'what staff wrote in is theirs, and is not the one named',
    [
      ...drafted('acknowledge'),
      event('draft-edited', { occasion: 'acknowledge', n: 1 }),
      word('done'),
      ...drafted('grant'),
    ],
    [],
    'grant',
  ],
  [
    'the last word counts',
    [word('refuse'), ...drafted('refuse'), word('done'), ...drafted('grant')],
    ['refuse'],
    'grant',
  ],
  [
    'what came after the word stays',
    [
      word('done'),
      ...drafted('grant'),
      letter('lifts-restriction'),
      ...drafted('restriction-lifted'),
    ],
    [],
    'grant',
  ],
]

function lay(before: string, said: string, ordered: string): CaseEvent[] {
  return [...drafted(before), word(said), ...drafted(ordered)]
}

describe('the word that staff gave decides which draft stands', () => {
  it.each(ORDERS)('%s', (_, history, gone, named) => {
    const of = caseWith(...history)
    expect(outdatedDrafts(of).map(({ occasion }) => occasion)).toEqual(gone)
    expect(draftToSend(of, stateOf(of))?.occasion).toBe(named)
  })

  it('names the letter that confirms a withdrawal where that is spoken of', () => {
    const of = caseWith(
      ...drafted('acknowledge'),
      event('draft-edited', { occasion: 'acknowledge', n: 1 }),
      word('done'),
      ...drafted('grant'),
      event('draft-edited', { occasion: 'grant', n: 1 }),
      letter('withdraws'),
      ...drafted('withdrawal-confirmed'),
    )
    const named = draftToSend(of, stateOf(of), 'withdrawal-confirmed')
    expect(named?.occasion).toBe('withdrawal-confirmed')
    expect(draftToSend(of, stateOf(of), 'restriction-lifted')?.occasion).toBe('grant')
  })

  it('names nothing where nothing waits', () => {
    const of = caseWith(...drafted('acknowledge'), sent('acknowledge'), word('done'))
    expect(draftToSend(of, stateOf(of))).toBeUndefined()
  })
})
