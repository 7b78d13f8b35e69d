import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import type { Input, Perform, Result, TaskName } from './tasks.ts'

export interface TaskMessage<Name extends TaskName = TaskName> {
  readonly name: Name
  readonly input: Input<Name>
}

export type WorkerMessage = { readonly step: true } | { readonly done: unknown }

/** The thread's program stands beside this file, as it is compiled and as it is bundled. */
const PROGRAM = new URL('./learning-worker.js', import.meta.url)

/** Megabytes. Without a bound a thread lets garbage pile up for as long as the machine has room. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 }

/**
 * Performs each task of a training in a thread of its own, so many at a time: the process stays free
 * to be stopped meanwhile, and has the memory back after each. The results do not hang on the number.
 *
 * @throws whatever ends a thread, lack of memory among it
 */
export function performInThreads(count: number): Perform {
  const limit = pLimit(count)
  return (name, input, onStep) => limit(() => inThread({ name, input }, onStep))
}

async function inThread<Name extends TaskName>(
  task: TaskMessage<Name>,
  onStep: () => void,
): Promise<Result<Name>> {
  const thread = new Worker(PROGRAM, { env: {}, resourceLimits: LIMITS })
  try {
    return await new Promise((resolve, reject) => {
      thread.on('message', (heard: WorkerMessage) => {
        if ('step' in heard) onStep()
        else resolve(heard.done as Result<Name>)
      })
      thread.on('error', reject)
      thread.postMessage(task)
    })
  } finally {
    await thread.terminate()
  }
}
