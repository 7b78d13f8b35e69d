import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReplies } from '../../src/config/replies.ts'
import { RepliesUnfit } from '../../src/config/reply-complaint.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replies-'))
  await cp('replies', join(folder, 'replies'), { recursive: true })
})

afterEach(() => rm(folder, { recursive: true }))

const write = async (path: string, content: string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

const edit = async (path: string, from: string, to: string) => {
  const before = await readFile(join(folder, path), 'utf8')
  expect(before).toContain(from)
  await write(path, before.replace(from, to))
}

const read = (overrides?: string) =>
  readReplies(join(folder, 'replies'), overrides && join(folder, overrides))

/** `nl/frames/grant.md:3 found | expected`, without the temporary folder. */
async function complaints(overrides?: string): Promise<string[]> {
  const error = await read(overrides).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof RepliesUnfit)) throw new Error(`no complaints but ${String(error)}`)
  return error.complaints.map(
    ({ file, line, found, expected }) =>
      `${file.replace(`${folder}/`, '')}:${line} ${found} | ${expected}`,
  )
}

const part = (language: string, text: string) => `---\nlanguage: ${language}\n---\n${text}\n`

describe('readReplies', () => {
  it('reads what is shipped, in both languages', async () => {
    const { nl, en } = await read()
    expect([...nl.rights.keys()]).toEqual([...en.rights.keys()])
    expect([...nl.frames.keys()]).toEqual([...en.frames.keys()])
    expect([...nl.parts.keys()]).toEqual([...en.parts.keys()])
    expect(nl.words.rights.access.title).toBe('Gegevens inzien')
    expect([...(nl.frames.get('grant')?.includes.keys() ?? [])]).toContain('rights')
  })

  it('lets single files of another folder take the place of those with the same name', async () => {
    await write('own/nl/parts/greeting.md', part('nl', 'Dag {{name}},'))
    const { nl, en } = await read('own')
    expect(nl.parts.get('greeting')?.text).toBe('Dag {{name}},\n')
    expect(nl.parts.has('closing')).toBe(true)
    expect(en.parts.get('greeting')?.text).toContain('Dear')
  })

  it('lets another folder add a part and a reply', async () => {
    await write('own/en/parts/thanks.md', part('en', 'Thank you.'))
    const head = '---\nright: access\noccasion: refuse\nlanguage: en\n---\n'
    await write('own/en/access-refuse.md', `${head}{{> thanks}}\n`)
    expect((await read('own')).en.rights.has('access-refuse')).toBe(true)
  })

  it('reads files as Windows writes them', async () => {
    const crlf = part('nl', 'Dag,\n\n{{name}}').replaceAll('\n', '\r\n')
    await write('own/nl/parts/greeting.md', `\uFEFF${crlf}`)
    expect((await read('own')).nl.parts.get('greeting')?.text).toBe('Dag,\n\n{{name}}\n')
  })

  it('passes over hidden files', async () => {
    await write('replies/nl/.DS_Store', 'x')
    await expect(read()).resolves.toHaveProperty('nl')
  })
})

