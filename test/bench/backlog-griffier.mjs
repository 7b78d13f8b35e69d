// The child of backlog.mjs: takes in all that a sandbox holds, round after round, and says what memory that took.
import { openDesk } from '../../dist/src/compose/desk.js'
import { sandboxSettings } from '../../dist/src/config/sandbox-settings.js'
import { round } from '../../dist/src/jobs/round.js'

const [gateway, data, startAt] = process.argv.slice(2)
let now = new Date(startAt)

const wait = (ms) =>
  new Promise((waited) => {
    process.once('message', (message) => {
      now = new Date(message.now)
      waited()
    })
    process.send({ wait: ms })
  })

const { desk, close } = await openDesk({
  settings: sandboxSettings({ data, since: '2026-01-01' }),
  gateway,
  now,
  who: 'the benchmark',
  machine: { patience: { wait, random: () => 0.5, now: () => now } },
  tell: () => {},
})

function isThrottled(cause) {
  if (cause.code === 'throttled') return false
  throw cause
}

// ten thousand requests in ten minutes are Graph's limit: the next round goes on where this one stood
while (!(await round(desk, now).then(() => true, isThrottled))) await wait(10 * 60_000)
// in kilobytes on every system
const mostMemory = process.resourceUsage().maxRSS * 1024
process.send({ done: { cases: desk.register.cases.size, mostMemory } }, async () => {
  await close()
  process.disconnect()
})
