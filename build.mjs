// One build for `npm ci`, `npm test` and a release: the compiled program, the sandbox's page, the model.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { build } from 'esbuild'

const run = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' })

run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')

if (existsSync('src/sandbox/page/main.tsx')) {
  await build({
    entryPoints: ['main.tsx', 'page.css', 'letter.css', 'icon.svg'].map(
      (file) => `src/sandbox/page/${file}`,
    ),
    outdir: 'dist/page',
    loader: { '.svg': 'copy' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  })
}
