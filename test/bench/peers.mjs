import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readCorpus } from '../../dist/classifiers/learning/corpus.js'
import { classify } from '../../dist/classifiers/reading/classify.js'
import { decodeModel } from '../../dist/classifiers/reading/model.js'

const require = createRequire(import.meta.url)
const CORPUS = join(import.meta.dirname, '../../classifiers')
const BUILD_MODEL = join(import.meta.dirname, '../../dist/classifiers/learning/build-model.js')

/** Letters that are asked of each: enough for a steady mean, few enough for the slow ones. */
const ASKED = 300

/**
 * Other people's classifiers, trained on our letters and asked about the same dev letters: how fast,
 * and how often right. They answer one label, so a letter with several rights counts as right where
 * it is one of them.
 */
export async function peers() {
  const letters = await readCorpus(CORPUS)
  const dev = await readCorpus(join(CORPUS, 'held-out/dev'))
  const asked = dev.filter((_, i) => i % Math.ceil(dev.length / ASKED) === 0)
  return [ours(), natural(letters), await wink(letters)].map(({ name, learn, answer }) => {
    const learning = performance.now()
    learn()
    const trained = performance.now()
    const right = asked.filter((letter) => labelsOf(letter).includes(answer(letter))).length
    answersIn(WARM_UP_MS, asked, answer)
    return {
      name,
      trainSeconds: (trained - learning) / 1000,
      lettersPerSecond: answersIn(MEASURED_MS, asked, answer),
      right: right / asked.length,
    }
  })
}

/** Compilers warm up: each is asked for as long before it is measured. */
const WARM_UP_MS = 2_000
const MEASURED_MS = 2_000

/** Letters a second, over at least so long. */
function answersIn(ms, asked, answer) {
  const from = performance.now()
  let count = 0
  while (performance.now() - from < ms) {
    for (const letter of asked) answer(letter)
    count += asked.length
  }
  return (1000 * count) / (performance.now() - from)
}

function labelsOf({ disposition, rights }) {
  return disposition === 'case' ? rights : [disposition]
}

/** Learns as the build does: in a process of its own. */
function ours() {
  let model
  return {
    name: 'griffier',
    learn: () => {
      const folder = mkdtempSync(join(tmpdir(), 'griffier-model-'))
      const out = join(folder, 'model.bin')
      execFileSync(process.execPath, [BUILD_MODEL, out, CORPUS])
      model = decodeModel(readFileSync(out))
      rmSync(folder, { recursive: true })
    },
    answer: ({ text, language }) => {
      const letter = { subject: '', ownWords: text, language, kind: 'personal', attachments: [] }
      const { disposition, rights } = classify(model, letter)
      return disposition === 'case' ? rights[0].right : disposition
    },
  }
}

/** By its subpath: the whole package reads .env and prints (docs/decisions). */
function natural(letters) {
  const Bayes = require('natural/lib/natural/classifiers/bayes_classifier.js')
  const bayes = new Bayes()
  return {
    name: 'natural BayesClassifier',
    learn: () => {
      for (const letter of letters) bayes.addDocument(letter.text, labelsOf(letter)[0])
      bayes.train()
    },
    answer: ({ text }) => bayes.classify(text),
  }
}

async function wink(letters) {
  const { default: naiveBayes } = await import('wink-naive-bayes-text-classifier')
  const { default: utils } = await import('wink-nlp-utils')
  const bayes = naiveBayes()
  bayes.definePrepTasks([utils.string.lowerCase, utils.string.tokenize0, utils.tokens.stem])
  bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 })
  return {
    name: 'wink-naive-bayes',
    learn: () => {
      for (const letter of letters) bayes.learn(letter.text, labelsOf(letter)[0])
      bayes.consolidate()
    },
    answer: ({ text }) => bayes.predict(text),
  }
}
