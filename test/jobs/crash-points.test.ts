import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../fakes/folder.ts'
import { type FragileMachine, fragileMachine, type Loss } from '../fakes/machine.ts'
import { type WorkingDay, workingDay } from '../fakes/working-day.ts'

/**
 * In the manner of SQLite's crash tests: two days of work are ended at every call that writes, and what
 * was not synced is lost. All points with `npm run test:crash`, else every so many.
 */
const ALL = process.env.CRASH_POINTS === 'all'
const SAMPLE = 97
const AT_ONCE = 3

const WRITES = /^(?:create|write|sync|rename|remove|POST|PATCH|DELETE|GET)/

/** Runs both days. `dieAt` is the number of the call that is the last one of the first griffier. */
async function days(machine: FragileMachine, day: WorkingDay, dieAt: number, loss: Loss) {
  const calls: string[] = []
  let die: (() => void) | undefined
  const death = new Promise<'dead'>((resolve) => {
    die = () => resolve('dead')
  })
  const point = async (call: string) => {
    if (!WRITES.test(call)) return
    calls.push(call)
    if (calls.length !== dieAt) return
    die?.()
    // the dead do nothing more
    await new Promise(() => undefined)
  }
  machine.fate = { before: point, after: (call) => point(`${call}, done`) }
  const alive = async (work: () => Promise<unknown>, resume: () => Promise<unknown>) => {
    if (isReborn) return void (await work())
    if ((await Promise.race([work(), death])) !== 'dead') return
    isReborn = true
    machine.fate = { before: async () => undefined, after: async () => undefined }
    machine.losePower(loss)
    await day.start()
    const lost = [...day.acknowledged].filter(
      (known) => !day.cases().some(({ number }) => number === known),
    )
    expect(lost, `cases lost at ${calls[dieAt - 1]}`).toEqual([])
    await resume()
  }
  let isReborn = false
  await alive(
    () => day.start(),
    async () => undefined,
  )
  for (const step of day.steps) {
    await step()
    await alive(day.settle, day.settle)
  }
  return calls
}

async function outcomeAt(dieAt: number, loss: Loss) {
  const machine = fragileMachine()
  const day = await workingDay(machine, await temporaryFolder())
  try {
    const calls = await days(machine, day, dieAt, loss)
    return { calls, outcome: await day.outcome() }
  } finally {
    await day.close()
  }
}

describe('a griffier that dies at any call', () => {
  it.each<Loss>(['everything', 'content'])(
    'ends where an undisturbed one does: no case lost, nothing made twice; lost with the power: %s',
    { timeout: 3_600_000 },
    async (loss) => {
      const undisturbed = await outcomeAt(0, loss)
      const points = undisturbed.calls
        .map((call, index) => ({ call, dieAt: index + 1 }))
        .filter((_, index) => ALL || index % SAMPLE === (loss === 'content' ? 7 : 0))
      expect(points.length).toBeGreaterThan(ALL ? 200 : 5)
      const queue = [...points]
      const wrong: unknown[] = []
      const worker = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          const { outcome } = await outcomeAt(next.dieAt, loss)
          if (!isDeepStrictEqual(outcome, undisturbed.outcome)) wrong.push({ ...next, outcome })
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, worker))
      const [first] = wrong as { call: string; dieAt: number; outcome: unknown }[]
      const where = `${wrong.length} of ${points.length} points; the first: ${first?.call} (${first?.dieAt})`
      expect(first?.outcome ?? undisturbed.outcome, where).toEqual(undisturbed.outcome)
    },
  )
})
