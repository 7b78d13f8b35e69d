import type { SendMode } from '../../sandbox/sandbox.ts'
import { instantOf, sandboxHome, settingsOfSandbox } from '../workplace.ts'

export interface SandboxCommandOptions {
  readonly port?: number
  readonly fresh?: boolean
  readonly now?: string
  readonly sendMode?: SendMode
}

/** `griffier sandbox`: the stand-in for Outlook and Graph alone, for griffier or anything else to work on. */
export async function sandbox(options: SandboxCommandOptions): Promise<number> {
  const { openSandbox } = await import('./open-sandbox.ts')
  // never the shop's own settings: the page would show the register of its real customers
  const settings = await settingsOfSandbox()
  const at = options.now === undefined ? undefined : instantOf(options.now, settings)
  const plan = { home: sandboxHome(), who: 'griffier sandbox', at, page: true, ...options }
  const running = await openSandbox(settings, plan)
  process.stdout.write(
    `The sandbox mailbox ${settings.mailbox.address} stands at ${running.url}\n\n`,
  )
  process.stdout.write(
    `Let griffier work on it from another terminal:\n  GRIFFIER_GRAPH_GATEWAY=${running.url} griffier once\n\nCtrl-C ends.\n`,
  )
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await running.close()
  return 0
}
