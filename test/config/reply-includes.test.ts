import { describe, expect, it } from 'vitest'
import type { LanguageReplies, ReplyText } from '../../src/cases/reply-set.ts'
import { checkIncludes } from '../../src/config/reply-includes.ts'

const text = (file: string, ...includes: string[]): ReplyText => ({
  file,
  text: '',
  firstLine: 1,
  includes: new Map(includes.map((name, n) => [name, n + 2])),
})

function complaints(frames: ReplyText[], rights: ReplyText[], parts: Record<string, string[]>) {
  const texts: Pick<LanguageReplies, 'frames' | 'rights' | 'parts'> = {
    frames: new Map(frames.map((frame) => ['grant', frame])),
    rights: new Map(rights.map((right) => ['access-grant', right])),
    parts: new Map(Object.entries(parts).map(([name, into]) => [name, text(name, ...into)])),
  }
  return checkIncludes(texts).map(({ file, line, found }) => `${file}:${line} ${found}`)
}

const CIRCLE = 'a part that includes itself, if only by way of others'

describe('what is included', () => {
  it('is there, and in no circle', () => {
    const frame = text('frame', 'greeting', 'rights')
    expect(
      complaints([frame], [text('right', 'greeting')], { greeting: ['name'], name: [] }),
    ).toEqual([])
  })

  it.each<[string, ReplyText[], ReplyText[], Record<string, string[]>, string[]]>([
    [
      'a part that is not there',
      [text('frame', 'greeting', 'nobody')],
      [],
      { greeting: [] },
      ['frame:3 {{> nobody}}'],
    ],
    [
      'the rights in the text of a right',
      [],
      [text('right', 'rights')],
      {},
      ['right:2 {{> rights}}'],
    ],
    ['the rights in a part', [], [], { a: ['rights'] }, ['a:2 {{> rights}}']],
    [
      'a name of the prototype',
      [text('frame', 'constructor')],
      [],
      {},
      ['frame:2 {{> constructor}}'],
    ],
    ['itself', [], [], { a: ['a'] }, [`a:2 ${CIRCLE}`]],
    [
      'itself by way of another',
      [],
      [],
      { a: ['b'], b: ['a'] },
      [`a:2 ${CIRCLE}`, `b:2 ${CIRCLE}`],
    ],
    [
      'a circle of others, where only these are named',
      [],
      [],
      { a: ['b'], b: ['c'], c: ['b'] },
      [`b:2 ${CIRCLE}`, `c:2 ${CIRCLE}`],
    ],
    [
      'one part twice, which is no circle',
      [],
      [],
      { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] },
      [],
    ],
  ])('is complained of where a text includes %s', (_, frames, rights, parts, expected) => {
    expect(complaints(frames, rights, parts)).toEqual(expected)
  })
})
