import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Reading } from '../../classifiers/reading/reading.ts'
import type { Letter, ReadingContext } from '../letters/letter.ts'
import { type UnreadableCode, UnreadableLetter } from '../letters/unreadable-letter.ts'
import { packageRoot } from '../package-files.ts'
import { giveMemoryBack } from './give-memory-back.ts'

/** What the thread is asked to do with a letter. */
export type LetterTask =
  | { readonly kind: 'read'; readonly source: Uint8Array; readonly context: ReadingContext }
  | { readonly kind: 'classify'; readonly letter: Letter; readonly data: string | undefined }

export interface LetterThread {
  /** @throws UnreadableLetter also where it took too long or too much memory */
  read(source: Uint8Array, context: ReadingContext): Promise<Letter>
  /** @param data the shop's folder, where a model may stand that learnt from its corrections */
  classify(letter: Letter, data: string | undefined): Promise<Reading>
  /** Ends the thread; the next letter begins another. */
  close(): Promise<void>
}

export interface LetterLimits {
  readonly timeMs: number
  readonly memoryMb: number
  /** How long the thread waits for another letter before it is ended. */
  readonly idleMs: number
}

/**
 * Hundreds of times what any real letter takes. A thread holds some 90 MB, mostly the model and mailparser,
 * and is back within half a second: not worth its room between one letter and the next hour's.
 */
const LIMITS: LetterLimits = { timeMs: 5_000, memoryMb: 512, idleMs: 10_000 }

/** The thread as it is built; a worker is a file of its own. */
const PROGRAM = join(packageRoot(), 'dist', 'bin', 'letter-worker.js')

/**
 * A thread in which letters are read and classified one after the other: mailparser cannot be stopped, and
 * what a stranger sends may take it seconds of one block. Here it holds up nothing but its own thread, which
 * is ended when a letter takes too much; the next letter finds a new one.
 */
export function letterThread(limits = LIMITS, program = PROGRAM): LetterThread {
  let running: Promise<Worker> | undefined
  let last: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  const close = async () => {
    clearTimeout(idle)
    const ending = running
    running = undefined
    await (await ending)?.terminate()
  }
  const rest = () => void close().then(giveMemoryBack)
  const ask = async (task: LetterTask): Promise<unknown> => {
    clearTimeout(idle)
    running ??= start(program, limits)
    const worker = await running.catch((cause: unknown) => {
      running = undefined
      throw cause
    })
    // once it has nothing to do, it keeps no process alive
    worker.ref()
    try {
      return await answerOf(worker, task, limits)
    } catch (cause) {
      if (isLost(cause)) await close()
      throw cause
    } finally {
      worker.unref()
      if (running !== undefined) idle = setTimeout(rest, limits.idleMs).unref()
    }
  }
  const inTurn = <T>(task: LetterTask): Promise<T> => {
    const turn = last.then(() => ask(task))
    last = turn.catch(() => undefined)
    return turn as Promise<T>
  }
  return {
    read: (source, context) => inTurn({ kind: 'read', source, context }),
    classify: (letter, data) => inTurn({ kind: 'classify', letter, data }),
    close,
  }
}

async function start(program: string, { memoryMb }: LetterLimits): Promise<Worker> {
  const worker = new Worker(program, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    env: {},
    stdout: true,
    stderr: true,
  })
  await once(worker, 'message')
  // what becomes of it is told to whoever waits for an answer
  worker.on('error', () => undefined)
  return worker
}

/** Why a letter was not read, as it crosses from one thread to the other: classes do not. */
export type ReadingFailure = { readonly unreadable: UnreadableCode } | { readonly kind: string }

interface Answer {
  readonly done?: unknown
  readonly failure?: ReadingFailure
}

function answerOf(worker: Worker, task: LetterTask, { timeMs }: LetterLimits): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (how: () => void) => {
      clearTimeout(timer)
      worker.off('message', hear)
      worker.off('error', fall)
      how()
    }
    const hear = ({ done, failure }: Answer) =>
      settle(() => (failure === undefined ? resolve(done) : reject(errorOf(failure))))
    // a thread falls for lack of memory, or by a fault that this letter brought out
    const fall = () => settle(() => reject(new UnreadableLetter('too-heavy')))
    const timer = setTimeout(() => {
      settle(() => reject(new UnreadableLetter('too-slow')))
    }, timeMs)
    worker.on('message', hear)
    worker.on('error', fall)
    worker.postMessage(task)
  })
}

/** After these the thread is gone, or still at it. */
function isLost(cause: unknown): boolean {
  return (
    cause instanceof UnreadableLetter && (cause.code === 'too-slow' || cause.code === 'too-heavy')
  )
}

function errorOf(failure: ReadingFailure): Error {
  if ('unreadable' in failure) return new UnreadableLetter(failure.unreadable)
  return Object.assign(new Error('reading a letter failed'), { name: failure.kind })
}
