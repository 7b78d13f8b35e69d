import { describe, expect, test } from 'vitest'
import type { LabelledLetter } from '../../../classifiers/learning/corpus.ts'
import { classify } from '../../../classifiers/reading/classify.ts'
import { explain } from '../../../classifiers/reading/explain.ts'
import { decodeModel, encodeModel } from '../../../classifiers/reading/model.ts'
import { learnt, letterOf } from '../trained.ts'

function labelled(text: string, right?: 'access' | 'erasure'): LabelledLetter {
  return {
    file: 'made/up',
    line: 1,
    language: 'nl',
    text,
    disposition: right ? 'case' : 'none',
    rights: right ? [right] : [],
  }
}

const FEW = [
  labelled('Wat weten jullie van mij?', 'access'),
  labelled('Verwijder mijn gegevens.', 'erasure'),
  labelled('Stuur mij een kopie van mijn dossier.', 'access'),
  labelled('Wis alles van mij.', 'erasure'),
  labelled('Waar blijft mijn lamp?'),
  labelled('Kan de vaas ook in blauw?'),
  labelled('Wat kost een draak?'),
  labelled('Mijn pakket is kapot.'),
]
const model = await learnt(FEW)

describe('training', () => {
  test('gives the same bytes for the same letters', async () => {
    expect(Buffer.compare(encodeModel(await learnt(FEW)), encodeModel(model))).toBe(0)
  })

  test('tells two rights apart from eight letters', () => {
    const surest = explain(model, letterOf('Wis mijn gegevens, alles.'))[0]
    expect(surest?.right).toBe('erasure')
  })

  test('needs letters', async () => {
    await expect(learnt([])).rejects.toThrow('no letters to learn from')
  })
})

describe('a model on disk', () => {
  test('reads as it did before it was written', () => {
    const read = decodeModel(encodeModel(model))
    for (const { text } of FEW) {
      expect(classify(read, letterOf(text))).toEqual(classify(model, letterOf(text)))
    }
  })

  test('is at most 2 MB', () => {
    expect(encodeModel(model).length).toBeLessThan(2 * 1024 * 1024)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('hello\nworld')],
    ['another format', new TextEncoder().encode('{"format":0}\n')],
    ['half a model', encodeModel(model).slice(0, 1000)],
  ])('is refused with what to do when it is %s', (_, bytes) => {
    expect(() => decodeModel(bytes)).toThrow(/not of format \d.*npm run train/)
  })
})

describe('explaining', () => {
  test('names the features behind each right, strongest first', () => {
    const [first] = explain(model, letterOf('Verwijder mijn gegevens.'), 5)
    expect(first?.right).toBe('erasure')
    expect(first?.features).toHaveLength(5)
    expect(first?.features.map(({ name }) => name)).toContain('phrase "for erasure"')
    const weights = first?.features.map(({ weight }) => Math.abs(weight)) ?? []
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  test('has nothing to say of a letter without words', () => {
    expect(explain(model, letterOf(' \n '))).toEqual([])
  })
})
