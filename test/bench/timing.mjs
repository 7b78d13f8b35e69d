import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'

/** The environment as it is, so that what it adds to every node (certificates, say) is in the baseline too. */
const SURROUNDINGS = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('GRIFFIER_')),
)

/**
 * Milliseconds from the start of a process to its end.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [where]
 */
export async function untilItEnds(args, where = {}) {
  const from = performance.now()
  const child = start(args, where, 'ignore')
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return performance.now() - from
}

/**
 * Milliseconds from the start of a process to each of these on its output, then it is killed.
 * @param {readonly string[]} args
 * @param {readonly RegExp[]} patterns in the order in which they come
 * @param {{ cwd?: string, env?: Record<string, string> }} [where]
 */
export async function untilItSays(args, patterns, where = {}) {
  const from = performance.now()
  const child = start(args, where, 'pipe')
  let said = ''
  const at = []
  for await (const chunk of child.stdout) {
    said += chunk
    while (patterns[at.length]?.test(said)) at.push(performance.now() - from)
    if (at.length === patterns.length) break
  }
  child.kill('SIGKILL')
  if (at.length < patterns.length)
    throw new Error(`${args.join(' ')} never said ${patterns[at.length]}`)
  return at
}

function start(args, { cwd, env }, stdout) {
  const stdio = ['ignore', stdout, 'inherit']
  return spawn(process.execPath, args, { cwd, stdio, env: { ...SURROUNDINGS, ...env } })
}

/**
 * Medians of what each of these answers. They take turns, so that whatever else the machine does
 * meets all of them alike.
 * @param {Record<string, () => Promise<number>>} measures
 * @param {number} runs
 * @returns {Promise<Record<string, number>>}
 */
export async function medians(measures, runs) {
  const seen = Object.fromEntries(Object.keys(measures).map((name) => [name, []]))
  for (let run = 0; run < runs; run++) {
    for (const [name, measure] of Object.entries(measures)) seen[name].push(await measure())
  }
  return Object.fromEntries(Object.entries(seen).map(([name, values]) => [name, median(values)]))
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]
}
