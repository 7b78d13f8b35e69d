import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorsIn, documents, linksIn, withoutCode } from './documents.ts'

const all = await documents()
const links = all.flatMap(({ file, text }) => linksIn(text).map((target) => ({ file, target })))
const here = links.filter(({ target }) => !/^[a-z]+:/.test(target))
const away = links.filter(({ target }) => /^[a-z]+:/.test(target))

describe('a link', () => {
  it('is found in the documents', () => {
    expect(all.map(({ file }) => file)).toContain('README.md')
    expect(here.map(({ target }) => target)).toContain('docs/sandbox.png')
  })

  it.each(here)('of $file leads to $target', ({ file, target }) => {
    const [path = '', anchor] = target.split('#')
    const place = path === '' ? file : join(dirname(file), path)
    expect(existsSync(place)).toBe(true)
    if (anchor !== undefined) expect(anchorsIn(place)).toContain(anchor)
  })

  it.each(away)('of $file to $target is encrypted', ({ target }) => {
    expect(target).toMatch(/^https:\/\//)
  })
})

describe.each(all)('$file', ({ text }) => {
  it('speaks of the product, not of a machine or a list of things to do', () => {
    expect(withoutCode(text)).not.toMatch(
      /(?:^|\s)\/(?:home|root|tmp|work)\/|TODO|FIXME|\bissue #?\d/,
    )
  })

  it('names addresses of invented people and the shop only', () => {
    const addresses = text.match(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g) ?? []
    const strangers = addresses.filter(
      (address) => !/@(?:[\w-]+\.)*(?:example\.(?:com|nl|org)|j3dprints\.nl)$/.test(address),
    )
    expect(strangers).toEqual([])
  })
})
