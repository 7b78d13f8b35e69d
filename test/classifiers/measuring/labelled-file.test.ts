import { describe, expect, it } from 'vitest'
import { CorpusError } from '../../../classifiers/learning/corpus.ts'
import { readLabelledFile } from '../../../classifiers/measuring/labelled-file.ts'

describe('a file of labelled letters', () => {
  it('holds one letter a line; a disposition is needed only where there are no rights', () => {
    const source = [
      '{"text":"Wis alles","language":"nl","rights":["erasure"]}',
      '',
      '{"text":"Hi","subject":"Lamp","language":"en","disposition":"none"}',
    ].join('\n')
    expect(readLabelledFile(source, 'our.jsonl')).toEqual([
      {
        file: 'our.jsonl',
        line: 1,
        text: 'Wis alles',
        language: 'nl',
        disposition: 'case',
        rights: ['erasure'],
      },
      {
        file: 'our.jsonl',
        line: 3,
        text: 'Hi',
        subject: 'Lamp',
        language: 'en',
        disposition: 'none',
        rights: [],
      },
    ])
  })

  it.each([
    ['', /^our\.jsonl: found no letters, expected one JSON object a line$/],
    ['geheim van Anna', /^our\.jsonl:1: .*expected object/],
    ['{"language":"nl","rights":["access"]}', /^our\.jsonl:1: text: /],
    ['{"text":"x","language":"fr","rights":["access"]}', /^our\.jsonl:1: language: .*nl/],
    ['{"text":"x","language":"nl","rights":["acces"]}', /^our\.jsonl:1: rights\.0: .*access/],
    ['{"text":"x","language":"nl"}', /^our\.jsonl:1: disposition: expected case with rights/],
    ['{"text":"x","language":"nl","disposition":"case"}', /disposition: expected case with rights/],
    ['{"text":"x","language":"nl","disposition":"none","rights":["access"]}', /without/],
  ])('complains of %j with its line, and quotes no letter', (source, complaint) => {
    const read = () => readLabelledFile(source, 'our.jsonl')
    expect(read).toThrow(CorpusError)
    expect(read).toThrow(complaint)
    expect(read).not.toThrow(/Anna/)
  })
})
