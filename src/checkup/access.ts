import { type Check, doubtful, type Finding, unwell, well } from './finding.ts'
import { asItIs, type Words } from './words.ts'

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
  readonly advice: Words | undefined
  readonly graphCode: string | undefined
}

const LATER: Words = {
  nl: 'Probeer het over een paar minuten opnieuw; blijft het zo, controleer dan het netwerk van deze machine.',
  en: 'Try again in a few minutes; if it stays so, check the network of this machine.',
}

export function judgeSignIn(outcome: Outcome): Finding {
  if (outcome === 'done')
    return well('sign-in', {
      nl: 'Microsoft kent de toepassing',
      en: 'Microsoft knows the application',
    })
  if (outcome.code !== 'login-refused') return away('sign-in', outcome)
  const code = outcome.graphCode ? ` (${outcome.graphCode})` : ''
  const { nl, en } = outcome.advice ?? asItIs(outcome.message)
  return unwell(
    'sign-in',
    { nl: `Microsoft weigert het${code}`, en: `Microsoft refuses it${code}` },
    { nl: sentence(nl), en: sentence(en) },
  )
}

/** Whether the mailbox of the settings is there and its inbox can be read. */
export function judgeMailbox(outcome: Outcome): Finding {
  if (outcome === 'done')
    return well('mailbox', {
      nl: 'die is er, en het Postvak IN kan worden gelezen',
      en: 'it is there, and its inbox can be read',
    })
  if (outcome.code === 'mailbox-not-found') {
    return unwell(
      'mailbox',
      {
        nl: 'Microsoft kent geen mailbox met dit adres',
        en: 'Microsoft knows no mailbox with this address',
      },
      {
        nl: 'Controleer mailbox.address, en of dat adres een mailbox in Exchange Online heeft.',
        en: 'Check mailbox.address, and that it has an Exchange Online mailbox.',
      },
    )
  }
  if (outcome.code === 'no-permission')
    return unwell(
      'mailbox',
      { nl: 'die mag niet worden gelezen', en: 'it may not be read' },
      grant('Mail.ReadWrite'),
    )
  return away('mailbox', outcome)
}

export function judgeFolders(
  folders: readonly { readonly folder: string; readonly outcome: Outcome }[],
): Finding {
  const shut = folders.filter(({ outcome }) => outcome !== 'done')
  const first = shut[0]?.outcome
  if (first === undefined || first === 'done')
    return well('folders', readable(folders.map(({ folder }) => folder).join(', ')))
  const names = shut.map(({ folder }) => folder).join(', ')
  if (first.code === 'no-permission')
    return unwell(
      'folders',
      { nl: `${names}: mag niet worden gelezen`, en: `${names} may not be read` },
      grant('Mail.ReadWrite'),
    )
  return unwell(
    'folders',
    {
      nl: `${names}: kan niet worden gelezen (${first.message})`,
      en: `${names} cannot be read: ${first.message}`,
    },
    LATER,
  )
}

function readable(names: string): Words {
  return { nl: `${names} kunnen worden gelezen`, en: `${names} can be read` }
}

const PERMISSIONS = {
  'Mail.ReadWrite': {
    role: 'Mail.ReadWrite',
    may: {
      nl: 'brieven kunnen worden gemarkeerd, en concepten ernaast gezet',
      en: 'letters can be marked, and drafts put beside them',
    },
  },
  'Mail.Send': {
    role: 'Mail.Send',
    may: { nl: 'medewerkers kunnen mail krijgen', en: 'staff can be mailed' },
  },
  categories: {
    role: 'MailboxSettings.ReadWrite',
    may: {
      nl: 'categorieën kunnen worden gemaakt (MailboxSettings.ReadWrite)',
      en: 'categories can be made (MailboxSettings.ReadWrite)',
    },
  },
} as const

/** Judged by a request that Graph must refuse as senseless: only who may do it gets as far as that. */
export function judgePermission(check: keyof typeof PERMISSIONS, outcome: Outcome): Finding {
  const { role, may } = PERMISSIONS[check]
  if (outcome !== 'done' && outcome.code === 'no-permission')
    return unwell(
      check,
      {
        nl: `${role} is voor deze mailbox niet verleend`,
        en: `${role} is not granted for this mailbox`,
      },
      grant(role),
    )
  if (outcome !== 'done' && isAway(outcome)) return away(check, outcome)
  return well(check, may)
}

/** Whether other mailboxes of the tenant are shut to the application, as they must be. */
export function judgeScope(others: readonly Outcome[]): Finding {
  if (others.includes('done')) {
    return unwell(
      'scope',
      {
        nl: 'de toepassing kan ook bij andere mailboxen van uw organisatie',
        en: 'the application can read other mailboxes of the tenant too',
      },
      {
        nl: 'Trek in Entra de toestemming voor de hele organisatie in (Bedrijfstoepassingen, griffier, Machtigingen): rechten tellen op, dus daarnaast beperkt een bereik in Exchange niets.',
        en: 'In Entra, remove the tenant-wide consent (Enterprise applications, griffier, Permissions, Revoke): grants add up, so a scope in Exchange restricts nothing beside it.',
      },
    )
  }
  if (others.some((outcome) => outcome !== 'done' && outcome.code === 'no-permission'))
    return well('scope', {
      nl: 'een andere mailbox van uw organisatie blijft voor de toepassing dicht',
      en: 'another mailbox of the tenant is shut to the application',
    })
  return doubtful(
    'scope',
    {
      nl: 'niet geprobeerd, want er is geen andere mailbox van uw organisatie bekend',
      en: 'not tried, for no other mailbox of the tenant is known',
    },
    {
      nl: 'Noem de mailbox van een collega: griffier check --other ADRES.',
      en: 'Name a colleague’s mailbox: griffier check --other ADDRESS.',
    },
  )
}

function grant(role: string): Words {
  return {
    nl: `Geef de toepassing de rol ‘Application ${role}’ met deze mailbox als bereik (Exchange, RBAC for Applications); een wijziging kan een uur op zich laten wachten.`,
    en: `Give the application the role ‘Application ${role}’ with this mailbox as its scope (Exchange, RBAC for Applications); a change can take an hour.`,
  }
}

function isAway({ code }: Refused): boolean {
  return ['unreachable', 'throttled', 'incomplete', 'login-refused', 'mailbox-not-found'].includes(
    code,
  )
}

function away(check: Check, { message }: Refused): Finding {
  return unwell(check, asItIs(message), LATER)
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
