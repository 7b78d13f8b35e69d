import { describe, expect, it } from 'vitest'
import { judgeFolders, judgeMailbox, judgeSignIn } from '../../src/checkup/access.ts'
import { judgeCertificate } from '../../src/checkup/certificate.ts'
import { judgeClock } from '../../src/checkup/clock.ts'
import { CHECKS, type Finding, NAMES, skipped } from '../../src/checkup/finding.ts'
import {
  judgeDisk,
  judgeRegister,
  judgeReplies,
  judgeRounds,
  type RegisterFacts,
} from '../../src/checkup/machine.ts'
import { judgePermission, judgeScope } from '../../src/checkup/permissions.ts'
import { findingLine } from '../../src/checkup/report.ts'
import { GraphTrouble, loginTrouble } from '../../src/mailbox/graph/trouble.ts'

const NOW = new Date('2026-11-23T09:00:00Z')
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
const refused = (code: 'no-permission' | 'mailbox-not-found') => new GraphTrouble(code, 'refused')
const certificate = (from: number, to: number) =>
  judgeCertificate({ validFrom: inDays(from), validTo: inDays(to) }, undefined, NOW)
const behind = (minutes: number) => judgeClock(new Date(NOW.getTime() + minutes * 60_000), NOW)
const register = (facts: RegisterFacts) => judgeRegister(facts, './data')
const LOGINS = ['90002', '900023', '700016', '7000215', '7000222', '700027', '700024', '7000112']

const FINDINGS: readonly Finding[] = [
  judgeSignIn('done'),
  ...[...LOGINS, '1'].map((number) => judgeSignIn(loginTrouble([number], undefined))),
  judgeMailbox('done'),
  judgeMailbox(refused('mailbox-not-found')),
  judgeMailbox(refused('no-permission')),
  judgeFolders([{ folder: 'inbox', outcome: 'done' }]),
  judgeFolders([{ folder: 'inbox', outcome: refused('no-permission') }]),
  ...(['Mail.ReadWrite', 'Mail.Send', 'categories'] as const).flatMap((check) => [
    judgePermission(check, 'done'),
    judgePermission(check, refused('no-permission')),
  ]),
  judgeScope(['done']),
  judgeScope([refused('no-permission')]),
  judgeScope([]),
  ...[certificate(-400, -2), certificate(2, 400), certificate(-1, 20), certificate(-1, 400)],
  ...[judgeClock(undefined, NOW), behind(0), behind(1), behind(-3), behind(200), behind(9_000)],
  register({ state: 'new' }),
  register({ state: 'free', cases: 1 }),
  register({ state: 'in-use', cases: 7 }),
  register({ state: 'shut', code: 'EROFS' }),
  ...[judgeDisk(undefined), judgeDisk(0), judgeDisk(9e12)],
  judgeReplies(undefined),
  ...[judgeRounds(undefined, NOW), judgeRounds(NOW, NOW), judgeRounds(inDays(-2), NOW)],
  ...CHECKS.map((check) => skipped(check, 'sign-in')),
]

const plain = (text: string) => text
const PAINT = { good: plain, odd: plain, bad: plain, faint: plain }
const lines = FINDINGS.map((finding) => [
  findingLine(finding, 'en', PAINT),
  findingLine(finding, 'nl', PAINT),
])

describe('what the doctor says', () => {
  it('is said of every check', () => {
    expect(new Set(FINDINGS.map(({ check }) => check))).toEqual(new Set(CHECKS))
  })

  it.each(lines)('%s\n%s', (en, nl) => {
    expect(nl).not.toBe(en)
    expect(nl).not.toMatch(/\b(?:the|this|it|with|can be|make|upload it|griffier can)\b/i)
    expect(en).not.toMatch(/\b(?:het|een|deze|niet|wordt)\b/i)
    for (const line of [en, nl]) expect(line).not.toMatch(/undefined|\[object|\.\.$/)
  })

  it('names every check in as little room as the columns leave', () => {
    for (const names of [NAMES.nl, NAMES.en])
      for (const check of CHECKS) expect(names[check].length).toBeLessThanOrEqual(14)
  })
})
