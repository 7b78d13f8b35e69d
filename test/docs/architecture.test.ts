import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { treeIn } from './documents.ts'

const page = await readFile('ARCHITECTURE.md', 'utf8')
const tree = treeIn(page)

/** What stands on the lines of one indent: names of folders end in a slash. */
const named = (indent: string) =>
  tree.flatMap(
    (line) => new RegExp(`^${indent}([a-z-]+(?:/|\\.ts))(?:\\s|$)`).exec(line)?.[1] ?? [],
  )

describe('the tree in ARCHITECTURE.md', () => {
  it('names what is there', () => {
    const places = [...named(''), ...named(' {2}').map((name) => `src/${name}`)]
    expect(places).toContain('src/letters/')
    expect(places.filter((place) => !existsSync(place))).toEqual([])
  })

  it('names every folder of src', async () => {
    const entries = await readdir('src', { withFileTypes: true })
    const folders = entries.filter((each) => each.isDirectory()).map(({ name }) => `${name}/`)
    expect(
      named(' {2}')
        .filter((name) => name.endsWith('/'))
        .sort(),
    ).toEqual(folders.sort())
  })
})

describe('ARCHITECTURE.md', () => {
  const spans = [...page.matchAll(/`([a-z][a-z\d./-]*\/[a-z\d./-]*)`/g)].map(
    ([, path]) => path ?? '',
  )
  const paths = [...new Set(spans)]

  it.each(paths)('names %s, which is there', (path) => {
    expect([path, `src/${path}`].some((place) => existsSync(place))).toBe(true)
  })

  it.each(['mime', 'who-writes', 'own-words', 'language', 'kind', 'authentication'])(
    'names the reader of %s in letters',
    (name) => {
      expect(page).toContain(`\`${name}.ts\``)
      expect(existsSync(`src/letters/${name}.ts`)).toBe(true)
    },
  )
})
