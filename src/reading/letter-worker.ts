import { parentPort } from 'node:worker_threads'
import { classify } from '../../classifiers/reading/classify.ts'
import type { Model } from '../../classifiers/reading/model.ts'
import { readLetter } from '../letters/read-letter.ts'
import { UnreadableLetter } from '../letters/unreadable-letter.ts'
import type { LetterTask, ReadingFailure } from './letter-thread.ts'
import { shopModel } from './shop-model.ts'

/** The thread that letters are read in: nothing but this file runs there, and nothing of it is trusted to end. */
const models = new Map<string | undefined, () => Promise<Model>>()

function modelOf(data: string | undefined): Promise<Model> {
  const model = models.get(data) ?? shopModel(data)
  models.set(data, model)
  return model()
}

async function work(task: LetterTask): Promise<unknown> {
  if (task.kind === 'read') return readLetter(task.source, task.context)
  return classify(await modelOf(task.data), task.letter)
}

/** Of an error its kind is told, never its message: that may quote the letter. */
function failureOf(cause: unknown): ReadingFailure {
  if (cause instanceof UnreadableLetter) return { unreadable: cause.code }
  return { kind: cause instanceof Error ? cause.name : 'unknown' }
}

parentPort?.on('message', (task: LetterTask) => {
  work(task).then(
    (done) => parentPort?.postMessage({ done }),
    (cause: unknown) => parentPort?.postMessage({ failure: failureOf(cause) }),
  )
})
parentPort?.postMessage('ready')
