import { expect, it } from 'vitest'
import { away, isAway } from '../../src/checkup/outcome.ts'
import { GraphTrouble } from '../../src/mailbox/graph/trouble.ts'
import type { MailboxTroubleCode } from '../../src/mailbox/trouble.ts'

it.each<[MailboxTroubleCode, boolean]>([
  ['unreachable', true],
  ['throttled', true],
  ['incomplete', true],
  ['login-refused', true],
  ['mailbox-not-found', true],
  // what Graph answers to somebody whom it let in
  ['no-permission', false],
  ['gone', false],
  ['refused', false],
  ['changed-meanwhile', false],
  ['cursor-expired', false],
])('a request that met %s says nothing of access: %s', (code, expected) => {
  expect(isAway(new GraphTrouble(code, 'no'))).toBe(expected)
})

it('tells what kept a request away in its own words', () => {
  const finding = away('Mail.Send', new GraphTrouble('unreachable', 'Graph is out of order'))
  expect(finding).toMatchObject({
    check: 'Mail.Send',
    verdict: 'not ok',
    found: { nl: 'Graph is out of order', en: 'Graph is out of order' },
  })
})
