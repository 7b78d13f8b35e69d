import { describe, expect, it } from 'vitest'
import { judgeFolders, judgeMailbox, judgeSignIn } from '../../src/checkup/access.ts'
import { GraphTrouble, loginTrouble } from '../../src/mailbox/graph/trouble.ts'
import type { MailboxTroubleCode } from '../../src/mailbox/trouble.ts'

const refused = (code: MailboxTroubleCode) => new GraphTrouble(code, 'Graph said no')

describe('the sign-in', () => {
  it('is well when it went through', () => {
    expect(judgeSignIn('done').verdict).toBe('ok')
  })

  it('names Microsoft’s number and what to fix, as a sentence in either language', () => {
    const { verdict, found, fix } = judgeSignIn(loginTrouble(['7000222'], undefined))
    expect([verdict, found.en]).toEqual(['not ok', 'Microsoft refuses it (AADSTS7000222)'])
    expect(fix?.en).toBe('GRIFFIER_CLIENT_SECRET: the secret has expired; make a new one in Entra.')
    expect(fix?.nl).toBe('GRIFFIER_CLIENT_SECRET: het geheim is verlopen; maak in Entra een nieuw.')
  })

  it('says what it can where Microsoft gave no number', () => {
    const { found, fix } = judgeSignIn(loginTrouble([], undefined))
    expect(found.en).toBe('Microsoft refuses it')
    expect(fix?.en).toMatch(/^check graph\.tenantId.*\.$/)
    expect(judgeSignIn(new GraphTrouble('login-refused', 'No.')).fix?.en).toBe('No.')
  })

  it('blames the network and not the settings when nobody answered', () => {
    expect(judgeSignIn(refused('unreachable'))).toMatchObject({
      verdict: 'not ok',
      found: { en: 'Graph said no' },
      fix: { en: expect.stringMatching(/^Try again in a few minutes/) },
    })
  })
})

describe('the mailbox', () => {
  it.each<[MailboxTroubleCode, RegExp, RegExp]>([
    ['mailbox-not-found', /^Microsoft knows no mailbox/, /mailbox\.address/],
    ['no-permission', /^it may not be read$/, /Application Mail\.ReadWrite/],
    ['unreachable', /^Graph said no$/, /^Try again/],
    ['throttled', /^Graph said no$/, /^Try again/],
  ])('that met %s says what to do about it', (code, found, fix) => {
    const finding = judgeMailbox(refused(code))
    expect(finding.verdict).toBe('not ok')
    expect(finding.found.en).toMatch(found)
    expect(finding.fix?.en).toMatch(fix)
  })

  it('is well where it was read', () => {
    expect(judgeMailbox('done').verdict).toBe('ok')
  })
})

describe('the folders', () => {
  it('are well where all of them were read, and name them', () => {
    const finding = judgeFolders([
      { folder: 'inbox', outcome: 'done' },
      { folder: 'junkemail', outcome: 'done' },
    ])
    expect(finding).toMatchObject({
      verdict: 'ok',
      found: { en: expect.stringContaining('inbox, junkemail can be read') },
    })
  })

  it.each<[MailboxTroubleCode, string, RegExp]>([
    ['no-permission', 'junkemail, sentitems may not be read', /Application Mail\.ReadWrite/],
    ['gone', 'junkemail, sentitems cannot be read: Graph said no', /^Try again/],
  ])('name those that met %s, and no other', (code, found, fix) => {
    const finding = judgeFolders([
      { folder: 'inbox', outcome: 'done' },
      { folder: 'junkemail', outcome: refused(code) },
      { folder: 'sentitems', outcome: refused(code) },
    ])
    expect(finding).toMatchObject({ verdict: 'not ok', found: { en: found } })
    expect(finding.fix?.en).toMatch(fix)
  })
})
