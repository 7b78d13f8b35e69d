import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'
import { ERASURE, letterSource, ORDINARY } from '../../fakes/letters.ts'
import { griffier, jsonLines, launch } from '../cli.ts'

/** An encapsulation so deep that the parser gives up. */
const UNREADABLE = `Subject: x\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n${Array.from({ length: 2000 }, (_, n) => `--${n === 0 ? 'a' : `b${n - 1}`}\r\nContent-Type: multipart/mixed; boundary=b${n}\r\n\r\n`).join('')}`

const letters = () =>
  temporaryFolder({
    'a-inzage.eml': letterSource(),
    'b-erasure.eml': letterSource(ERASURE),
    'c-levertijd.eml': letterSource(ORDINARY),
    'notes.txt': 'no letter',
  })

describe('griffier classify --json', () => {
  it('says of each letter what it is, in the shape that others build on', async () => {
    const cwd = await letters()
    const { code, stdout, stderr } = await griffier(['classify', '--json', 'a-inzage.eml'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    const [found, ...more] = jsonLines(stdout)
    expect(more).toEqual([])
    expect(Object.keys(found ?? {})).toEqual([
      'file',
      'language',
      'disposition',
      'rights',
      'evidence',
    ])
    expect(found).toEqual({
      file: 'a-inzage.eml',
      language: 'nl',
      disposition: 'case',
      rights: [{ right: 'access', confidence: expect.any(Number) }],
      evidence: [{ right: 'access', sentence: expect.stringContaining('verzoek ik u om inzage') }],
    })
    const rights = found?.rights as { confidence: number }[]
    expect(rights[0]?.confidence).toBeGreaterThan(0.5)
    expect(rights[0]?.confidence).toBeLessThanOrEqual(1)
  })

  it('reads the letters of a folder and of those in it, in order of name, and nothing else', async () => {
    const cwd = await letters()
    await mkdir(join(cwd, 'old'))
    await writeFile(join(cwd, 'old', 'D.EML'), letterSource(ORDINARY))
    const { code, stdout } = await griffier(['classify', '--json', '.'], { cwd })
    expect(code).toBe(0)
    expect(jsonLines(stdout).map(({ file, disposition }) => `${file} ${disposition}`)).toEqual([
      'a-inzage.eml case',
      'b-erasure.eml case',
      'c-levertijd.eml none',
      `${join('old', 'D.EML')} none`,
    ])
  })

  it('reports what it could not read, goes on with the rest, and ends with 1', async () => {
    const cwd = await letters()
    await writeFile(join(cwd, 'b-broken.eml'), UNREADABLE)
    await mkdir(join(cwd, 'ba-folder.eml'))
    const { code, stdout, stderr } = await griffier(
      ['classify', '--json', 'missing.eml', '.', 'a-inzage.eml'],
      { cwd },
    )
    expect([code, stderr]).toEqual([1, ''])
    const lines = jsonLines(stdout)
    expect(lines.map(({ file, error }) => [file, error !== undefined])).toEqual([
      ['missing.eml', true],
      ['a-inzage.eml', false],
      ['b-broken.eml', true],
      ['b-erasure.eml', false],
      ['ba-folder.eml', true],
      ['c-levertijd.eml', false],
      ['a-inzage.eml', false],
    ])
    for (const line of lines.filter(({ error }) => error !== undefined)) {
      expect(line).toEqual({ file: line.file, error: expect.stringMatching(/\w/) })
    }
    expect(lines[0]?.error).toBe('there is no such file')
  })

  it('takes the name in a contact form for the writer where the site’s address is given', async () => {
    const form = letterSource({
      from: 'site@example.org',
      name: 'J3D Prints',
      text: 'Naam: Anna Jansen\nE-mail: anna@example.nl\nOnderwerp: Mijn gegevens\n\nBericht:\nWelke persoonsgegevens hebben jullie van mij? Ik wil inzage.\n',
    })
    const cwd = await temporaryFolder({ 'form.eml': form })
    const args = ['classify', '--json', 'form.eml', '--form-sender', 'site@example.org']
    const [found] = jsonLines((await griffier(args, { cwd })).stdout)
    expect(found).toMatchObject({ disposition: 'case', rights: [{ right: 'access' }] })
  })

  it('ends quietly when its reader has seen enough', async () => {
    const cwd = await letters()
    const running = launch(['classify', '--json', ...Array.from({ length: 60 }, () => '.')], {
      cwd,
    })
    await running.says(/a-inzage/)
    running.process.stdout.destroy()
    expect(await running.ended).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('griffier classify', () => {
  it('tells people the rights, how sure it is, and the sentence that says so', async () => {
    const cwd = await letters()
    const { code, stdout } = await griffier(['classify', 'a-inzage.eml', 'c-levertijd.eml'], {
      cwd,
    })
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^a-inzage\.eml {2}case {2}nl\n {2}█+░* access \d+ %\n {4}“.*inzage.*”\n {4}[+−]\d\.\d \w.* · /,
    )
    expect(stdout).toMatch(/^c-levertijd\.eml {2}none {2}nl$/m)
  })

  it('leaves out of a letter’s words what a terminal would take for a command', async () => {
    const text =
      'Ik verzoek u om inzage\u001b[2J\u0007 in al mijn persoonsgegevens op grond van artikel 15 AVG.'
    const cwd = await temporaryFolder({ 'a.eml': letterSource({ text }) })
    const { stdout } = await griffier(['classify', 'a.eml'], { cwd })
    expect(stdout).toContain('inzage')
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
})
