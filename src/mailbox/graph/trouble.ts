import { MailboxTrouble, type MailboxTroubleCode } from '../trouble.ts'

/** What to fix, in both languages of whoever sets griffier up. */
export type Advice = Readonly<Record<'nl' | 'en', string>>

/** Graph or the login service did not do what was asked. The message says what to fix, without personal data. */
export class GraphTrouble extends MailboxTrouble {
  /** Graph's own error code, for the log. */
  readonly graphCode: string | undefined
  readonly status: number
  /** What to fix, where the login service said which of our settings is wrong. */
  readonly advice: Advice | undefined

  constructor(
    code: MailboxTroubleCode,
    message: string,
    details: { status?: number; graphCode?: string; advice?: Advice; cause?: unknown } = {},
  ) {
    super(code, message, { cause: details.cause })
    this.name = 'GraphTrouble'
    this.status = details.status ?? 0
    this.graphCode = details.graphCode
    this.advice = details.advice
  }
}

interface Refusal {
  readonly status: number
  readonly graphCode: string
  /** The permission that this kind of request needs. */
  readonly permission: string
}

const NO_MAILBOX = [
  'mailboxnotenabledforrestapi',
  'resourcenotfound',
  'request_resourcenotfound',
  'errorinvaliduser',
  'errornonexistentmailbox',
]
const STALE = ['syncstatenotfound', 'resyncrequired', 'syncstateinvalid']

/** Turns Graph's refusal into what it means for us. Codes are compared ignoring case: the service is not consistent. */
export function troubleFrom({ status, graphCode, permission }: Refusal): GraphTrouble {
  const code = graphCode.toLowerCase()
  const details = { status, graphCode }
  if (status === 410 || STALE.includes(code))
    return new GraphTrouble('cursor-expired', 'the folder must be read again', details)
  if (NO_MAILBOX.includes(code)) {
    return new GraphTrouble(
      'mailbox-not-found',
      'Graph knows no mailbox with the address in mailbox.address; check the address, and that it has an Exchange Online mailbox',
      details,
    )
  }
  if (status === 401) {
    return new GraphTrouble(
      'login-refused',
      'Graph did not accept the sign-in; check graph.tenantId and graph.cloud, and that the clock of this machine is right',
      details,
    )
  }
  if (status === 403) {
    return new GraphTrouble(
      'no-permission',
      `Graph refuses access; give the app the application role ${permission} with this mailbox in its scope (Exchange RBAC for Applications; a change can take an hour)`,
      details,
    )
  }
  if (status === 404)
    return new GraphTrouble('gone', 'the message or folder is no longer there', details)
  if (status === 412)
    return new GraphTrouble('changed-meanwhile', 'the message changed meanwhile', details)
  if (status === 429) return new GraphTrouble('throttled', 'Graph asks us to slow down', details)
  if (status >= 500)
    return new GraphTrouble(
      'unreachable',
      `Graph is out of order for the moment (status ${status})`,
      details,
    )
  return new GraphTrouble(
    'refused',
    `Graph refused a request with status ${status}, code ${graphCode || 'none'}`,
    details,
  )
}

/** Numbers that Entra's login service gives to what is wrong (AADSTS…), and what to fix. */
const LOGIN_ADVICE: Readonly<Record<string, Advice>> = {
  '90002': {
    nl: 'graph.tenantId: deze tenant bestaat niet; neem de Map-id (tenant) over uit Entra',
    en: 'graph.tenantId: there is no such tenant; copy the Directory (tenant) ID from Entra',
  },
  '900023': {
    nl: 'graph.tenantId: dit is geen id van een tenant; neem de Map-id (tenant) over uit Entra',
    en: 'graph.tenantId: this is not a tenant id; copy the Directory (tenant) ID from Entra',
  },
  '700016': {
    nl: 'graph.clientId: de tenant kent deze toepassing niet; neem de Toepassings-id (client) over uit Entra',
    en: 'graph.clientId: the tenant knows no such application; copy the Application (client) ID from Entra',
  },
  '7000215': {
    nl: 'GRIFFIER_CLIENT_SECRET: het geheim klopt niet; neem de Waarde over, niet de Geheim-id',
    en: 'GRIFFIER_CLIENT_SECRET: the secret is wrong; use its Value, not its Secret ID',
  },
  '7000222': {
    nl: 'GRIFFIER_CLIENT_SECRET: het geheim is verlopen; maak in Entra een nieuw',
    en: 'GRIFFIER_CLIENT_SECRET: the secret has expired; make a new one in Entra',
  },
  '700027': {
    nl: 'graph.certificate: Entra kent dit certificaat niet bij de toepassing, of het is verlopen; upload het onder Certificaten en geheimen',
    en: 'graph.certificate: Entra does not know this certificate for the application, or it has expired; upload it under Certificates & secrets',
  },
  '700024': {
    nl: 'de klok van deze machine loopt niet goed; laat die gelijkzetten via het netwerk (NTP)',
    en: 'the clock of this machine is wrong; let it be set from the network (NTP)',
  },
  '7000112': {
    nl: 'graph.clientId: de toepassing is in Entra uitgeschakeld',
    en: 'graph.clientId: the application is disabled in Entra',
  },
}

const LOOK_AT_ALL: Advice = {
  nl: 'controleer graph.tenantId, graph.clientId en het certificaat of het geheim',
  en: 'check graph.tenantId, graph.clientId and the certificate or secret',
}

/** What the login service's refusal means. `numbers` are its error_codes. */
export function loginTrouble(numbers: readonly string[], cause: unknown): GraphTrouble {
  const known = numbers.map((number) => LOGIN_ADVICE[number])
  const advice = known.find((one) => one !== undefined) ?? LOOK_AT_ALL
  const name = numbers[0] ? ` (AADSTS${numbers[0]})` : ''
  return new GraphTrouble(
    'login-refused',
    `the login service refused the sign-in${name}. ${advice.en}`,
    { cause, advice, ...(numbers[0] && { graphCode: `AADSTS${numbers[0]}` }) },
  )
}
