import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'
import { griffier, jsonLines, sentenceIn } from '../cli.ts'
import { settingsYaml } from '../shop-folder.ts'

/** Dates worked out by hand from Regulation 1182/71, and the end of an extension: the earlier of its two readings. */
const ROWS = `
2026-11-23T09:15 2026-12-23 2026-12-23 2026-12-23 2026-12-23 2027-02-23
2026-11-25T16:00 2026-12-25 2026-12-25 2026-12-28 2026-12-24 2027-02-25
2026-11-26T23:59 2026-12-26 2026-12-26 2026-12-28 2026-12-24 2027-02-26
2026-11-30T23:10Z 2026-12-31 2027-01-01 2027-01-04 2026-12-31 2027-03-01
2026-12-31T21:30 2027-01-30 2027-01-31 2027-02-01 2027-01-29 2027-03-31
2027-01-29T12:00 2027-02-28 2027-02-28 2027-03-01 2027-02-26 2027-04-28
2027-01-31T23:40 2027-03-02 2027-02-28 2027-03-01 2027-02-26 2027-04-28
2027-02-01T09:00 2027-03-03 2027-03-01 2027-03-01 2027-03-01 2027-05-01
2027-02-26T10:00 2027-03-28 2027-03-26 2027-03-26 2027-03-25 2027-05-26
2027-03-05T09:00 2027-04-04 2027-04-05 2027-04-05 2027-04-02 2027-06-05
2027-03-27T23:30Z 2027-04-27 2027-04-28 2027-04-28 2027-04-26 2027-06-28
2027-04-05T10:00 2027-05-05 2027-05-05 2027-05-07 2027-05-04 2027-07-05
2027-04-17T10:00 2027-05-17 2027-05-17 2027-05-18 2027-05-14 2027-07-17
2027-08-31T17:00 2027-09-30 2027-09-30 2027-09-30 2027-09-30 2027-11-30
2028-01-31T12:00 2028-03-01 2028-02-29 2028-02-29 2028-02-29 2028-04-29
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '))

const instants = ROWS.map(([receivedAt = '']) => receivedAt)

describe('griffier deadlines', () => {
  it('gives the dates of the table, in the shape that others build on', async () => {
    const cwd = await temporaryFolder()
    const { code, stdout, stderr } = await griffier(['deadlines', '--json', ...instants], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    const found = jsonLines(stdout)
    expect(found.map(({ receivedAt: _, ...dates }) => dates)).toEqual(
      ROWS.map(([, policyOn, monthOn, legalLimitOn, dueOn, extendedLimitOn]) => ({
        policyOn,
        monthOn,
        legalLimitOn,
        dueOn,
        extendedLimitOn,
      })),
    )
    expect(Object.keys(found[0] ?? {})).toEqual([
      'receivedAt',
      'policyOn',
      'monthOn',
      'legalLimitOn',
      'dueOn',
      'extendedLimitOn',
    ])
    expect(found[0]?.receivedAt).toBe('2026-11-23T09:15:00+01:00')
    expect(found[3]?.receivedAt).toBe('2026-11-30T23:10Z')
  })

  it('tells people what each date is', async () => {
    const cwd = await temporaryFolder()
    const { stdout } = await griffier(['deadlines', '2026-11-25T16:00'], { cwd })
    expect(stdout).toContain('answer by        2026-12-24')
    expect(stdout).toContain('law’s limit      2026-12-28')
  })

  it.each(['yesterday', '2026-02-30T09:00Z', '2026-11-23'])(
    'refuses %s, saying what it found and what it expected',
    async (instant) => {
      const cwd = await temporaryFolder()
      const outcome = await griffier(['deadlines', '--json', instant], { cwd })
      expect([outcome.code, outcome.stdout]).toEqual([2, ''])
      expect(sentenceIn(outcome)).toMatch(
        new RegExp(`found "${instant}".*expected an instant such as 2026-11-23T09:15`),
      )
    },
  )

  it('keeps to the promise and the zone of the settings', async () => {
    const yaml = settingsYaml('policy: { answerWithinDays: 14 }\ntimezone: UTC\n')
    const cwd = await temporaryFolder({ 'griffier.yaml': yaml, 'customers.csv': 'Email\n' })
    const env = { GRIFFIER_CLIENT_SECRET: 'a secret' }
    const { stdout } = await griffier(['deadlines', '--json', '2026-11-30T23:10Z'], { cwd, env })
    expect(jsonLines(stdout)[0]).toMatchObject({ policyOn: '2026-12-14', monthOn: '2026-12-30' })
  })
})
