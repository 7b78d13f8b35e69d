import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { open } from './open.ts'

it('lets the page in unseen, unthrottled and unharmed by faults', async () => {
  const page = await mkdtemp(join(tmpdir(), 'page-'))
  onTestFinished(() => rm(page, { recursive: true, force: true }))
  const faults = [{ request: /mailFolders/, status: 500, times: 99 }]
  const box = await open({ page, behaviour: { latencyMs: 50 } })
  box.sandbox.behave({ faults, permissions: [] })
  const html = await (await fetch(`${box.sandbox.url}/`)).text()
  const token = /griffier-token" content="([^"]+)"/.exec(html)?.[1] ?? ''
  const before = box.sandbox.requests.length
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => box.ask('GET', '/mailFolders/inbox', { token })),
  )
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  expect(box.sandbox.requests).toHaveLength(before)
  expect((await box.ask('GET', '//me/mailFolders/inbox', { token })).status).toBe(200)
  expect((await box.get('/mailFolders/inbox')).status).toBe(500)
})
