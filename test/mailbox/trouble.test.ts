import { describe, expect, it } from 'vitest'
import { troubleFrom } from '../../src/mailbox/graph/trouble.ts'
import type { MailboxTroubleCode } from '../../src/mailbox/trouble.ts'

const permission = 'Mail.ReadWrite'

describe('a refusal of Graph', () => {
  it.each<[number, string, MailboxTroubleCode]>([
    [400, 'BadRequest', 'refused'],
    [400, 'ErrorInvalidIdMalformed', 'refused'],
    [400, '', 'refused'],
    [401, 'InvalidAuthenticationToken', 'login-refused'],
    [403, 'ErrorAccessDenied', 'no-permission'],
    [403, 'ErrorSendAsDenied', 'no-permission'],
    [404, 'ErrorItemNotFound', 'gone'],
    [404, 'ResourceNotFound', 'mailbox-not-found'],
    [404, 'Request_ResourceNotFound', 'mailbox-not-found'],
    [404, 'MailboxNotEnabledForRESTAPI', 'mailbox-not-found'],
    [404, 'ErrorInvalidUser', 'mailbox-not-found'],
    [404, 'ErrorNonExistentMailbox', 'mailbox-not-found'],
    [410, 'SyncStateNotFound', 'cursor-expired'],
    [410, '', 'cursor-expired'],
    [400, 'syncStateNotFound', 'cursor-expired'],
    [404, 'SyncStateInvalid', 'cursor-expired'],
    [409, 'resyncRequired', 'cursor-expired'],
    [412, 'ErrorIrresolvableConflict', 'changed-meanwhile'],
    [429, 'ApplicationThrottled', 'throttled'],
    [500, 'ErrorInternalServerError', 'unreachable'],
    [502, '', 'unreachable'],
    [503, 'ServiceUnavailable', 'unreachable'],
    [504, 'GatewayTimeout', 'unreachable'],
    [507, 'ErrorQuotaExceeded', 'unreachable'],
  ])('%i %s means %s', (status, graphCode, code) => {
    expect(troubleFrom({ status, graphCode, permission })).toMatchObject({
      code,
      status,
      graphCode,
    })
  })

  it('is understood in whatever case its code is written', () => {
    const trouble = troubleFrom({
      status: 404,
      graphCode: 'MAILBOXNOTENABLEDFORRESTAPI',
      permission,
    })
    expect(trouble.code).toBe('mailbox-not-found')
  })

  it.each([
    [403, 'Mail.Send', /application role Mail\.Send/],
    [404, 'Mail.ReadWrite', /no longer there/],
    [401, 'Mail.ReadWrite', /graph\.tenantId/],
  ])('with status %i says what to fix', (status, needed, advice) => {
    const trouble = troubleFrom({ status, graphCode: '', permission: needed })
    expect(trouble.message).toMatch(advice)
  })
})
