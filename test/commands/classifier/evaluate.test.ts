import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'
import { letterSource, ORDINARY, SEALED } from '../../fakes/letters.ts'
import { griffier, jsonLines } from '../cli.ts'

const OURS = [
  {
    text: 'Op grond van artikel 15 AVG verzoek ik om inzage in mijn persoonsgegevens.',
    language: 'nl',
    rights: ['access'],
  },
  {
    text: 'Please delete my account and all my personal data.',
    language: 'en',
    rights: ['erasure'],
  },
  { text: 'Wanneer wordt mijn bestelling 10412 geleverd?', language: 'nl', disposition: 'none' },
  { text: 'Please delete my account and all my data.', language: 'en', disposition: 'none' },
]
  .map((line) => JSON.stringify(line))
  .join('\n')

describe('griffier evaluate', () => {
  it('examines a file of one’s own: figures, rights, calibration and what was taken for what', async () => {
    const cwd = await temporaryFolder({ 'ours.jsonl': OURS })
    const { code, stdout, stderr } = await griffier(['evaluate', 'ours.jsonl'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^ours\.jsonl: 4 letters$/m)
    expect(stdout).toMatch(
      /^requests with exactly the right rights +100\.0 % +100\.0 % +100\.0 % +≥ 92\.0 % +yes$/m,
    )
    expect(stdout).toMatch(
      /^ordinary letters that open a case +50\.0 % +0\.0 % +100\.0 % +≤ 1\.0 % +no$/m,
    )
    expect(stdout).toMatch(/^erasure +0\.500 +1\.000 +0\.667 +1 /m)
    expect(stdout).toMatch(/^1600 words of quotation below each letter +0\.0 points/m)
    expect(stdout).toMatch(/^1 +none +erasure +ours\.jsonl:4$/m)
    expect(stdout).toMatch(/off by \d+\.\d % on average/)
  })

  it('gives machines one object', async () => {
    const cwd = await temporaryFolder({ 'ours.jsonl': OURS })
    const args = ['evaluate', '--json', '--no-noise', 'ours.jsonl']
    const [found] = jsonLines((await griffier(args, { cwd })).stdout)
    expect(found).toMatchObject({
      letters: 4,
      figures: { all: { missed: 0, exact: 1, falseCases: 0.5, language: 1 }, nl: {}, en: {} },
      shifts: [],
      confusions: [{ truth: 'none', said: 'erasure', letters: ['ours.jsonl:4'] }],
    })
  })

  it.each([
    ['archive', 'archive/news/one.eml', 'archive/shop/two.eml'],
    ['archive/news', 'archive/news/one.eml', 'archive/news/two.eml'],
  ])(
    'tells of a folder of ordinary mail (%s) what would trouble whom, by which sentence',
    async (folder, one, two) => {
      const cwd = await temporaryFolder({
        [one]: letterSource({ from: 'anna@example.org' }),
        [two]: letterSource(ORDINARY),
        'archive/news/torn.eml': SEALED,
      })
      const { code, stdout, stderr } = await griffier(['evaluate', folder], { cwd })
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(new RegExp(`^${folder}: 2 letters$`, 'm'))
      expect(stdout).toMatch(/^all +2 +50\.0 % +0\.0 %$/m)
      expect(stdout).toMatch(
        new RegExp(
          `^case access 100 %  ${one}\n {4}“Op grond van artikel 15 AVG .*”\n {4}\\S.* "`,
          'm',
        ),
      )
      expect(stdout).toContain('could not be read: archive/news/torn.eml')
      // figures of requests say nothing where there are none
      expect(stdout).not.toMatch(/macro F1|precision|confidence/)
    },
  )

  it('reads the labelled letters that lie in a folder, too', async () => {
    const line = { text: 'Tot morgen!', language: 'nl', disposition: 'none', kind: 'friends' }
    const cwd = await temporaryFolder({
      'archive/one.eml': letterSource(ORDINARY),
      'archive/more.jsonl': `${JSON.stringify(line)}\n`,
    })
    const { code, stdout } = await griffier(['evaluate', 'archive'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^archive: 2 letters$/m)
    expect(stdout).toMatch(/^friends +1 +0\.0 % +0\.0 %$/m)
  })

  it.each(['dev', 'test'])('finds the letters of the %s set by itself', async (set) => {
    const cwd = await temporaryFolder()
    const args = ['evaluate', '--json', '--no-noise', '--set', set]
    const { code, stdout } = await griffier(args, { cwd })
    expect(code).toBe(0)
    expect(jsonLines(stdout)[0]?.letters).toBeGreaterThanOrEqual(600)
  })

  it.each([
    [['missing.jsonl'], /^griffier: missing\.jsonl: there is no such file\n$/],
    [['bad.jsonl'], /bad\.jsonl:1: language: expected "nl", "en" or "other"\n/],
    [['torn.jsonl'], /torn\.jsonl:2: found no JSON object, expected object such as \{"text"/],
    [['nothing'], /^griffier: nothing: found no \.eml or \.jsonl file that can be read/],
    [['folder'], /^griffier: folder\/bad\.jsonl:1: language: expected "nl", "en" or "other"\n/],
  ])('says what is wrong with %j and ends with 2', async (args, complaint) => {
    const cwd = await temporaryFolder({
      'bad.jsonl': '{"text":"hoi","language":"x"}',
      'torn.jsonl': '{"text":"hoi","language":"nl","disposition":"none"}\n{"text":"ho',
      'nothing/read-me.txt': 'no mail',
      'folder/bad.jsonl': '{"text":"hoi","language":"x"}',
    })
    const { code, stderr } = await griffier(['evaluate', ...args], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(complaint)
  })
})
