import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { encodeModel } from '../reading/model.ts'
import { readCorpus } from './corpus.ts'
import { performInThreads } from './threads.ts'
import { timeLeft } from './time-left.ts'
import { train } from './train.ts'

/** `build-model.js OUT CORPUS`: learns the model from the letters of a folder and writes it. */
async function main(out: string | undefined, corpus: string | undefined): Promise<number> {
  if (out === undefined || corpus === undefined) {
    process.stderr.write('usage: build-model OUT CORPUS\n')
    return 2
  }
  const started = performance.now()
  const letters = await readCorpus(corpus)
  const model = await train(letters, [], performInThreads(availableParallelism()), (share) =>
    progress(`learning: ${timeLeft(share, performance.now() - started)}`),
  )
  const bytes = encodeModel(model)
  await writeFile(out, bytes)
  progress('')
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(
    `model: ${letters.length} letters, ${seconds} s, ${Math.round(bytes.length / 1024)} kB\n`,
  )
  return 0
}

function progress(text: string): void {
  if (process.stderr.isTTY === true) process.stderr.write(`\r\x1b[K${text}`)
}

try {
  process.exitCode = await main(process.argv[2], process.argv[3])
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
