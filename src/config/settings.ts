import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Recipient } from '../cases/recipient.ts'
import type { Complaint } from './complaint.ts'
import { type Credential, readCredential } from './credential.ts'
import { customersComplaints, doubleStaff, nobodyReads, repliesComplaints } from './facts.ts'
import { fileTrouble } from './file-trouble.ts'
import { readYaml } from './read-yaml.ts'
import { readRegisterKey } from './register-key.ts'
import { SettingsFile } from './sections/all.ts'
import type { Weekday } from './sections/notices.ts'
import type { StaffMember } from './sections/staff.ts'
import { shapeComplaints } from './shape-complaints.ts'
import { valueAt } from './value-at.ts'

/** griffier.yaml, checked and complete: defaults filled in, paths absolute, addresses in lower case. */
export interface Settings {
  readonly mailbox: {
    readonly address: string
    /** As written; sinceInstant (since.ts) makes an instant of it. */
    readonly since: string | undefined
    readonly formSenders: readonly string[]
  }
  readonly graph: {
    readonly tenantId: string
    readonly clientId: string
    readonly cloud: 'global' | 'usgov' | 'dod' | 'china'
    readonly credential: Credential
  }
  readonly staff: readonly StaffMember[]
  readonly shop: {
    readonly name: string
    readonly website: string
    readonly contact: string
    readonly signature: string
  }
  readonly policy: {
    readonly answerWithinDays: number
    /** For shopCalendar: `NL`, `DE-BY`. */
    readonly country: string
    readonly recipients: readonly Recipient[]
    readonly retention: Retention
  }
  readonly notices: {
    /** `HH:MM` in the shop's zone. */
    readonly digestAt: string
    readonly workdays: readonly Weekday[]
    /** griffier writes to itself each working day, to prove that mail comes and goes. */
    readonly selfTest: boolean
  }
  /** Where griffier tells how it fares, on loopback; nowhere without a port. */
  readonly health: { readonly port?: number }
  readonly timezone: string
  /** The register's folder. */
  readonly data: string
  /** 32 bytes, where the register is encrypted. */
  readonly registerKey?: Buffer | undefined
  /** The shop's own reply texts, each in the place of the shipped one of the same name. */
  readonly replies: string | undefined
  readonly known: { readonly customers: string | undefined }
}

/** After how long a case that has ended is made anonymous, and a backup that griffier made by itself removed. */
interface Retention {
  /** For cases of erasure, counted from their end. */
  readonly erasureMonths: number
  readonly otherMonths: number
  readonly backupDays: number
}

export type SettingsRead =
  | { readonly settings: Settings; readonly warnings: readonly Complaint[] }
  | { readonly complaints: readonly Complaint[] }

/**
 * Reads the settings of griffier.yaml. Whatever is wrong comes back at once, shape and facts alike, so that
 * it can be fixed in one go; nothing of it repeats a secret.
 *
 * @param file path of the settings; relative paths in it start from its folder
 * @param env GRIFFIER_CLIENT_SECRET is taken from here, and nothing else
 */
export async function readSettings(file: string, env: NodeJS.ProcessEnv): Promise<SettingsRead> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    return {
      complaints: [
        {
          key: 'settings',
          found: fileTrouble(file, cause),
          expected: 'a file such as griffier.example.yaml',
        },
      ],
    }
  }
  const yaml = readYaml(text)
  if ('complaints' in yaml) return yaml

  const folder = dirname(resolve(file))
  const shape = SettingsFile.safeParse(yaml.value)
  const credential = await readCredential(textAt(yaml.value, 'graph', 'certificate'), folder, env)
  const registerKey = await readRegisterKey(registerKeyFile(yaml.value, folder), env)
  const complaints = [
    ...(shape.success ? [] : shapeComplaints(shape.error.issues, yaml.value)),
    ...credential.complaints,
    ...registerKey.complaints,
    ...doubleStaff(yaml.value),
    ...(await customersComplaints(textAt(yaml.value, 'known', 'customers'), folder)),
    ...(await repliesComplaints(yaml.value, folder)),
  ]
  if (!shape.success || credential.found === undefined || complaints.length > 0)
    return { complaints }
  return {
    settings: { ...complete(shape.data, credential.found, folder), registerKey: registerKey.key },
    warnings: [...credential.warnings, ...nobodyReads(shape.data.staff)],
  }
}

/** The text at a place of a file whose shape may be anything: facts are checked even where the shape is wrong. */
function textAt(file: unknown, section: string, key: string): string | undefined {
  const found = valueAt(file, section, key)
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined
}

function registerKeyFile(file: unknown, folder: string): string | undefined {
  const registerKey = valueAt(file, 'registerKey')
  return typeof registerKey === 'string' && registerKey.trim() !== ''
    ? resolve(folder, registerKey.trim())
    : undefined
}

/** WordPress sends its mail from this address unless it is told otherwise (wp_mail). */
function wordPressSender(website: string): string[] {
  const domain = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:]|$)/i.exec(
    website,
  )?.[1]
  return domain === undefined ? [] : [`wordpress@${domain.toLowerCase()}`]
}

function complete(file: SettingsFile, credential: Credential, folder: string): Settings {
  const { registerKey: _file, version: _form, ...rest } = file
  const { mailbox, shop, known } = rest
  const { certificate: _, ...graph } = file.graph
  return {
    ...rest,
    mailbox: {
      address: mailbox.address,
      since: mailbox.since,
      formSenders: mailbox.formSenders ?? wordPressSender(shop.website),
    },
    graph: { ...graph, credential },
    shop: {
      ...shop,
      contact: shop.contact ?? mailbox.address,
      signature: shop.signature ?? `${shop.name}\n${shop.website}`,
    },
    data: resolve(folder, file.data),
    replies: file.replies === undefined ? undefined : resolve(folder, file.replies),
    known: {
      customers: known.customers === undefined ? undefined : resolve(folder, known.customers),
    },
  }
}
