import { describe, expect, it } from 'vitest'
import { type Placeable, placeLetter } from '../../src/cases/place.ts'
import { caseWith, drafted, event, opened, sent } from './cases.ts'

const letter = (facts: Partial<Placeable> = {}): Placeable => ({
  writerAddress: 'anna@example.nl',
  conversationId: undefined,
  answers: [],
  text: '',
  rights: [],
  ...facts,
})

describe('the case that a letter belongs to', () => {
  const existing = caseWith(...drafted('acknowledge'))
  it.each<[string, Partial<Placeable>, string | undefined]>([
    ['is the one of its conversation', { conversationId: 'conversation-1' }, 'thread'],
    ['is the one whose letter it answers', { answers: ['<letter-1@example.nl>'] }, 'thread'],
    [
      'is the one whose draft it answers',
      { answers: ['<draft-acknowledge-1@j3dprints.nl>'] },
      'thread',
    ],
    [
      'is the one whose number the same person names',
      { text: 'Over zaak P-2026-0001: hoe staat het?' },
      'case-number',
    ],
    [
      'is not the one whose number a stranger names',
      { text: 'P-2026-0001', writerAddress: 'piet@example.nl' },
      undefined,
    ],
    [
      'is the running one when the same person asks the same again',
      { rights: ['access'] },
      'second-notice',
    ],
    ['is a new one when the same person asks something else', { rights: ['erasure'] }, undefined],
    [
      'is a new one when a new right is asked in the old thread',
      { rights: ['erasure'], conversationId: 'conversation-1' },
      undefined,
    ],
    ['is none for ordinary mail of the same person', {}, undefined],
    ['is the running one for who asks where the answer stays', { says: 'chases' }, 'follow-up'],
    [
      'is none for a stranger who asks where an answer stays',
      { says: 'chases', writerAddress: 'piet@example.nl' },
      undefined,
    ],
    [
      'is the running one for a request taken back, which reads like a consent taken back',
      { says: 'withdraws', rights: ['consent-withdrawal'] },
      'second-notice',
    ],
    [
      'is a new one for who lifts a restriction and asks for more',
      { says: 'lifts-restriction', rights: ['restriction', 'erasure'] },
      undefined,
    ],
    [
      'is not the one in whose conversation a stranger writes',
      { conversationId: 'conversation-1', writerAddress: 'piet@example.nl' },
      undefined,
    ],
    [
      'is not the one whose letter a stranger answers',
      { answers: ['<letter-1@example.nl>'], writerAddress: 'piet@example.nl', rights: ['access'] },
      undefined,
    ],
    [
      'is the one in whose thread a colleague writes',
      {
        conversationId: 'conversation-1',
        writerAddress: 'jan@j3dprints.nl',
        fromColleague: true,
      },
      'colleague',
    ],
    [
      'is not the one whose number a colleague names elsewhere',
      { text: 'P-2026-0001', writerAddress: 'jan@j3dprints.nl', fromColleague: true },
      undefined,
    ],
    [
      'is a new one when somebody else asks the same',
      { rights: ['access'], writerAddress: 'piet@example.nl' },
      undefined,
    ],
  ])('%s', (_title, facts, why) => {
    expect(placeLetter(letter(facts), [existing])?.why).toBe(why)
  })

  it('is a new one when the first was answered and the same is asked again', () => {
    const answered = caseWith(sent('grant'))
    expect(
      placeLetter(letter({ rights: ['access'], conversationId: 'conversation-1' }), [answered]),
    ).toBeUndefined()
  })

  it('is a new one for a clear request after a letter that nobody judged yet', () => {
    const vague = caseWith(opened({ disposition: 'triage', rights: [] }))
    for (const conversationId of ['conversation-1', 'conversation-2'])
      expect(placeLetter(letter({ rights: ['erasure'], conversationId }), [vague])).toBeUndefined()
  })

  it('prefers the case that runs to the one that has ended', () => {
    const answered = { ...caseWith(sent('grant')), number: 'P-2026-0002' }
    const chaser = letter({ says: 'chases' })
    expect(placeLetter(chaser, [existing, answered])?.caseNumber).toBe('P-2026-0001')
    expect(placeLetter(chaser, [answered])?.caseNumber).toBe('P-2026-0002')
  })

  it('is the ended one for a word of thanks in its thread', () => {
    const answered = caseWith(sent('grant'))
    expect(placeLetter(letter({ conversationId: 'conversation-1' }), [answered])?.why).toBe(
      'thread',
    )
  })

  it('prefers the thread to a second notice', () => {
    const other = { ...caseWith(event('marked')), number: 'P-2026-0002' }
    const elsewhere = {
      ...other,
      history: other.history.map((each) => ({
        ...each,
        conversationId: 'other',
      })) as typeof other.history,
    }
    const placed = placeLetter(letter({ rights: ['access'], conversationId: 'conversation-1' }), [
      elsewhere,
      existing,
    ])
    expect(placed).toEqual({ caseNumber: 'P-2026-0001', why: 'thread' })
  })
})
