import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'
import { ERASURE, letterSource, ORDINARY } from '../../fakes/letters.ts'
import { griffier, jsonLines, type Outcome } from '../cli.ts'

const dated = (source: string, date: string) => source.replace(/^Date: .*$/m, `Date: ${date}`)

/** Anna on Monday; Bob on the next Wednesday; Piet, ordinary; and one from long before. */
const LETTERS = {
  '1-inzage.eml': dated(
    letterSource({ messageId: '<1@example.nl>' }),
    'Mon, 23 Nov 2026 10:12:00 +0100',
  ),
  '2-erasure.eml': dated(
    letterSource({
      from: 'bob@example.org',
      name: 'Bob Green',
      subject: 'Delete my account',
      text: 'Hello,\n\nPlease delete my account and erase all personal data you hold about me.\n\nBob Green',
      messageId: '<2@example.org>',
    }),
    'Wed, 2 Dec 2026 22:40:00 +0100',
  ),
  '3-levertijd.eml': dated(
    letterSource({ ...ORDINARY, messageId: '<3@example.nl>' }),
    'Tue, 24 Nov 2026 11:00:00 +0100',
  ),
  '4-old.eml': dated(
    letterSource({
      ...ERASURE,
      from: 'carla@example.nl',
      name: 'Carla',
      messageId: '<4@example.nl>',
    }),
    'Mon, 2 Mar 2026 10:00:00 +0100',
  ),
}

interface Rehearsal {
  readonly outcome: Outcome
  readonly events: { at: string; event: string; caseNumber?: string }[]
  readonly files: string[]
  readonly out: string
  readonly left: string[]
}

async function rehearse(days: number): Promise<Rehearsal> {
  const letters = await temporaryFolder(LETTERS)
  const cwd = await temporaryFolder()
  const tmp = join(cwd, 'tmp')
  await mkdir(tmp)
  const out = join(cwd, 'out', 'rehearsal')
  const args = ['--letters', letters, '--from', '2026-11-23', '--days', String(days), '--out', out]
  const outcome = await griffier(['rehearse', ...args], { cwd, env: { TMPDIR: tmp } })
  const left = [...(await readdir(tmp)), ...(await readdir(cwd))].filter(
    (name) => name !== 'tmp' && name !== 'out',
  )
  const files = (await readdir(out)).filter((name) => name.endsWith('.eml')).sort()
  return { outcome, files, out, left, events: jsonLines(outcome.stdout) }
}

describe('griffier rehearse', () => {
  it('works ten days in one go, tells each event, keeps each text, and leaves nothing behind', async () => {
    const { outcome, events, files, out, left } = await rehearse(10)
    const timeline = join(out, 'timeline.txt')
    expect([outcome.code, outcome.stderr, left]).toEqual([0, `Day by day: ${timeline}\n`, []])
    const days = await readFile(timeline, 'utf8')
    expect(days).toMatch(/^Monday 23 November 2026\n/)
    expect(days).toContain('  09:00  P-2026-0001  opened: ')

    const opened = events.filter(({ event }) => event === 'case-opened')
    expect(opened.map(({ at, caseNumber }) => `${caseNumber} ${at}`)).toEqual([
      'P-2026-0001 2026-11-23T08:00:00.000Z',
      'P-2026-0002 2026-11-23T09:12:00.000Z',
      'P-2026-0003 2026-12-02T21:40:00.000Z',
    ])
    expect(
      events.filter(({ event }) => event === 'letter-left-alone').map(({ at }) => at),
    ).toContain('2026-11-24T10:00:00.000Z')
    const times = events.map(({ at }) => at)
    expect(times).toEqual([...times].sort())

    const told = (event: string) => events.filter((each) => each.event === event).length
    const drafts = files.filter((name) => name.includes('-draft-'))
    const notices = files.filter((name) => name.includes('-notice-'))
    expect(drafts).toHaveLength(told('drafted'))
    expect(notices).toHaveLength(told('reminded') + told('digest-sent'))
    expect(files).toHaveLength(drafts.length + notices.length)
    expect(drafts).toContain('2026-11-23T0912-draft-P-2026-0002-identity.eml')

    const texts = await Promise.all(
      files.map(async (name) => simpleParser(await readFile(join(out, name)))),
    )
    for (const [index, mail] of texts.entries()) {
      expect(mail.subject, files[index]).toMatch(/\S/)
      expect(mail.text, files[index]).toContain('J3D Prints')
      expect(mail.html, files[index]).toContain('J3D Prints')
    }
    const to = (name: string) => texts[files.indexOf(name)]?.to
    expect(to('2026-11-23T0912-draft-P-2026-0002-identity.eml')).toMatchObject({
      text: expect.stringContaining('anna@example.nl'),
    })
    const readers = notices.map((name) =>
      (to(name) as { text: string }).text.replace(/^.*<|>$/g, ''),
    )
    expect(new Set(readers)).toEqual(new Set(['jan@j3dprints.nl', 'emma@j3dprints.nl']))
  })

  it('does the same the next time', async () => {
    const [one, other] = [await rehearse(2), await rehearse(2)]
    expect(one.files.length).toBeGreaterThan(4)
    expect(other.files).toEqual(one.files)
    const steps = ({ events }: Rehearsal) =>
      events.map(({ at, event, caseNumber }) => [at, event, caseNumber])
    expect(steps(other)).toEqual(steps(one))
  })
})
