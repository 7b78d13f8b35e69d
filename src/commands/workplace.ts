import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { NoInstant, readInstant } from '../calendar/instant.ts'
import { type Complaint, complaintLine } from '../config/complaint.ts'
import { gatewayFrom } from '../config/gateway.ts'
import type { Settings } from '../config/settings.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { badSettings, Exit } from './exit.ts'

/** Where griffier is to work: on a real mailbox, on whatever answers at the gateway, or on a sandbox of its own. */
export interface Workplace {
  readonly settings: Settings
  readonly gateway: string | undefined
  /** Only where the sandbox is ours. */
  readonly sandbox: Sandbox | undefined
  readonly now: () => Date
  close(): Promise<void>
}

export interface WorkplaceChoices {
  /** What this process is, for others that find the sandbox or the register locked: `griffier once`. */
  readonly who: string
  readonly config?: string | undefined
  /** For rehearsals. */
  readonly now?: string | undefined
  /** The sandbox's port; 0 for any. */
  readonly port?: number | undefined
  /** Begin with a sandbox that nothing happened in yet. */
  readonly fresh?: boolean
  /** Keep the sandbox's page up (`start`, `sandbox`). */
  readonly page?: boolean
  /** Who hears of what is odd in the settings; without it, stderr. */
  readonly warn?: (warning: Complaint) => void
}

const DEFAULT_FILE = 'griffier.yaml'

/** The folder that a sandbox keeps its mailbox and its register in. */
export function sandboxHome(): string {
  return resolve('.griffier', 'sandbox')
}

/** Settings of a file, of the file in this folder, or of the sandbox. Throws {@link Exit} with all complaints. */
export async function findSettings(
  config: string | undefined,
  env: NodeJS.ProcessEnv,
  warn: (warning: Complaint, file: string) => void = onStderr,
): Promise<Settings> {
  const file = config ?? (existsSync(DEFAULT_FILE) ? DEFAULT_FILE : undefined)
  if (file === undefined) return settingsOfSandbox()
  if (!existsSync(file)) {
    throw new Exit(
      2,
      `--config ${file}: there is no such file; copy griffier.example.yaml, or leave --config out to work on the sandbox`,
    )
  }
  const { readSettings } = await import('../config/settings.ts')
  const read = await readSettings(file, env)
  if ('complaints' in read) throw badSettings(file, read.complaints)
  for (const warning of read.warnings) warn(warning, file)
  return read.settings
}

function onStderr(warning: Complaint, file: string): void {
  process.stderr.write(`${file}: ${complaintLine(warning)}\n`)
}

/** The folder of a shop's register; undefined where no settings are named. */
export async function dataOf(config: string | undefined): Promise<string | undefined> {
  return config === undefined ? undefined : (await findSettings(config, process.env)).data
}

/** An invented shop on a mailbox of its own; its register stands beside that mailbox. */
export async function settingsOfSandbox(): Promise<Settings> {
  const { sandboxSettings } = await import('../config/sandbox-settings.ts')
  const { sampleCustomers } = await import('./sandbox/samples.ts')
  return {
    ...sandboxSettings({ data: join(sandboxHome(), 'register') }),
    known: { customers: sampleCustomers() },
  }
}

/** Opens the workplace that arguments and environment ask for. */
export async function openWorkplace(
  choices: WorkplaceChoices,
  env: NodeJS.ProcessEnv,
): Promise<Workplace> {
  const settings = await findSettings(choices.config, env, choices.warn)
  const at = gatewayFrom(env)
  if ('complaints' in at) throw badSettings('environment', at.complaints)
  const onSandbox =
    at.gateway === undefined && settings.graph.credential.kind === 'secret' && isSandbox(settings)
  const fixed = choices.now === undefined ? undefined : instantOf(choices.now, settings)
  if (fixed !== undefined && at.gateway === undefined && !onSandbox) {
    throw new Exit(
      2,
      '--now is for rehearsals: it works on the sandbox or with GRIFFIER_GRAPH_GATEWAY, never on a real mailbox',
    )
  }
  if (onSandbox) return openOwnSandbox(settings, choices, fixed)
  const now = () => fixed ?? new Date()
  return { settings, gateway: at.gateway, sandbox: undefined, now, close: async () => undefined }
}

function isSandbox(settings: Settings): boolean {
  return settings.data === join(sandboxHome(), 'register')
}

async function openOwnSandbox(
  settings: Settings,
  choices: WorkplaceChoices,
  at: Date | undefined,
): Promise<Workplace> {
  const { openSandbox } = await import('./sandbox/open-sandbox.ts')
  const sandbox = await openSandbox(settings, { home: sandboxHome(), at, ...choices })
  return {
    settings,
    sandbox,
    gateway: sandbox.url,
    now: () => sandbox.now(),
    close: () => sandbox.close(),
  }
}

/** The moment of `--now`. Throws {@link Exit} when it is none. */
export function instantOf(text: string, { timezone }: Settings): Date {
  try {
    return new Date(readInstant(text, timezone).epochMilliseconds)
  } catch (cause) {
    if (!(cause instanceof NoInstant)) throw cause
    throw new Exit(2, `--now: ${cause.message}`)
  }
}
