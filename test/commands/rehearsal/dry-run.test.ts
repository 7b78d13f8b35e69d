import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DryRunCount, Foreseen } from '../../../src/jobs/dry-run.ts'
import { sampleLetters } from '../../../src/sandbox/store/sample-letters.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { letterSource, ORDINARY } from '../../fakes/letters.ts'
import { outlook } from '../../fakes/outlook.ts'
import { griffier, jsonLines, sentenceIn } from '../cli.ts'
import { MAILBOX, type ShopFolder, shopFolder } from '../shop-folder.ts'

const NOW = '2026-11-23T09:20'

async function dryRun(shop: ShopFolder, since: string, now = NOW) {
  const args = ['dry-run', '--since', since, '--now', now, '--json']
  const { code, stdout, stderr } = await griffier(args, shop)
  expect([code, stderr]).toEqual([0, ''])
  const lines = jsonLines<Record<string, unknown>>(stdout)
  return {
    stdout,
    letters: lines.filter(({ event }) => event === 'letter') as unknown as Foreseen[],
    summary: lines.at(-1) as unknown as DryRunCount & { event: string },
  }
}

describe('griffier dry-run on the sample letters', () => {
  it('says of each what an honest reader says, by one reading each, and asks nothing but to read', async () => {
    const shop = await shopFolder()
    const folder = 'src/sandbox/letters'
    const samples = await sampleLetters(folder, shop.sandbox.now())
    for (const { source, receivedAt, folder: into } of samples)
      shop.sandbox.deliver(source, { receivedAt, folder: into })
    const { letters, summary } = await dryRun(shop, '2026-10-01')

    expect(letters).toHaveLength(samples.length)
    const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'))
    const asked = samples.filter(({ file }) => expected[file].disposition === 'case').length
    expect(summary.requests).toBeGreaterThan(asked / 2)
    expect(summary.requests + summary.joined).toBeGreaterThanOrEqual(asked * 0.9)
    expect(summary.requests + summary.unclear + summary.joined + summary.leftAlone).toBe(
      samples.length,
    )

    const requests = shop.sandbox.requests.filter(({ path }) => !path.includes('/oauth2/'))
    expect(requests.filter(({ method }) => method !== 'GET')).toEqual([])
    const sources = requests.filter(({ path }) => path.endsWith('/$value')).map(({ path }) => path)
    expect(new Set(sources).size).toBe(sources.length)
    expect(sources).toHaveLength(samples.length)
    expect(requests.length - sources.length).toBeLessThan(12)
  })

  it('leaves nothing behind: no register, no mark, no letter read', async () => {
    const shop = await shopFolder()
    const id = shop.letter()
    const staff = await outlook(shop.sandbox.url, MAILBOX)
    const before = await staff.message(id)
    const TMPDIR = await temporaryFolder()
    await dryRun({ ...shop, env: { ...shop.env, TMPDIR } }, '2026-10-01')
    expect(await staff.message(id)).toEqual(before)
    expect((await readdir(shop.cwd)).sort()).toEqual(['customers.csv', 'griffier.yaml'])
    expect(await readdir(TMPDIR)).toEqual([])
  })
})

