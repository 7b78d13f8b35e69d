import type { Bilingual } from '../language/language.ts'
import { doubtful, type Finding, unwell, well } from './finding.ts'
import { away, isAway, type Outcome } from './outcome.ts'

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

export function grant(role: string): Bilingual {
  return {
    nl: `Geef de toepassing de rol ‘Application ${role}’ met deze mailbox als bereik (Exchange, RBAC for Applications); een wijziging kan een uur op zich laten wachten.`,
    en: `Give the application the role ‘Application ${role}’ with this mailbox as its scope (Exchange, RBAC for Applications); a change can take an hour.`,
  }
}
