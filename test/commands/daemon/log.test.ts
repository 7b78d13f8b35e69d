import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { logTeller } from '../../../src/commands/daemon/log.ts'
import type { Activity } from '../../../src/jobs/activity.ts'

function logged(activity: Activity): Record<string, unknown> {
  const out = new PassThrough()
  logTeller(out)(activity)
  return JSON.parse(String(out.read()))
}

it('says what happened, and nothing in the words or by the name of anybody', () => {
  const line = logged({
    event: 'case-opened',
    about: 'Anna wil inzage',
    caseNumber: 'P-2026-0001',
    messageId: 'AAMk',
    disposition: 'case',
    rights: ['access'],
    confidence: 0.9,
    receivedAt: '2026-11-23T08:15:00Z',
    dueOn: '2026-12-23',
    foundAfterDays: 0,
    sentence: 'Ik ben Anna Jansen.',
  })
  expect(line).toMatchObject({ level: 30, msg: 'case-opened', caseNumber: 'P-2026-0001' })
  expect(JSON.stringify(line)).not.toContain('Anna')
  const notice = logged({ event: 'digest-sent', to: 'jan@j3dprints.nl', subject: 'Anna' })
  expect(JSON.stringify(notice)).not.toMatch(/jan@|Anna/)
})

it('warns of trouble', () => {
  expect(logged({ event: 'trouble', what: 'a case failed' })).toMatchObject({
    level: 40,
    what: 'a case failed',
  })
})
