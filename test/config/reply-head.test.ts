import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { ReplyFile } from '../../src/config/reply-files.ts'
import { readHead, readSchema } from '../../src/config/reply-head.ts'

const FILE: ReplyFile = {
  file: 'nl/access-grant.md',
  language: 'nl',
  place: { kind: 'right', name: 'access-grant', right: 'access', occasion: 'grant' },
  content: '',
}
const HEAD = '---\nlanguage: nl\nright: access\noccasion: grant\n---\n'

function read(content: string) {
  const { body, complaints } = readHead({ ...FILE, content })
  return { ...body, complaints: complaints.map(({ line, found }) => `${line} ${found}`) }
}

describe('the head of a reply', () => {
  it.each([
    ['as it is written', `${HEAD}Beste klant,\n`, 'Beste klant,\n', 6],
    [
      'with the line ends of Windows',
      `${HEAD}Beste klant,\n`.replaceAll('\n', '\r\n'),
      'Beste klant,\n',
      6,
    ],
    [
      'with those of an old Mac',
      `${HEAD}Beste klant,\n`.replaceAll('\n', '\r'),
      'Beste klant,\n',
      6,
    ],
    ['with a byte order mark', `\uFEFF${HEAD}Beste klant,\n`, 'Beste klant,\n', 6],
    [
      'with quotes and a remark',
      '---\n# remark\nlanguage: "nl"\nright: access\noccasion: grant\n---\nX',
      'X',
      7,
    ],
    ['with rules below it', `${HEAD}X\n---\nY\n`, 'X\n---\nY\n', 6],
    ['with nothing below it', HEAD, '', 6],
  ])('is taken off %s', (_, content, text, firstLine) => {
    expect(read(content)).toEqual({ text, firstLine, complaints: [] })
  })

  it.each<[string, string, string[]]>([
    ['no head', 'Beste klant,\n---\n', ['1 no head']],
    ['a head that is not closed', '---\nlanguage: nl\nBeste klant,', ['1 no head']],
    ['blanks before it', ` ${HEAD}`, ['1 no head']],
    ['an empty head', '---\n---\nX', ['2 no language', '2 no right', '2 no occasion']],
    ['the head of another right', HEAD.replace('access', 'erasure'), ['3 right: erasure']],
    ['the head of another language', HEAD.replace('nl', 'en'), ['2 language: en']],
    ['a field that nobody reads', HEAD.replace('right', 'subject: x\nright'), ['3 subject']],
    [
      'a list as head',
      '---\n- nl\n---\nX',
      ['2 no language', '2 no right', '2 no occasion', '2 0'],
    ],
    [
      'a head that is no YAML',
      HEAD.replace('nl', '[nl'),
      ['3 YAML that cannot be read (BAD_INDENT)'],
    ],
    [
      'an alias to nobody',
      HEAD.replace('nl', '*nl'),
      ['2 an alias (*name) that cannot be followed'],
    ],
  ])('is complained of where there is %s', (_, content, complaints) => {
    expect(read(content).complaints).toEqual(complaints)
  })

  it('asks of a shared part for its language alone', () => {
    const place = { kind: 'part', name: 'greeting' } as const
    const content = '---\nlanguage: nl\n---\nX'
    expect(readHead({ ...FILE, place, content }).complaints).toEqual([])
  })
})

describe('a file that is YAML as a whole', () => {
  const Schema = z.strictObject({
    below: z.string('a few words'),
    rights: z.strictObject({ access: z.string('a title') }),
  })
  const lines = (yaml: string) =>
    readSchema('nl/words.yaml', yaml, Schema).complaints.map(
      ({ line, found }) => `${line} ${found}`,
    )

  it('gives its value where it fits', () => {
    const { value, complaints } = readSchema('f', 'below: x\nrights: { access: y }\n', Schema)
    expect([value, complaints]).toEqual([{ below: 'x', rights: { access: 'y' } }, []])
  })

  it.each<[string, string[]]>([
    ['below: x\nrights:\n  access: 7\n', ['3 rights.access that does not fit']],
    [
      'below: x\nrights:\n  erasure: y\n',
      ['3 rights.access that does not fit', '3 rights that does not fit'],
    ],
    ['- x\n', ['1 something else']],
    ['', ['1 something else']],
    ['below: *nobody\n', ['1 an alias (*name) that cannot be followed']],
  ])('%j is told by line', (yaml, complaints) => {
    expect(lines(yaml)).toEqual(complaints)
  })
})
