import { readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile, start } from '../fakes/child.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { filled, numbered, opened } from './registers.ts'

/** Opens the register, and saves a case at each line that comes in. */
const WORKING = `
import { createInterface } from 'node:readline'
import { openRegister } from './src/register/file-register.ts'
const work = async () => {
  const register = await openRegister(process.argv[2], 'griffier start')
  console.log('open')
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'end') break
    const { history } = register.cases.get('P-2026-0001')
    await register.save({ number: 'P-2026-0001', history }).then(
      () => console.log('saved'),
      (cause) => console.log(cause.code + ' ' + cause.message),
    )
    console.log('lost: ' + register.lost.aborted)
  }
  await register.close()
  process.exit()
}
work()`

async function suspended() {
  const folder = await filled()
  const worker = start(await compile(WORKING, await temporaryFolder()), folder)
  expect(await worker.line()).toBe('open')
  worker.process.kill('SIGSTOP')
  const old = new Date(Date.now() - 61_000)
  await utimes(join(folder, '.griffier.lock'), old, old)
  return { folder, worker }
}

describe('a griffier that was suspended for over a minute', () => {
  it('writes nothing over what another wrote meanwhile, and says so in a sentence', async () => {
    const { folder, worker } = await suspended()
    const other = await opened(folder)
    await other.save({
      ...numbered('P-2026-0001'),
      history: [
        ...numbered('P-2026-0001').history,
        { at: '2026-11-24T09:00:00Z', event: 'frozen' },
      ],
    })
    worker.process.kill('SIGCONT')
    worker.process.stdin?.write('save\n')
    expect(await worker.line()).toMatch(
      /^LOCK_LOST .*data was taken over by another griffier while this one was suspended for over a minute; /,
    )
    expect(await worker.line()).toBe('lost: true')
    worker.process.stdin?.write('end\n')
    expect(await worker.line()).toBeUndefined()
    expect(await readFile(join(folder, 'cases/P-2026-0001.json'), 'utf8')).toContain('frozen')
    // the lock is still the other's
    await other.save(numbered('P-2026-0002'))
    expect(await readFile(join(folder, '.griffier.holder.json'), 'utf8')).toContain('a test')
    await expect(opened(folder)).rejects.toThrow(/in use by a test/)
  })

  it('writes nothing either where the other one has ended', async () => {
    const { folder, worker } = await suspended()
    const other = await opened(folder)
    await other.save(numbered('P-2026-0004'))
    await other.close()
    worker.process.kill('SIGCONT')
    worker.process.stdin?.write('save\n')
    expect(await worker.line()).toMatch(/^LOCK_LOST /)
  })

  it('goes on where nobody came', async () => {
    const { worker } = await suspended()
    worker.process.kill('SIGCONT')
    worker.process.stdin?.write('save\n')
    expect(await worker.line()).toBe('saved')
  })
})
