import { parentPort } from 'node:worker_threads'
import { performHere } from './tasks.ts'
import type { TaskMessage, WorkerMessage } from './threads.ts'

/** A thread that does one task. What goes wrong in it ends it, and is told to who waits. */
const tell = (message: WorkerMessage) => parentPort?.postMessage(message)

parentPort?.on('message', async ({ name, input }: TaskMessage) => {
  tell({ done: await performHere(name, input, () => tell({ step: true })) })
})
