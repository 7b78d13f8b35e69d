// Adds up what the test runners reported: 'N passed, N failed, N skipped'. Fails where a report is missing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const EXPECTED = ['unit.json', 'conformance.json', 'package.json', 'browser.json']

const [folder = '.'] = process.argv.slice(2)
const there = readdirSync(folder)
const missing = EXPECTED.filter((name) => !there.includes(name))
const reports = EXPECTED.filter((name) => there.includes(name)).map((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
)
const sum = (key) => reports.reduce((total, report) => total + (report[key] ?? 0), 0)

const say = (line) => process.stdout.write(`${line}\n`)
const failed = sum('numFailedTests')

if (missing.length > 0) say(`no report: ${missing.join(', ')}`)
say(`${sum('numPassedTests')} passed, ${failed} failed, ${sum('numPendingTests')} skipped`)
process.exitCode = missing.length > 0 || failed > 0 || sum('numPassedTests') === 0 ? 1 : 0
