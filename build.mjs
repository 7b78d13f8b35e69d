// One build for `npm ci`, `npm test` and a release: the compiled program, the sandbox's page, the model.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildPage } from './src/sandbox/page/build.mjs'

const MODEL = 'dist/model.bin'

/** CommonJS packages within the bundle ask for node's own modules by `require`. */
const REQUIRE =
  "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);"

const run = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' })

/** Learning takes seconds: only when a letter or the learner changed since. */
function modelIsFresh() {
  if (!existsSync(MODEL)) return false
  const made = statSync(MODEL).mtimeMs
  const sources = readdirSync('classifiers', { recursive: true, withFileTypes: true })
  return sources.every(
    ({ name, parentPath }) =>
      !/\.(?:ts|txt)$/.test(name) || statSync(join(parentPath, name)).mtimeMs < made,
  )
}

/** The program with its packages in a few files: opening hundreds of small ones is most of a short command's time. */
const bundleProgram = () =>
  build({
    entryPoints: { griffier: 'dist/src/cli.js', 'letter-worker': 'dist/src/letter-worker.js' },
    outdir: 'dist/bin',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: REQUIRE },
    logLevel: 'warning',
  })

run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
rmSync('dist/bin', { recursive: true, force: true })
await bundleProgram()
await buildPage('dist/page')
if (!modelIsFresh()) run('dist/classifiers/learning/build-model.js', MODEL, 'classifiers')
