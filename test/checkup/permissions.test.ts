import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/checkup/outcome.ts'
import { judgePermission, judgeScope } from '../../src/checkup/permissions.ts'
import { GraphTrouble } from '../../src/mailbox/graph/trouble.ts'
import type { MailboxTroubleCode } from '../../src/mailbox/trouble.ts'

const refused = (code: MailboxTroubleCode) => new GraphTrouble(code, 'Graph said no')

describe.each([
  ['Mail.ReadWrite', 'Mail.ReadWrite'],
  ['Mail.Send', 'Mail.Send'],
  ['categories', 'MailboxSettings.ReadWrite'],
] as const)('the permission for %s', (check, role) => {
  // only who may do it gets as far as being refused for the senseless request itself
  it.each<[Outcome, string]>([
    ['done', 'ok'],
    [refused('gone'), 'ok'],
    [refused('refused'), 'ok'],
    [refused('no-permission'), 'not ok'],
    [refused('unreachable'), 'not ok'],
    [refused('throttled'), 'not ok'],
    [refused('login-refused'), 'not ok'],
    [refused('mailbox-not-found'), 'not ok'],
  ])('after $code is %s', (outcome, verdict) => {
    expect(judgePermission(check, outcome)).toMatchObject({ check, verdict })
  })

  it('is named where it lacks, and not where nobody answered', () => {
    expect(judgePermission(check, refused('no-permission')).fix?.en).toContain(
      `Application ${role}`,
    )
    expect(judgePermission(check, refused('unreachable')).fix?.en).not.toContain(role)
  })
})

describe('the scope', () => {
  it.each<[string, Outcome[], string]>([
    ['no other mailbox is known', [], 'warning'],
    ['another mailbox is shut', [refused('no-permission')], 'ok'],
    ['another mailbox is open', ['done'], 'not ok'],
    ['one of several is open', [refused('no-permission'), 'done', refused('gone')], 'not ok'],
    [
      'one is shut and another could not be tried',
      [refused('unreachable'), refused('no-permission')],
      'ok',
    ],
    ['none could be tried', [refused('unreachable'), refused('mailbox-not-found')], 'warning'],
  ])('where %s is %s', (_, others, verdict) => {
    expect(judgeScope(others).verdict).toBe(verdict)
  })
})
