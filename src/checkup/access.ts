import { asItIs } from '../language/language.ts'
import { type Finding, unwell, well } from './finding.ts'
import { away, LATER, type Outcome } from './outcome.ts'
import { grant } from './permissions.ts'

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
    return well('folders', {
      nl: `${namesOf(folders)} kunnen worden gelezen; is dit een gedeelde mailbox, dan komt wat een collega ervandaan verstuurt alleen in Verzonden items met MessageCopyForSentAsEnabled en MessageCopyForSendOnBehalfEnabled (docs/setup.md)`,
      en: `${namesOf(folders)} can be read; if this is a shared mailbox, what a colleague sends from it gets into Sent Items only with MessageCopyForSentAsEnabled and MessageCopyForSendOnBehalfEnabled (docs/setup.md)`,
    })
  const names = namesOf(shut)
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

function namesOf(folders: readonly { readonly folder: string }[]): string {
  return folders.map(({ folder }) => folder).join(', ')
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
