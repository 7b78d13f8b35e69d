import { describe, expect, it } from 'vitest'
import { exchangeCommands } from '../../src/setup/exchange-commands.ts'

const commandsFor = (mailbox: string) =>
  exchangeCommands({ clientId: 'CLIENT', objectId: 'OBJECT', mailbox })

describe('the commands for Exchange', () => {
  it('let the application into one mailbox, and then try it', () => {
    expect(commandsFor('info@j3dprints.nl')).toEqual([
      'Connect-ExchangeOnline',
      'New-ServicePrincipal -AppId CLIENT -ObjectId OBJECT -DisplayName griffier',
      `New-ManagementScope -Name griffier -RecipientRestrictionFilter "PrimarySmtpAddress -eq 'info@j3dprints.nl'"`,
      "foreach ($role in 'Mail.ReadWrite', 'Mail.Send', 'MailboxSettings.ReadWrite') {",
      '  New-ManagementRoleAssignment -App OBJECT -Role "Application $role" -CustomResourceScope griffier',
      '}',
      'Test-ServicePrincipalAuthorization -Identity griffier -Resource info@j3dprints.nl',
    ])
  })

  // settings take such addresses: RFC 5321 lets a local part hold them
  it.each([
    ["o'brien@example.com", `'o''brien@example.com'`, `'o''brien@example.com'"`],
    ['a$b@example.com', `'a$b@example.com'`, "'a`$b@example.com'\""],
    ['a`b@example.com', "'a`b@example.com'", "'a``b@example.com'\""],
    ['a&b@example.com', `'a&b@example.com'`, `'a&b@example.com'"`],
  ])('take %s for nothing but an address', (mailbox, resource, filtered) => {
    const commands = commandsFor(mailbox)
    expect(commands.at(-1)).toBe(
      `Test-ServicePrincipalAuthorization -Identity griffier -Resource ${resource}`,
    )
    expect(commands[2]?.endsWith(filtered)).toBe(true)
  })
})
