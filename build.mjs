// One build for `npm ci`, `npm test` and a release: the compiled program, the sandbox's page, the model.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildPage } from './src/sandbox/page/build.mjs'

const MODEL = 'dist/model.bin'

const run = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' })

/** Learning takes seconds: only when a letter or the learner changed since. */
function modelIsFresh() {
  if (!existsSync(MODEL)) return false
  const made = statSync(MODEL).mtimeMs
  const sources = readdirSync('classifiers', { recursive: true, withFileTypes: true })
  return sources.every(
    (each) => !each.isFile() || statSync(join(each.parentPath, each.name)).mtimeMs < made,
  )
}

run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
await buildPage('dist/page')
if (!modelIsFresh()) run('dist/classifiers/build-model.js', MODEL)