describe('a complaint names the file, the line, what was found and what was expected', () => {
  it.each([
    ['{{{name}}}', 'more than a variable between braces'],
    ['{{upper name}}', 'more than a variable between braces'],
    ['{{#unless name}}x{{/unless}}', 'a block {{#unless}}'],
    ['{{#if (eq name "x")}}x{{/if}}', 'a block {{#if}}'],
    ['{{> closing name="x"}}', 'an include with arguments'],
    ['{{> (pick)}}', 'an include with arguments'],
    ['{{#> closing}}x{{/closing}}', 'a block {{#> …}}'],
    ['{{* dec}}', 'a decorator'],
    ['{{name', 'braces that do not form a whole'],
    ['{{#if name}}', 'braces that do not form a whole'],
    ['{{#if name}}{{/each}}', 'braces that do not form a whole'],
  ])('about %s', async (text, found) => {
    await write('own/nl/parts/greeting.md', part('nl', `Dag,\n${text}`))
    const [first] = await complaints('own')
    expect(first).toMatch(/^own\/nl\/parts\/greeting\.md:[56] /)
    expect(first).toContain(
      ` ${found} | {{variable}}, {{> part}}, {{#if variable}} or {{#each list}}`,
    )
  })

  it('about an include that is not there, and one that goes in a circle', async () => {
    const parts = [...(await read()).nl.parts.keys()].join(', ')
    await edit('replies/nl/frames/grant.md', '{{> remedies}}', '{{> remedy}}')
    await write('own/en/parts/greeting.md', part('en', 'Hello {{> closing}}'))
    await write('own/en/parts/closing.md', part('en', 'Bye\n{{> greeting}}'))
    expect(await complaints('own')).toEqual([
      `replies/nl/frames/grant.md:15 {{> remedy}} | one of the parts: ${parts}, rights`,
      'own/en/parts/closing.md:5 a part that includes itself, if only by way of others | parts that do not',
      'own/en/parts/greeting.md:4 a part that includes itself, if only by way of others | parts that do not',
    ])
  })

  it('about rights included in anything but a frame', async () => {
    await write('own/nl/parts/greeting.md', part('nl', '{{> rights}}'))
    const [complaint, ...others] = await complaints('own')
    expect(complaint).toMatch(
      /^own\/nl\/parts\/greeting\.md:4 \{\{> rights\}\} \| one of the parts: .*closing, /,
    )
    expect(complaint).not.toMatch(/\brights$/)
    expect(others).toEqual([])
  })

  it('about a head that does not say what its place says', async () => {
    await edit('replies/en/access-grant.md', 'right: access', 'right: erasure')
    await edit('replies/en/frames/grant.md', 'language: en', 'language: en\nsubject: Hello')
    await edit('replies/nl/frames/grant.md', 'occasion: grant\n', '')
    await write('replies/nl/parts/greeting.md', 'Dag,\n')
    await edit('replies/nl/parts/closing.md', 'language: nl', 'language: [nl')
    expect(await complaints()).toEqual([
      'replies/nl/frames/grant.md:2 no occasion | occasion: grant, as its place in the folder says',
      expect.stringContaining('replies/nl/parts/closing.md:3 YAML that cannot be read ('),
      'replies/nl/parts/greeting.md:1 no head | a head between two lines of ---',
      'replies/en/access-grant.md:2 right: erasure | right: access, as its place in the folder says',
      'replies/en/frames/grant.md:4 subject | language, occasion',
    ])
  })

  it.each([
    'nl/acess-grant.md',
    'nl/frames/granted.md',
    'nl/parts/rights.md',
    'nl/parts/a/b.md',
    'nl/x.txt',
  ])('about a file that has no place: %s', async (path) => {
    await write(`replies/${path}`, part('nl', 'x'))
    const [first] = await complaints()
    expect(first).toContain(`replies/${path}:1 a file named ${path.slice(3)} | words.yaml, frames/`)
  })

  it('about words that are missing or not known', async () => {
    await edit('replies/nl/words.yaml', '    wish: een toestemming intrekken\n', '')
    await edit('replies/en/words.yaml', 'below:', 'belwo:')
    const found = await complaints()
    expect(found).toHaveLength(3)
    expect(found[0]).toMatch(
      /^replies\/nl\/words\.yaml:\d\d rights\.consent-withdrawal\.wish .*\| a few words$/,
    )
    expect(found.slice(1).join()).toMatch(/below .*belwo/s)
    await rm(join(folder, 'replies/en/words.yaml'))
    expect((await complaints()).at(-1)).toContain('replies/en/words.yaml:1 no such file')
  })

  it('about folders that are not there', async () => {
    expect(await complaints('own')).toEqual(['own:1 no folder | a folder of replies'])
    await rm(join(folder, 'replies'), { recursive: true })
    expect((await complaints())[0]).toBe('replies:1 no folder | a folder of replies')
  })

  it('and all of them stand in the message', async () => {
    await write('replies/nl/x.md', '')
    await write('replies/en/y.md', '')
    const error = await read().catch((reason: Error) => reason)
    expect(String(error)).toMatch(
      /the reply texts cannot be used:\n.*nl\/x\.md:1: found .*\n.*en\/y\.md:1: found/,
    )
  })
})
