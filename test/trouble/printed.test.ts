import { afterEach, expect, it, vi } from 'vitest'
import { run } from '../../src/commands/run.ts'
import { runDaemon } from '../../src/daemon.ts'
import type { Desk } from '../../src/jobs/desk.ts'
import { FolderLockedError } from '../../src/register/lock.ts'
import { kindOf } from '../../src/trouble/trouble.ts'

const LETTER = 'Beste winkel, ik ben Anna Jansen\n    at home in Utrecht:1:2'

const quoting = () => Object.assign(new Error(`no quote: ${LETTER}`), { code: 'CSV_QUOTE' })

/** What a daemon says of a round that failed. */
async function toldOf(failure: unknown): Promise<string> {
  const stop = new AbortController()
  let told = ''
  const desk = {
    register: {
      lost: new AbortController().signal,
      get diary(): never {
        throw failure
      },
    },
    report: (activity: { what: string }) => {
      told += activity.what
      stop.abort()
    },
  } as unknown as Desk
  await runDaemon({ desk, now: () => new Date(), signal: stop.signal })
  return told
}

/** What a command prints when it fails. */
async function printedOf(failure: unknown): Promise<string> {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await run(() => Promise.reject(failure))()
  return write.mock.calls.join('')
}

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

it.each([
  ['the daemon', toldOf],
  ['a command', printedOf],
])('prints of a library’s error no message, even where it has a code: %s', async (_who, said) => {
  const text = await said(quoting())
  expect(text).toContain('Error')
  expect(text).not.toContain('Anna')
  expect(text).not.toContain('Utrecht')
})

it.each([
  ['the daemon', toldOf],
  ['a command', printedOf],
])('prints of our own errors what to do: %s', async (_who, said) => {
  expect(await said(new FolderLockedError('the folder is in use'))).toContain('folder is in use')
})

it('prints what the operating system refused', async () => {
  const refused = Object.assign(new Error('EACCES: permission denied, open /x'), {
    code: 'EACCES',
    syscall: 'open',
  })
  expect(await printedOf(refused)).toContain('permission denied')
})

it.each<[unknown, string]>([
  [quoting(), 'Error CSV_QUOTE'],
  [new FolderLockedError('in use'), 'FolderLockedError LOCKED'],
  [Object.assign(new Error(LETTER), { name: LETTER, code: LETTER }), 'unknown'],
  [Object.assign(new Error(LETTER), { code: 7 }), 'Error'],
  [LETTER, 'unknown'],
  [undefined, 'unknown'],
])('tells the kind of a failure in names alone', (failure, kind) => {
  expect(kindOf(failure)).toBe(kind)
})
