import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCorpus } from './corpus.ts'
import { encodeModel } from './model.ts'
import { train } from './train.ts'

/**
 * `node dist/classifiers/build-model.js OUT [CORPUS]`: learns the model from the letters in
 * classifiers/ and writes it. The letters stay beside the sources: the product ships the model only.
 */
async function main(out: string | undefined, corpus: string): Promise<number> {
  if (out === undefined) {
    process.stderr.write('usage: build-model OUT [CORPUS]\n')
    return 2
  }
  const started = process.hrtime.bigint()
  const letters = await readCorpus(corpus)
  const bytes = encodeModel(train(letters))
  await mkdir(dirname(out), { recursive: true })
  await writeFile(out, bytes)
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  process.stdout.write(
    `model: ${letters.length} letters, ${seconds.toFixed(1)} s, ${Math.round(bytes.length / 1024)} kB\n`,
  )
  return 0
}

/** Beside this file when it runs from the sources, two folders up and over when it is compiled. */
async function corpusFolder(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url))
  const beside = await stat(`${here}/ordinary/letters.nl.txt`).catch(() => undefined)
  return beside ? here : fileURLToPath(new URL('../../classifiers', import.meta.url))
}

try {
  process.exitCode = await main(process.argv[2], process.argv[3] ?? (await corpusFolder()))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
