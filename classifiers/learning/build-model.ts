import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { encodeModel } from '../model.ts'
import { readCorpus } from './corpus.ts'
import { train } from './train.ts'

/** `build-model.js OUT CORPUS`: learns the model from the letters of a folder and writes it. */
async function main(out: string | undefined, corpus: string | undefined): Promise<number> {
  if (out === undefined || corpus === undefined) {
    process.stderr.write('usage: build-model OUT CORPUS\n')
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

try {
  process.exitCode = await main(process.argv[2], process.argv[3])
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
