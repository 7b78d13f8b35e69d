import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/case.ts'
import { caseIndex } from '../../src/cases/case-index.ts'
import { drafted, event, opened } from './cases.ts'

const of = (number: string, ...history: Case['history']): Case => ({ number, history })

/** Two cases of one person in threads of their own; the first has a draft and a second letter. */
const FIRST = of(
  'P-2026-0001',
  opened(),
  ...drafted('acknowledge'),
  event('letter-joined', {
    messageId: 'letter-3',
    internetMessageId: '<letter-3@example.nl>',
    conversationId: 'conversation-3',
  }),
)
const SECOND = of(
  'P-2026-0002',
  opened({
    messageId: 'letter-2',
    internetMessageId: '<letter-2@example.nl>',
    conversationId: 'conversation-2',
  }),
)

function filled() {
  const index = caseIndex()
  for (const each of [FIRST, SECOND]) index.add(each)
  return index
}

describe('an index of cases', () => {
  it('leads from a letter and from a draft to their case, and from nothing else', () => {
    const index = filled()
    expect(index.ofLetter('letter-1')).toBe('P-2026-0001')
    expect(index.ofLetter('letter-3')).toBe('P-2026-0001')
    expect(index.ofLetter('letter-2')).toBe('P-2026-0002')
    expect(index.ofDraft('draft-acknowledge-1')).toBe('P-2026-0001')
    expect(index.ofLetter('draft-acknowledge-1')).toBeUndefined()
    expect(index.ofDraft('letter-1')).toBeUndefined()
    expect(index.ofLetter('__proto__')).toBeUndefined()
  })

  it.each([
    ['a conversation', ['conversation-2'], ['P-2026-0002']],
    ['a conversation that a letter joined in', ['conversation-3'], ['P-2026-0001']],
    ['a message id', ['<letter-3@example.nl>'], ['P-2026-0001']],
    ['the message id of a draft', ['<draft-acknowledge-1@j3dprints.nl>'], ['P-2026-0001']],
    ['an address', ['anna@example.nl'], ['P-2026-0001', 'P-2026-0002']],
    [
      'several clues to one case, which is named once',
      ['conversation-1', '<letter-1@example.nl>'],
      ['P-2026-0001'],
    ],
    ['the id of a letter, which is no clue', ['letter-1'], []],
    ['nothing', [], []],
    ['clues that a message lacks', [undefined, ''], []],
  ])('finds by %s', (_, clues, expected) => {
    expect(filled().ofClues(clues)).toEqual(expected)
  })

  it('takes what has no thread for no clue to other mail without one', () => {
    const index = caseIndex()
    index.add(of('P-2026-0001', opened({ conversationId: undefined, internetMessageId: '' })))
    expect(index.ofClues([undefined])).toEqual([])
    expect(index.ofClues([''])).toEqual([])
  })

  it('is led by what is added to a case, taken in once', () => {
    const index = filled()
    const [joined] = [
      event('letter-joined', { messageId: 'letter-4', conversationId: 'conversation-4' }),
    ]
    const grown = of('P-2026-0002', ...SECOND.history, joined)
    for (let times = 0; times < 2; times++) index.add(grown)
    expect(index.ofLetter('letter-4')).toBe('P-2026-0002')
    expect(index.ofClues(['conversation-4'])).toEqual(['P-2026-0002'])
    expect(index.ofLetter('letter-2')).toBe('P-2026-0002')
  })

  it('forgets one case whole and leaves the others their shared clues', () => {
    const index = filled()
    index.forget('P-2026-0001')
    expect(index.ofLetter('letter-1')).toBeUndefined()
    expect(index.ofLetter('letter-3')).toBeUndefined()
    expect(index.ofDraft('draft-acknowledge-1')).toBeUndefined()
    expect(index.ofClues(['conversation-1', 'conversation-3'])).toEqual([])
    expect(index.ofClues(['anna@example.nl'])).toEqual(['P-2026-0002'])
    index.add(FIRST)
    expect(index.ofLetter('letter-1')).toBe('P-2026-0001')
  })

  it('finds the same whether a case was added event by event or at once', () => {
    const length = FIRST.history.length
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: length }), { maxLength: 6 }), (steps) => {
        const index = caseIndex()
        for (const upTo of [...steps].sort((a, b) => a - b))
          index.add(of('P-2026-0001', ...FIRST.history.slice(0, upTo)))
        index.add(FIRST)
        const whole = caseIndex()
        whole.add(FIRST)
        for (const clue of [
          'anna@example.nl',
          'conversation-1',
          'conversation-3',
          '<letter-3@example.nl>',
        ])
          expect(index.ofClues([clue])).toEqual(whole.ofClues([clue]))
        expect(index.ofDraft('draft-acknowledge-1')).toBe('P-2026-0001')
      }),
    )
  })
})