describe('what a dry run tells', () => {
  async function answered(): Promise<ShopFolder> {
    const shop = await shopFolder()
    const at = (iso: string) => ({ receivedAt: new Date(iso) })
    const late = letterSource({ from: 'anna@example.nl' })
    const never = letterSource({ from: 'carla@example.nl', name: 'Carla Bos' })
    const open = letterSource({ from: 'bob@example.org', name: 'Bob Green' })
    const lateId = shop.sandbox.deliver(late, at('2026-10-02T08:00:00Z'))
    shop.sandbox.deliver(never, at('2026-10-05T08:00:00Z'))
    shop.sandbox.deliver(open, at('2026-11-20T08:00:00Z'))
    shop.sandbox.deliver(letterSource(ORDINARY), at('2026-11-21T08:00:00Z'))
    const staff = await outlook(shop.sandbox.url, MAILBOX)
    await staff.answer(lateId, 'Hierbij uw gegevens.')
    return shop
  }

  it('is which requests were answered late, not at all, or not yet', async () => {
    const { letters, summary, stdout } = await dryRun(await answered(), '2026-10-01')
    expect(letters.map(({ outcome, timeliness }) => [outcome, timeliness])).toEqual([
      ['case', 'late'],
      ['case', 'overdue'],
      ['case', 'open'],
      ['left-alone', undefined],
    ])
    expect(letters[0]).toMatchObject({
      rights: ['access'],
      dueOn: '2026-10-30',
      answeredOn: '2026-11-23',
    })
    expect(summary).toMatchObject({
      ...{ requests: 3, answered: 1, answeredLate: 1, overdue: 1, open: 1, leftAlone: 1 },
    })
    expect(stdout).not.toMatch(/anna|carla|Mijn gegevens/i)
  })

  it('begins on the day that was asked for', async () => {
    const { letters } = await dryRun(await answered(), '2026-11-01')
    expect(letters).toHaveLength(2)
  })

  it('is a table on the terminal and a page for this user alone', async () => {
    const shop = await answered()
    shop.letter({ subject: '<img src=x onerror=alert(1)> inzage' })
    const args = ['dry-run', '--since', '2026-10-01', '--now', NOW, '--out', 'page.html']
    const { code, stdout } = await griffier(args, shop)
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^2026-10-02 +a case +access +\d+ % +2026-10-30 +2026-11-23, LATE +Mijn gegevens$/m,
    )
    expect(stdout).toMatch(/^2026-10-05 .* NOT AT ALL /m)
    expect(stdout).toContain('1 of them late; 1 were not answered at all')
    expect(stdout).toContain('Nothing was changed.')
    const page = await readFile(join(shop.cwd, 'page.html'), 'utf8')
    expect((await stat(join(shop.cwd, 'page.html'))).mode & 0o777).toBe(0o600)
    expect(page).toContain('2026-11-23, LATE')
    expect(page).not.toContain('<img')
    expect(page).not.toMatch(/(?:src|href)=/)
  })

  it('is by which sentence each was judged, and what was left alone though it came near', async () => {
    const shop = await answered()
    const many = ['List-Id: <leden.example.org>', 'Precedence: list']
    const text = 'Wissen jullie de oude ontwerpen ook?'
    shop.letter({ from: 'leden@example.org', subject: 'Uit de ledenlijst', text, headers: many })
    const args = ['dry-run', '--since', '2026-10-01', '--now', NOW]
    const { stdout } = await griffier([...args, '--out', 'page.html'], shop)
    expect(stdout).toMatch(
      / Mijn gegevens\n {4}“Op grond van artikel 15 AVG verzoek ik u .*”\n {4}\S.* "/,
    )
    expect(stdout).toMatch(
      /\n\nLeft alone, and nearest to a request:\nreceived +right +sure +subject\n2026-11-23 +erasure +\d+ % +Uit de ledenlijst\n\n/,
    )
    const page = await readFile(join(shop.cwd, 'page.html'), 'utf8')
    expect(page).toMatch(/<tr class="near">.*<td>erasure\?<\/td><td>\d+ %<\/td>/)
    expect(page).toContain('“Op grond van artikel 15 AVG')

    const plain = await griffier([...args, '--json'], shop)
    expect(jsonLines(plain.stdout)).toContainEqual(
      expect.objectContaining({
        outcome: 'left-alone',
        near: {
          right: 'erasure',
          confidence: expect.any(Number),
          share: expect.any(Number),
        },
      }),
    )
    expect(plain.stdout).not.toMatch(/sentence|clues|artikel 15|ledenlijst/)
    const worded = jsonLines((await griffier([...args, '--json', '--words'], shop)).stdout)
    expect(worded[0]).toMatchObject({
      subject: 'Mijn gegevens',
      sentence: expect.stringContaining('artikel 15 AVG'),
      clues: [expect.any(String), expect.any(String), expect.any(String)],
    })
  })

  it('needs a day that is one', async () => {
    const outcome = await griffier(['dry-run', '--since', 'spring'], {
      cwd: await temporaryFolder(),
    })
    expect([outcome.code, outcome.stdout]).toEqual([2, ''])
    expect(sentenceIn(outcome)).toMatch(/^--since spring: /)
  })
})
