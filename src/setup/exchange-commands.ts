/** The application permissions that griffier needs. */
const ROLES = ['Mail.ReadWrite', 'Mail.Send', 'MailboxSettings.ReadWrite'] as const

export interface Grantee {
  readonly clientId: string
  /** Of the enterprise application, not of the registration. */
  readonly objectId: string
  readonly mailbox: string
}

/** PowerShell that lets the application into one mailbox: RBAC for Applications in Exchange. */
export function exchangeCommands({ clientId, objectId, mailbox }: Grantee): readonly string[] {
  return [
    'Connect-ExchangeOnline',
    `New-ServicePrincipal -AppId ${clientId} -ObjectId ${objectId} -DisplayName griffier`,
    `New-ManagementScope -Name griffier -RecipientRestrictionFilter "PrimarySmtpAddress -eq '${inQuotes(mailbox)}'"`,
    `foreach ($role in ${ROLES.map((role) => `'${role}'`).join(', ')}) {`,
    `  New-ManagementRoleAssignment -App ${objectId} -Role "Application $role" -CustomResourceScope griffier`,
    '}',
    `Test-ServicePrincipalAuthorization -Identity griffier -Resource ${mailbox}`,
  ]
}

/** Within double quotes PowerShell follows ` and $; within single ones a ' is doubled. An address may hold all three. */
function inQuotes(address: string): string {
  return address.replace(/[`$"]/g, '`$&').replaceAll("'", "''")
}
