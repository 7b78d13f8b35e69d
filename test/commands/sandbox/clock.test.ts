import { expect, it } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'
import { griffier, jsonLines } from '../cli.ts'

it('is what every command on the sandbox goes by, once it was moved on', async () => {
  const cwd = await temporaryFolder()
  const later = new Date(Date.now() + 150 * 24 * 60 * 60 * 1000).toISOString()
  expect((await griffier(['once'], { cwd })).code).toBe(0)
  expect((await griffier(['once', '--now', later], { cwd })).code).toBe(0)
  const [status] = jsonLines((await griffier(['status', '--json'], { cwd })).stdout)
  const { overdue = 0, dueWithinAWeek, other } = { ...status }.open as Record<string, number>
  expect(overdue).toBeGreaterThan(5)
  expect({ dueWithinAWeek, other }).toEqual({ dueWithinAWeek: 0, other: 0 })
  const { stdout: cases } = await griffier(['cases'], { cwd })
  expect(cases.match(/\d+ late/g)).toHaveLength(overdue)
  const { stdout: digest } = await griffier(['digest'], { cwd })
  expect(digest).toMatch(new RegExp(`^Privacyverzoeken vandaag: ${overdue} te laat`))
  const late = jsonLines((await griffier(['cases', '--json'], { cwd })).stdout).find(
    ({ status }) => status === 'open',
  )
  const extend = await griffier(['cases', 'extend', String(late?.number)], { cwd })
  expect(extend.code).toBe(1)
}, 60_000)
