import { describe, expect, it } from 'vitest'
import { OCCASIONS } from '../../../src/cases/occasion.ts'
import type { ReplySet } from '../../../src/cases/reply-set.ts'
import { incomplete, rightsOn } from '../../../src/drafts/checks/complete.ts'
import { replies } from '../shipped.ts'

/** The shipped set with one thing otherwise in Dutch. */
const changed = (nl: Partial<ReplySet['nl']>): ReplySet => ({
  ...replies,
  nl: { ...replies.nl, ...nl },
})
const without = <K, V>(map: ReadonlyMap<K, V>, key: K) =>
  new Map([...map].filter(([each]) => each !== key))
const told = (set: ReplySet) =>
  incomplete(set, 'replies').map(({ file, found }) => `${file} ${found}`)

describe('a set of replies', () => {
  it('that ships lacks nothing', () => {
    expect(told(replies)).toEqual([])
  })

  it('is told of each text that it lacks, in the language that lacks it', () => {
    expect(told(changed({ frames: without(replies.nl.frames, 'extend') }))).toEqual([
      'replies/nl/frames/extend.md no such file',
    ])
    expect(told(changed({ rights: without(replies.nl.rights, 'access-grant') }))).toEqual([
      'replies/nl/access-grant.md no such file',
    ])
    const empty = { ...replies.nl, frames: new Map(), rights: new Map() }
    const wanted = OCCASIONS.flatMap((occasion) => [occasion, ...rightsOn(occasion)])
    expect(told(changed(empty))).toHaveLength(wanted.length)
  })

  it('has in each frame a place for what the rights add, where they add anything', () => {
    const bare = [...replies.nl.frames].map(
      ([occasion, frame]) => [occasion, { ...frame, includes: new Map() }] as const,
    )
    const complaints = told(changed({ frames: new Map(bare) }))
    const adding = OCCASIONS.filter((occasion) => rightsOn(occasion).length > 0)
    expect(complaints).toHaveLength(adding.length)
    for (const each of complaints) expect(each).toMatch(/no place for the rights$/)
  })
})

it('tells recipients of those rights alone of which the law wants them told', () => {
  expect(rightsOn('recipient')).toEqual([
    'rectification-recipient',
    'erasure-recipient',
    'restriction-recipient',
    'objection-recipient',
  ])
  expect(rightsOn('grant')).toHaveLength(8)
  expect(rightsOn('identity')).toEqual([])
})
