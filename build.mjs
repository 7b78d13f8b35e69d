// One build for `npm ci`, `npm test` and a release: the compiled program and the sandbox's page.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import packed from './packaging/manifest.cjs'
import { buildPage } from './src/sandbox/page/build.mjs'

const LETTERS = 'dist/letters'

/** CommonJS packages within the bundle ask for node's own modules by `require`. */
const REQUIRE =
  "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);"

const run = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' })

/** What `griffier train` learns from and `griffier evaluate` examines on: less than half of it once packed. */
function packLetters() {
  rmSync(LETTERS, { recursive: true, force: true })
  // one file a label and language: hundreds of small ones take more room on a disk than they hold
  const piles = new Map()
  for (const name of readdirSync('classifiers', { recursive: true }).sort()) {
    const language = /\.(nl|en)\.txt$/.exec(name)?.[1]
    if (language === undefined) continue
    const pile = join(dirname(name), `letters.${language}.txt`)
    piles.set(pile, [...(piles.get(pile) ?? []), readFileSync(join('classifiers', name), 'utf8')])
  }
  for (const [pile, texts] of piles) {
    const packed = join(LETTERS, `${pile}.gz`)
    mkdirSync(dirname(packed), { recursive: true })
    const text = texts.map((each) => each.replace(/\n*$/, '\n')).join('')
    writeFileSync(packed, gzipSync(text, { level: 9 }))
  }
}

/** The program with its packages in a few files: opening hundreds of small ones is most of a short command's time. */
const bundleProgram = () =>
  build({
    entryPoints: {
      griffier: 'dist/src/cli.js',
      'letter-worker': 'dist/src/reading/letter-worker.js',
      'learning-worker': 'dist/classifiers/learning/learning-worker.js',
      index: 'dist/src/index.js',
    },
    outdir: 'dist/bin',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    // in what is reported of a fault, a function still has its name
    keepNames: true,
    // what is not bundled is installed
    external: Object.keys(packed.replace.dependencies),
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: REQUIRE },
    logLevel: 'warning',
  })

/** Asked for by `require` and seldom, so in a file of its own: 1.6 MB of the 40 that its packages take. */
const bundleHolidays = () =>
  build({
    stdin: { contents: "module.exports = require('date-holidays')", resolveDir: '.' },
    outfile: 'dist/bin/date-holidays.cjs',
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  })

/** What was compiled of a file that is gone or moved would hide a script that still asks for it. */
function dropStale(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const source = join(folder, name).slice('dist/'.length).replace(/\.js$/, '')
    const isThere = ['.ts', '.tsx'].some((end) => existsSync(source + end))
    if (name.endsWith('.js') && !isThere) rmSync(join(folder, name))
  }
}

const TSC = 'node_modules/typescript/bin/tsc'
run(TSC, '-p', 'tsconfig.build.json')
run(TSC, '-p', 'tsconfig.types.json')
rmSync('dist/bin', { recursive: true, force: true })
dropStale('dist/src')
dropStale('dist/classifiers')
await bundleProgram()
await bundleHolidays()
await buildPage('dist/page')
packLetters()
