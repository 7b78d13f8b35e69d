import { type Check, doubtful, type Finding, unwell, well } from './finding.ts'

/** How a harmless request was answered. What Graph refused for another reason than access shows that access is there. */
export type Outcome = 'done' | Refused

export interface Refused {
  readonly code:
    | 'login-refused'
    | 'mailbox-not-found'
    | 'no-permission'
    | 'unreachable'
    | 'throttled'
    | (string & {})
  readonly message: string
  readonly advice: string | undefined
  readonly graphCode: string | undefined
}

const LATER = 'Try again in a few minutes; if it stays so, check the network of this machine.'

export function judgeSignIn(outcome: Outcome): Finding {
  if (outcome === 'done') return well('sign-in', 'Microsoft knows the application')
  if (outcome.code !== 'login-refused') return away('sign-in', outcome)
  return unwell(
    'sign-in',
    `Microsoft refuses it${outcome.graphCode ? ` (${outcome.graphCode})` : ''}`,
    sentence(outcome.advice ?? outcome.message),
  )
}

/** Whether the mailbox of the settings is there and its inbox can be read. */
export function judgeMailbox(outcome: Outcome): Finding {
  if (outcome === 'done') return well('mailbox', 'it is there, and its inbox can be read')
  if (outcome.code === 'mailbox-not-found') {
    return unwell(
      'mailbox',
      'Microsoft knows no mailbox with this address',
      'Check mailbox.address, and that it has an Exchange Online mailbox.',
    )
  }
  if (outcome.code === 'no-permission')
    return unwell('mailbox', 'it may not be read', grant('Mail.ReadWrite'))
  return away('mailbox', outcome)
}

export function judgeFolders(
  folders: readonly { readonly folder: string; readonly outcome: Outcome }[],
): Finding {
  const shut = folders.filter(({ outcome }) => outcome !== 'done')
  const first = shut[0]?.outcome
  if (first === undefined || first === 'done')
    return well('folders', `${folders.map(({ folder }) => folder).join(', ')} can be read`)
  const names = shut.map(({ folder }) => folder).join(', ')
  if (first.code === 'no-permission')
    return unwell('folders', `${names} may not be read`, grant('Mail.ReadWrite'))
  return unwell('folders', `${names} cannot be read: ${first.message}`, LATER)
}

const PERMISSIONS = {
  'Mail.ReadWrite': {
    role: 'Mail.ReadWrite',
    may: 'letters can be marked, and drafts put beside them',
  },
  'Mail.Send': { role: 'Mail.Send', may: 'staff can be mailed' },
  categories: {
    role: 'MailboxSettings.ReadWrite',
    may: 'categories can be made (MailboxSettings.ReadWrite)',
  },
} as const

/** Judged by a request that Graph must refuse as senseless: only who may do it gets as far as that. */
export function judgePermission(check: keyof typeof PERMISSIONS, outcome: Outcome): Finding {
  const { role, may } = PERMISSIONS[check]
  if (outcome !== 'done' && outcome.code === 'no-permission')
    return unwell(check, `${role} is not granted for this mailbox`, grant(role))
  if (outcome !== 'done' && isAway(outcome)) return away(check, outcome)
  return well(check, may)
}

/** Whether other mailboxes of the tenant are shut to the application, as they must be. */
export function judgeScope(others: readonly Outcome[]): Finding {
  if (others.includes('done')) {
    return unwell(
      'scope',
      'the application can read other mailboxes of the tenant too',
      'In Entra, remove the tenant-wide consent (Enterprise applications, griffier, Permissions, Revoke): grants add up, so a scope in Exchange restricts nothing beside it.',
    )
  }
  if (others.some((outcome) => outcome !== 'done' && outcome.code === 'no-permission'))
    return well('scope', 'another mailbox of the tenant is shut to the application')
  return doubtful(
    'scope',
    'not tried, for no other mailbox of the tenant is known',
    'Name a colleague’s mailbox: griffier check --other ADDRESS.',
  )
}

function grant(role: string): string {
  return `Give the application the role ‘Application ${role}’ with this mailbox as its scope (Exchange, RBAC for Applications); a change can take an hour.`
}

function isAway({ code }: Refused): boolean {
  return ['unreachable', 'throttled', 'incomplete', 'login-refused', 'mailbox-not-found'].includes(
    code,
  )
}

function away(check: Check, { message }: Refused): Finding {
  return unwell(check, message, LATER)
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
