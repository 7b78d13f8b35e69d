import { describe, expect, it } from 'vitest'
import { complaintLine } from '../../src/config/complaint.ts'
import { SettingsFile } from '../../src/config/sections/all.ts'
import { shapeComplaints } from '../../src/config/shape-complaints.ts'

const LEAST = {
  mailbox: { address: 'info@j3dprints.nl' },
  graph: { tenantId: 'example.com', clientId: '77aa1b2c' },
  staff: [{ name: 'Jan', address: 'jan@j3dprints.nl' }],
}

const told = (file: unknown) => {
  const read = SettingsFile.safeParse(file)
  return shapeComplaints(read.error?.issues ?? [], file).map(complaintLine)
}

describe('what the settings say against the schema', () => {
  it('is nothing where they are as they should be', () => {
    expect(told(LEAST)).toEqual([])
  })

  it.each<[object, RegExp]>([
    [{ stafff: 1 }, /^stafff: found an unknown key, expected one of .*; did you mean staff\?$/],
    [
      { staff: [{ ...LEAST.staff[0], adress: 'x' }] },
      /^staff\[0\]\.adress: found an unknown key, expected one of name, address, language, digest, escalate; did you mean address\?$/,
    ],
    [
      { policy: { retention: { backup: 3 } } },
      /^policy\.retention\.backup: found an unknown key, expected one of erasureMonths, otherMonths, backupDays/,
    ],
    [
      { staff: [{ name: 'Jan', address: 'jan' }] },
      /^staff\[0\]\.address: found "jan", expected an e-mail address$/,
    ],
    [
      { policy: { answerWithinDays: 6 } },
      /^policy\.answerWithinDays: found 6, expected a whole number of days, from 7 to 31$/,
    ],
    [{ notices: [] }, /^notices: found an empty list, expected a section with digestAt, /],
  ])('is told with key, what was found and what was expected: %j', (more, line) => {
    expect(told({ ...LEAST, ...more })).toEqual([expect.stringMatching(line)])
  })

  it.each([
    { graph: { ...LEAST.graph, clientId: 'hunter2 hunter2' } },
    { graph: 'hunter2' },
    { graph: { ...LEAST.graph, tenantId: ['hunter2'] } },
    { graph: { ...LEAST.graph, clientSecret: 'hunter2' } },
    { password: 'hunter2' },
  ])('repeats no secret, wherever it was put: %j', (more) => {
    const lines = told({ ...LEAST, ...more })
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join()).not.toContain('hunter2')
  })

  it.each(['clientSecret', 'wachtwoord', 'private-key', 'accessToken'])(
    'sends %s to the environment',
    (key) => {
      expect(told({ ...LEAST, graph: { ...LEAST.graph, [key]: 'x' } })).toEqual([
        expect.stringContaining('GRIFFIER_CLIENT_SECRET'),
      ])
    },
  )
})
