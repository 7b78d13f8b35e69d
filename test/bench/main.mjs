// What griffier costs, as ratios against a baseline of the same run: npm run bench [-- --json] [-- --runs N]
// Never fails by a time: the figures are for people (and, with --json, for machines) to judge.
import { parseArgs } from 'node:util'
import { backlog } from './backlog.mjs'
import { classification } from './classification.mjs'
import { idleRound } from './idle-round.mjs'
import { installation } from './installation.mjs'
import { manyCases } from './many-cases.mjs'
import { idleMemory } from './memory.mjs'
import { peers } from './peers.mjs'
import { registerCosts } from './register.mjs'
import { startUp } from './start-up.mjs'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, runs: { type: 'string', default: '9' } },
})
// fewer would not make a median
const runs = Math.max(7, Number.parseInt(values.runs, 10) || 0)

const { times, requests, start } = await startUp(runs)
const perFolder = await idleRound()
const memory = await idleMemory(runs)
const { few, many } = manyCases(runs)
const sizes = await registerCosts()
const BACKLOG = 20_000
const ofBacklog = await backlog(BACKLOG)
const ofTenth = await backlog(BACKLOG / 10)
const [ours, natural, wink] = await peers()
const { costs, letters, modelBytes, loadMs } = await classification(runs)
const ofInstallation = await installation()

const timed = (figure, ms, baseline, goal) => ({
  figure,
  value: ms,
  unit: 'ms',
  baseline,
  ratio: ms / baseline,
  ...(goal && { goal }),
})

const held = (figure, bytes, baseline) => ({
  figure,
  value: bytes / 1e6,
  unit: 'MB',
  baseline: baseline / 1e6,
  ratio: bytes / baseline,
  goal: 2.5,
})

const figures = [
  { figure: 'node -e 0', value: times.bare, unit: 'ms' },
  timed('griffier --version', times.version, times.bare, 2),
  timed('griffier once, idle, sandbox at a gateway', times.gateway, times.bare, 7),
  timed('griffier once, idle, the same with griffier.yaml', times.settings, times.bare, 7),
  timed('griffier once, idle, its own sandbox', times.own, times.bare, 7),
  timed('griffier start, to watching a mailbox with nothing new', times.ready, times.bare, 7),
  timed('griffier start, to the page’s address', start.address, times.bare),
  timed('griffier start, to the first line on a letter', start.account, times.bare),
  {
    figure: 'griffier once, idle: requests, sign-in included',
    value: requests.length,
    unit: 'requests',
    goal: 6,
  },
  held('griffier start, idle: memory', memory.quiet, memory.bare),
  held('the same, after thirty letters', memory.worked, memory.bare),
  {
    figure: 'idle round of the daemon: requests a folder',
    value: perFolder,
    unit: 'requests',
    goal: 1,
  },
  { figure: '1,000 open cases: what is due now', value: few.due, unit: 'ms' },
  timed('10,000 open cases: what is due now', many.due, few.due, 12),
  { figure: '1,000 open cases: a digest', value: few.digest, unit: 'ms' },
  timed('10,000 open cases: a digest', many.digest, few.digest, 12),
  {
    figure: `mailparser alone, ${letters} sample letters`,
    value: costs.mailparser,
    unit: 'ms a letter',
  },
  { ...timed('MIME to classification', costs.whole, costs.mailparser, 1.3), unit: 'ms a letter' },
  {
    figure: 'classification of a letter that was read',
    value: 1000 / costs.classify,
    unit: 'letters/s',
  },
  ...[ours, natural, wink].flatMap(({ name, trainSeconds, lettersPerSecond, right }) => [
    {
      figure: `${name}: learns the corpus`,
      value: trainSeconds,
      unit: 's',
      baseline: natural.trainSeconds,
      ratio: trainSeconds / natural.trainSeconds,
      ...(name === ours.name && { goal: 0.6 }),
    },
    {
      figure: `${name}: letters classified`,
      value: lettersPerSecond,
      unit: 'letters/s',
      baseline: natural.lettersPerSecond,
      ratio: lettersPerSecond / natural.lettersPerSecond,
      ...(name === ours.name && { goal: 20, least: true }),
    },
    { figure: `${name}: dev letters with a right label`, value: 100 * right, unit: '%' },
  ]),
  ...registerFigures(sizes),
  {
    figure: `backlog of ${BACKLOG} letters: sources read a letter`,
    value: ofBacklog.sourcesPerLetter,
    unit: 'requests',
    goal: 1,
  },
  {
    figure: 'the same: pages of changes',
    value: ofBacklog.pagesPerLetter,
    unit: 'requests a letter',
  },
  { figure: 'the same: all else', value: ofBacklog.othersPerCase, unit: 'requests a case' },
  {
    figure: 'the same: memory at the most, against a tenth of it',
    value: ofBacklog.mostMemory / 1e6,
    unit: 'MB',
    baseline: ofTenth.mostMemory / 1e6,
    ratio: ofBacklog.mostMemory / ofTenth.mostMemory,
    goal: 1.3,
  },
  { figure: 'model', value: modelBytes / 1000, unit: 'kB' },
  { figure: 'model, read and decoded', value: loadMs, unit: 'ms' },
  ...(ofInstallation === undefined ? [] : installationFigures(ofInstallation)),
]

