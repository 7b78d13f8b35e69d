import { beforeAll, describe, expect, test } from 'vitest'
import { examine } from '../../../classifiers/measuring/examine.ts'
import type { Answer } from '../../../classifiers/measuring/measure.ts'
import { isExact } from '../../../classifiers/measuring/measure.ts'
import { classify } from '../../../classifiers/reading/classify.ts'
import { glossFor } from '../../../classifiers/reading/gloss.ts'
import type { Model } from '../../../classifiers/reading/model.ts'
import { splitWords } from '../../../classifiers/reading/words.ts'
import { letterOf, readOtherLanguages, shippedModel, summary } from '../trained.ts'

let model: Model
beforeAll(async () => {
  model = await shippedModel()
})

const read = (words: string, more = {}) =>
  classify(model, letterOf(words, { language: 'other', ...more }))

describe.each([
  ['dev', { reached: 0.97, looks: 0.05 }],
  ['test', { reached: 0.97, looks: 0.08 }],
] as const)('%s letters in other languages', (set, floor) => {
  let answers: readonly Answer[]
  beforeAll(async () => {
    answers = await examine(await readOtherLanguages(set), (letter) => classify(model, letter))
  })
  const share = (some: readonly Answer[], yes: (answer: Answer) => boolean) =>
    some.filter(yes).length / some.length
  const of = (disposition: string) =>
    answers.filter(({ letter }) => letter.disposition === disposition)
  const troubles = ({ reading }: Answer) => reading.disposition !== 'none'

  test('that ask for something reach a person', () => {
    expect(share(of('case'), troubles)).toBeGreaterThanOrEqual(floor.reached)
  })

  test('that are ordinary stay ordinary', () => {
    expect(share(of('none'), troubles)).toBeLessThanOrEqual(floor.looks)
  })

  test('open a case in German only, and for what they ask', () => {
    const cases = answers.filter(({ reading }) => reading.disposition === 'case')
    const german = of('case').filter(({ letter }) => letter.kind === 'de')
    expect([...new Set(cases.map(({ letter }) => letter.kind))]).toEqual(['de'])
    expect(cases.length).toBeGreaterThanOrEqual(german.length * 0.6)
    expect(share(cases, isExact)).toBeGreaterThanOrEqual(0.95)
  })
})

const READ: readonly (readonly [string, string])[] = [
  ['Je souhaite recevoir une copie de mes données personnelles.', 'triage'],
  ['Wann kommt meine Lampe an? Ich habe sie letzte Woche bestellt.', 'none'],
  ['Löschen Sie bitte mein Konto und alle meine Daten.', 'case erasure'],
  ['Supprimez mon compte et toutes mes données, merci.', 'triage'],
  ['Proszę o kopię moich danych osobowych na podstawie art. 15 RODO.', 'triage'],
  ['Șterge contul meu și toate datele mele, te rog.', 'triage'],
  ['Slet venligst min konto og alle mine oplysninger.', 'triage'],
  ['Παρακαλώ διαγράψτε τον λογαριασμό μου και τα δεδομένα μου.', 'triage'],
  ['Bestellung 5519 ist noch nicht da. Könnten Sie bitte nachsehen?', 'none'],
  ['Il pacco non è arrivato, ordine 2871. Grazie!', 'none'],
  [
    'Neue Farben sind da! Zum Angebot: https://shop.example.com\nDatenschutz | Abmelden | Ihre Daten ändern',
    'none',
  ],
  [
    'Les soldes commencent. Bonne visite !\nPour en savoir plus sur vos droits d’accès et de suppression, lisez notre politique de confidentialité (RGPD).',
    'none',
  ],
]

test.each(READ)('"%s" is %s', (words, expected) => {
  expect(summary(read(words))).toBe(expected)
})

test('staff are shown the sentence as it was written', () => {
  const { evidence } = read('Guten Tag. Löschen Sie bitte mein Konto und alle meine Daten.')
  expect(evidence).toEqual([
    { right: 'erasure', sentence: 'Löschen Sie bitte mein Konto und alle meine Daten.' },
  ])
})

describe('a language that no glossary has', () => {
  test.each([
    'Nixtieq kopja ta’ kull ma għandkom fuqi skont il-GDPR.',
    '请根据GDPR删除我的个人数据',
  ])('"%s" goes to a person, because it names the law', (words) => {
    expect(summary(read(words))).toBe('triage')
  })

  test('is left alone where it does not', () => {
    expect(summary(read('Il-pakkett wasal ilbieraħ, grazzi ħafna.'))).toBe('none')
  })
})

describe('a gloss', () => {
  test.each([
    ['german', 'Welche Daten haben Sie über mich?', 'what data have you about me'],
    ['french', 'Je veux une copie de mes données.', 'i want a copy of my data'],
    ['turkish', 'Hesabımı silin lütfen.', 'my account delete please'],
    ['ukrainian', 'Видаліть мій акаунт 4711.', 'delete my account #'],
  ])('of %s tells what its words mean', (language, words, english) => {
    const gloss = glossFor(words)
    expect(gloss?.language).toBe(language)
    const told = gloss?.english(splitWords(words)) ?? []
    expect(told.map(({ text }) => text).join(' ')).toBe(english)
  })

  test('is not made of words that no glossary knows', () => {
    expect(glossFor('xqzt vvrk plomf')).toBeUndefined()
    expect(glossFor('')).toBeUndefined()
  })
})
