// One build for `npm ci`, `npm test` and a release: the compiled program, the sandbox's page, the model.
import { execFileSync } from 'node:child_process'
import { buildPage } from './src/sandbox/page/build.mjs'

const run = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' })

run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')

await buildPage('dist/page')
