import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const ASKS = /import (?:\{([^}]*)\}|\w+) from '(?:\.\.\/)+dist\/((?:src|classifiers)\/[^']+)\.js'/g

/** What the scripts ask of the compiled program, where neither compiler nor knip looks. */
function asked(): [script: string, module: string, names: string[]][] {
  const scripts = ['.ci', 'packaging', 'test'].flatMap((folder) =>
    readdirSync(folder, { encoding: 'utf8', recursive: true })
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => join(folder, name)),
  )
  return scripts.flatMap((script) =>
    [...readFileSync(script, 'utf8').matchAll(ASKS)].map(
      ([, names = '', module]): [string, string, string[]] => [
        script,
        String(module),
        names.split(',').map((name) => name.trim().replace(/ as .*/, '')),
      ],
    ),
  )
}

it.each(asked())('%s finds what it asks of %s', async (_script, name, names) => {
  expect(existsSync(`${name}.ts`)).toBe(true)
  const module = await import(pathToFileURL(resolve('dist', `${name}.js`)).href)
  expect(Object.keys(module)).toEqual(expect.arrayContaining(names))
})
