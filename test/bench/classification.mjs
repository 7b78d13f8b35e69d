import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { simpleParser } from 'mailparser'
import { classify } from '../../dist/classifiers/reading/classify.js'
import { decodeModel } from '../../dist/classifiers/reading/model.js'
import { readLetter } from '../../dist/src/letters/read-letter.js'
import { median, medians } from './timing.mjs'

const ROOT = join(import.meta.dirname, '../..')
const MODEL = join(ROOT, 'classifiers/model.bin')
const LETTERS = join(ROOT, 'src/sandbox/letters')
const CONTEXT = { formSenders: ['wordpress@j3dprints.nl'], ownAddresses: ['info@j3dprints.nl'] }

/** What reading and classifying the sample letters costs, against mailparser alone on the same mail. */
export async function classification(runs) {
  const sources = await sampleSources()
  const loads = []
  let model
  for (let run = 0; run < runs; run++) {
    const from = performance.now()
    model = decodeModel(await readFile(MODEL))
    loads.push(performance.now() - from)
  }
  const letters = []
  for (const source of sources) letters.push(await readLetter(source, CONTEXT))
  const each = (list, work) => () => perItem(list, work)
  const costs = await medians(
    {
      mailparser: each(sources, (source) => simpleParser(source)),
      whole: each(sources, async (source) => classify(model, await readLetter(source, CONTEXT))),
      classify: each(letters, (letter) => classify(model, letter)),
    },
    runs,
  )
  return {
    costs,
    letters: letters.length,
    modelBytes: (await stat(MODEL)).size,
    loadMs: median(loads),
  }
}

async function sampleSources() {
  const names = (await readdir(LETTERS)).filter((name) => name.endsWith('.eml'))
  return Promise.all(names.map((name) => readFile(join(LETTERS, name))))
}

/** Milliseconds for one of the list. Twice over it, and the second time counts: compilers warm up. */
async function perItem(list, work) {
  for (const item of list) await work(item)
  const from = performance.now()
  for (const item of list) await work(item)
  return (performance.now() - from) / list.length
}
