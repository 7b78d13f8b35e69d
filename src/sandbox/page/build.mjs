import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Bundles the page into a folder: what `SandboxOptions.page` names. */
export async function buildPage(folder) {
  await build({
    entryPoints: ['main.tsx', 'page.css', 'letter.css', 'icon.svg'].map((file) =>
      fileURLToPath(new URL(file, import.meta.url)),
    ),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.svg': 'copy' },
    logLevel: 'warning',
  })
}
