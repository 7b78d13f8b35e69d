import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../fakes/folder.ts'
import { type FragileMachine, fragileMachine } from '../fakes/machine.ts'
import { type WorkingDay, workingDay } from '../fakes/working-day.ts'

/** All calls with `npm run test:crash`, else every so many. */
const ALL = process.env.CRASH_POINTS === 'all'
const SAMPLE = 149

const CODES = ['ENOSPC', 'EIO', 'EACCES'] as const
const DISK = /^(?:read|list|create|write|sync|rename|remove) /

interface Broken {
  calls: number
  isBroken: boolean
  /** What was changed in the mailbox while the disk was broken. */
  readonly deeds: string[]
}

/** From the n-th call on the disk fails, until it is fixed. */
function breakAt(machine: FragileMachine, at: number, code: string): Broken {
  const broken: Broken = { calls: 0, isBroken: false, deeds: [] }
  machine.fate = {
    before: async (call) => {
      if (broken.isBroken && /^(?:POST|PATCH|DELETE) .*v1\.0/.test(call)) broken.deeds.push(call)
      if (!DISK.test(call)) return
      if (++broken.calls === at) broken.isBroken = true
      if (broken.isBroken) throw Object.assign(new Error(code), { code, syscall: 'write' })
    },
    after: async () => undefined,
  }
  return broken
}

async function workThrough(day: WorkingDay, broken: Broken): Promise<void> {
  const fix = () => {
    broken.isBroken = false
  }
  await day.start().catch(async () => {
    fix()
    await day.start()
  })
  for (const step of day.steps) {
    await step()
    await day.settleAnyhow(fix)
  }
}

async function outcomeWith(at: number, code: string) {
  const machine = fragileMachine()
  const day = await workingDay(machine, await temporaryFolder())
  try {
    const broken = breakAt(machine, at, code)
    await workThrough(day, broken)
    return { broken, outcome: await day.outcome() }
  } finally {
    await day.close()
  }
}

describe('a disk that fails at any call', () => {
  it.each(CODES)(
    'stops the work, loses nothing, and is worked on again once it does: %s',
    { timeout: 3_600_000 },
    async (code) => {
      const undisturbed = await outcomeWith(0, code)
      const offset = CODES.indexOf(code) * 11
      for (let at = 1; at <= undisturbed.broken.calls; at++) {
        if (!ALL && at % SAMPLE !== offset) continue
        const { broken, outcome } = await outcomeWith(at, code)
        const where = `${code} at call ${at}`
        expect(broken.deeds, where).toEqual([])
        if (!isDeepStrictEqual(outcome, undisturbed.outcome))
          expect(outcome, where).toEqual(undisturbed.outcome)
      }
    },
  )
})
