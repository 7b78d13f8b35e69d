import { beforeAll, describe, expect, test } from 'vitest'
import type { LabelledLetter } from '../../../classifiers/learning/corpus.ts'
import { performHere } from '../../../classifiers/learning/tasks.ts'
import { digestOf, learnerDigest, NODE_MAJOR } from '../../../classifiers/learning/train.ts'
import { examine } from '../../../classifiers/measuring/examine.ts'
import { type Figures, measure } from '../../../classifiers/measuring/measure.ts'
import { classify } from '../../../classifiers/reading/classify.ts'
import { readDev, readTest, readTraining, shippedModel } from '../trained.ts'
import { nearDuplicates } from './near-duplicates.ts'

/**
 * Measured on the dev split, less what chance alone moves (a point: the order of the lessons): a change
 * that costs more than this is a step back.
 */
const FLOORS = {
  all: { exact: 0.83, macroF1: 0.9, missed: 0.03, falseCases: 0.05, looks: 0.1, lost: 0.1 },
  nl: { exact: 0.825, macroF1: 0.9, missed: 0.03, falseCases: 0.05, looks: 0.11, lost: 0.1 },
  en: { exact: 0.83, macroF1: 0.9, missed: 0.035, falseCases: 0.05, looks: 0.1, lost: 0.13 },
}

/** Of the letters that were written apart: ordinary mail of the world outside the shop, and forms of askers. */
const APART = {
  outside: { falseCases: 0.06, looks: 0.12 },
  forms: { exact: 0.78, missed: 0.02 },
}

const figures = new Map<string, Figures>()
let training: readonly LabelledLetter[]
let dev: readonly LabelledLetter[]

beforeAll(async () => {
  training = await readTraining()
  dev = await readDev()
  const model = await shippedModel()
  const answers = await examine(dev, (letter) => classify(model, letter))
  for (const language of ['nl', 'en', 'all']) {
    const chosen = answers.filter(({ letter }) => ['all', letter.language].includes(language))
    figures.set(language, measure(language === 'all' ? answers : chosen))
  }
})

describe('figures on letters never trained on', () => {
  test.each(['all', 'nl', 'en'] as const)('%s letters stay above their floor', (language) => {
    const found = figures.get(language) as Figures
    const floor = FLOORS[language]
    expect(found.exact).toBeGreaterThanOrEqual(floor.exact)
    expect(found.macroF1).toBeGreaterThanOrEqual(floor.macroF1)
    expect(found.missed).toBeLessThanOrEqual(floor.missed)
    expect(found.falseCases).toBeLessThanOrEqual(floor.falseCases)
    expect(found.needlessLooks).toBeLessThanOrEqual(floor.looks)
    expect(found.triageLost).toBeLessThanOrEqual(floor.lost)
  })
})

describe('figures on letters that were written apart', () => {
  const figuresOf = async (hand: string) => {
    const model = await shippedModel()
    const letters = (await readTest()).filter(({ kind }) => kind === hand)
    return measure(await examine(letters, (letter) => classify(model, letter)))
  }

  test('ordinary mail of the world outside the shop stays ordinary', async () => {
    const { falseCases, needlessLooks } = await figuresOf('outside-world')
    expect(falseCases).toBeLessThanOrEqual(APART.outside.falseCases)
    expect(needlessLooks).toBeLessThanOrEqual(APART.outside.looks)
  })

  test('forms of askers are read for what they ask', async () => {
    const { exact, missed } = await figuresOf('forms-of-askers')
    expect(exact).toBeGreaterThanOrEqual(APART.forms.exact)
    expect(missed).toBeLessThanOrEqual(APART.forms.missed)
  })
})

describe('the corpus', () => {
  test('is what the shipped model learnt from', async () => {
    const { corpus } = await shippedModel()
    expect(corpus, 'the letters changed since: npm run train').toBe(digestOf(training))
  })

  test('is learnt from as it was when the shipped model was made', async () => {
    const { learner, node } = await shippedModel()
    // another V8 rounds the last digit of a logarithm its own way
    const expected = node === NODE_MAJOR ? await learnerDigest(training, performHere) : learner
    expect(learner, 'the learner changed since: npm run train').toBe(expected)
  })

  test('has at least 6,000 letters, and 600 to be tested on', async () => {
    expect(training.length).toBeGreaterThanOrEqual(6_000)
    expect((await readTest()).length).toBeGreaterThanOrEqual(600)
  })

  test('has at least 250 letters for each label and language, and 1,500 ordinary ones', () => {
    for (const [name, count] of counts(training)) {
      expect(count, name).toBeGreaterThanOrEqual(name.startsWith('ordinary') ? 1_500 : 250)
    }
    expect(dev.length).toBeGreaterThanOrEqual(1_000)
  })

  test.each(['dev', 'test'] as const)(
    'shares no letter, nor a near-duplicate, with the %s letters',
    async (set) => {
      const held = set === 'dev' ? dev : await readTest()
      expect(nearDuplicates(textsOf(held), textsOf(training), 0.4)).toEqual([])
    },
  )

  test('and the dev letters share none with the test letters', async () => {
    expect(nearDuplicates(textsOf(dev), textsOf(await readTest()), 0.4)).toEqual([])
  })

  test('holds no letter twice in slightly other words', () => {
    const texts = textsOf(training)
    expect(nearDuplicates(texts, texts, 0.6)).toEqual([])
  })
})

function textsOf(letters: readonly LabelledLetter[]): string[] {
  return letters.map(({ text }) => text)
}

/** How many letters carry each label: a letter with two rights teaches both. */
function counts(letters: readonly LabelledLetter[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { rights, disposition, language } of letters) {
    const labels =
      disposition === 'case' ? rights : [disposition === 'none' ? 'ordinary' : 'triage']
    for (const label of labels) {
      const name = `${label} ${language}`
      found.set(name, (found.get(name) ?? 0) + 1)
    }
  }
  return found
}
