import { describe, expect, it } from 'vitest'
import { readPassages } from '../../../classifiers/reading/passages.ts'
import { createStem } from '../../../classifiers/reading/stem.ts'

const read = (ownWords: string, subject = '') =>
  readPassages({ subject, ownWords, language: 'nl' }, createStem(1_000))
const sentences = (ownWords: string, subject = '') =>
  read(ownWords, subject).map(({ sentence }) => sentence)

describe('a letter in passages', () => {
  it('is its subject and its sentences, each once', () => {
    expect(sentences('Wis mijn gegevens. Graag snel. Wis mijn gegevens.', 'Verzoek')).toEqual([
      'Verzoek',
      'Wis mijn gegevens.',
      'Graag snel.',
    ])
  })

  it.each(['Re: Verzoek', 'AW: Verzoek', ' antw : Verzoek', 'FWD: Verzoek', 'Doorst: Verzoek'])(
    'lacks a subject that another wrote: %s',
    (subject) => {
      expect(sentences('Graag snel.', subject)).toEqual(['Graag snel.'])
    },
  )

  it('is nothing where nothing is said', () => {
    expect(read('', '')).toEqual([])
    expect(read(' … \n', '  ')).toEqual([])
  })

  it('cuts a sentence without end in pieces that overlap, and loses no word of it', () => {
    const letter = (n: number) => String.fromCharCode(97 + n)
    const words = Array.from({ length: 100 }, (_, n) => letter(n % 26) + letter(n / 26))
    const passages = read(words.join(' '))
    expect(passages.map(({ tokens }) => tokens.length)).toEqual([30, 40, 40, 20])
    expect(new Set(passages.map(({ sentence }) => sentence)).size).toBe(1)
    expect(read(words.slice(0, 45).join(' '))).toHaveLength(1)
    expect(read(words.slice(0, 46).join(' ')).length).toBeGreaterThan(1)
  })

  it('reads beginning and end of a letter without end', () => {
    const middle = 'Dit zegt niets meer. '.repeat(10_000)
    const found = sentences(`Wis mijn gegevens. ${middle} Stuur mij een kopie.`)
    expect(found).toContain('Wis mijn gegevens.')
    expect(found).toContain('Stuur mij een kopie.')
    expect(sentences(`${middle}Wis mijn gegevens. ${middle}`)).not.toContain('Wis mijn gegevens.')
  })

  it('weighs a word that is shouted as much as one that is said', () => {
    const [once] = read('verwijder')
    const [shouted] = read('verwijder verwijder verwijder')
    const bucketsOf = (passage: typeof once) => new Set(passage?.buckets)
    expect(bucketsOf(shouted).size).toBe(shouted?.buckets.length)
    expect([...bucketsOf(once)].every((bucket) => bucketsOf(shouted).has(bucket))).toBe(true)
  })

  it('makes clauses where a sentence has several', () => {
    const [plain] = read('Wis mijn gegevens.')
    const [double] = read('Ik heb een vraag, maar wis eerst mijn gegevens.')
    expect(plain?.clauses).toBeUndefined()
    expect(double?.clauses?.().length).toBeGreaterThan(1)
  })
})
