import { type Answers, colleagueIn, type Draft, fits } from '../../setup/answers.ts'
import { Exit } from '../exit.ts'

export interface SetupOptions {
  readonly config: string
  readonly language?: string
  readonly shop?: string
  readonly website?: string
  readonly mailbox?: string
  readonly staff?: readonly string[]
  readonly digestAt?: string
  readonly recipients?: string
  readonly tenant?: string
  readonly client?: string
  /** Of the enterprise application, for the commands that are shown. */
  readonly object?: string
  readonly yes?: boolean
  readonly overwrite?: boolean
  readonly renewCertificate?: boolean
  /** False with --no-check. */
  readonly check: boolean
}

/** How each answer is given without a terminal. */
export const FLAGS: Readonly<Record<keyof Answers, string>> = {
  language: '--language nl|en',
  shop: '--shop NAME                it stands in every reply',
  website: '--website ADDRESS',
  mailbox: '--mailbox ADDRESS          the mailbox to watch',
  staff: "--staff 'NAME <ADDRESS>'   who works it; may be repeated",
  digestAt: '--digest-at HH:MM',
  recipients: '--recipients keep|write-out',
  tenantId: '--tenant ID                Directory (tenant) ID, from Entra',
  clientId: '--client ID                Application (client) ID, from Entra',
}

/** The answers that the flags give. Throws {@link Exit} with all that cannot be used. */
export function draftOf(options: SetupOptions): Draft {
  const { language, shop, website, recipients, mailbox, digestAt, tenant, client } = options
  const wrong: string[] = []
  const refuse = (flag: string, found: string, expected: string) =>
    wrong.push(`  ${flag}: found ${JSON.stringify(found)}, expected ${expected}`)
  const checked = (key: Parameters<typeof fits>[0], flag: string, found: string | undefined) => {
    if (found === undefined) return undefined
    if (!fits(key, found)) refuse(flag, found, EXPECTED[key])
    return found.trim()
  }
  const staff = (options.staff ?? []).flatMap((written) => {
    const colleague = colleagueIn(written)
    if (colleague === undefined) refuse('--staff', written, "'Jan de Vries <jan@example.nl>'")
    return colleague ?? []
  })
  const draft: Draft = {
    language: language as Answers['language'] | undefined,
    recipients: recipients as Answers['recipients'] | undefined,
    shop: shop?.trim(),
    website: website?.trim(),
    staff,
    mailbox: checked('mailbox', '--mailbox', mailbox)?.toLowerCase(),
    digestAt: checked('digestAt', '--digest-at', digestAt),
    tenantId: checked('tenantId', '--tenant', tenant),
    clientId: checked('clientId', '--client', client),
  }
  if (wrong.length > 0) throw new Exit(2, `setup cannot use this:\n${wrong.join('\n')}`)
  return draft
}

const EXPECTED = {
  mailbox: 'an e-mail address',
  digestAt: 'a time such as 08:30',
  tenantId: 'the Directory (tenant) ID of Entra',
  clientId: 'the Application (client) ID of Entra',
}