process.stdout.write(values.json ? `${JSON.stringify({ runs, figures })}\n` : table(figures))

/** The register at each size: a durable write against an append, and against the smallest; loading against bare JSON. */
function registerFigures([smallest, ...more]) {
  return [smallest, ...more].flatMap(({ size, writeMs, appendMs, syncs, loadMs, parseMs }) => [
    timed(
      `a durable case write among ${size}, against an append with fdatasync`,
      writeMs,
      appendMs,
      4,
    ),
    ...(size === smallest.size
      ? []
      : [timed(`the same, against ${smallest.size} cases`, writeMs, smallest.writeMs, 1.3)]),
    { figure: 'the same: waits for the disk', value: syncs, unit: 'syncs', goal: 2 },
    timed(`loading ${size} cases, against reading and parsing them`, loadMs, parseMs, 1.5),
  ])
}

/** Once, not as a median: what it takes hangs on the network and on npm's cache. */
function installationFigures({ packagesSeconds, buildSeconds, packages, bytes }) {
  return [
    { figure: 'npm ci: packages, once', value: packagesSeconds, unit: 's' },
    { figure: 'npm ci: build, once', value: buildSeconds, unit: 's' },
    { figure: 'npm install --global of the tarball', value: packages, unit: 'packages', goal: 40 },
    { figure: 'the same: room on the disk', value: bytes / 1e6, unit: 'MB', goal: 20 },
  ]
}

/** For people: a figure a line, with its ratio and the goal where there is one. */
function table(rows) {
  const cells = rows.map(({ figure, value, unit, ratio, goal, least }) => [
    figure,
    `${short(value)} ${unit}`,
    ratio === undefined ? '' : `${ratio.toFixed(1)}×`,
    goal === undefined
      ? ''
      : `${least ? 'at least' : 'at most'} ${goal}${ratio === undefined ? '' : '×'}`,
  ])
  const head = ['', `median of ${runs}`, 'ratio', 'goal']
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column].length)),
  )
  const line = ([first, ...rest]) =>
    [first.padEnd(widths[0]), ...rest.map((cell, index) => cell.padStart(widths[index + 1]))]
      .join('  ')
      .trimEnd()
  return `${[head, ...cells].map(line).join('\n')}\n\nTimes and memory: against a node that does nothing; of a letter: against mailparser; of classifiers: against natural. Ratios hold, times depend on the machine.\n`
}

function short(value) {
  return value >= 100 ? Math.round(value).toString() : value.toPrecision(3).replace(/\.?0+$/, '')
}
