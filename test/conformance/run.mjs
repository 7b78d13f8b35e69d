// Holds the sandbox against Microsoft's own description of Graph:
//   npm run test:conformance -- FILE
// FILE is an OpenAPI document; by default the one that stands beside the project.
import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
const [given, ...rest] = process.argv.slice(2)
const file =
  given === undefined ? resolve(root, '../shared/graph/mail-openapi.json') : resolve(given)

try {
  accessSync(file, constants.R_OK)
} catch {
  process.stderr.write(
    `The OpenAPI document ${file} is not there or cannot be read.\nName it: npm run test:conformance -- FILE\n`,
  )
  process.exit(2)
}

const vitest = resolve(root, 'node_modules/vitest/vitest.mjs')
const run = spawn(
  process.execPath,
  [vitest, 'run', '--config', resolve(root, 'vitest.conformance.config.ts'), ...rest],
  { cwd: root, stdio: 'inherit', env: { ...process.env, GRAPH_OPENAPI: file } },
)
run.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
