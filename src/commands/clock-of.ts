import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { sandboxHome } from './workplace.ts'

/**
 * What time it is where these settings work: the sandbox's own time on the sandbox, else this machine's.
 * For commands that read beside a daemon and open no mailbox.
 */
export async function nowOf({ data }: Settings): Promise<Date> {
  if (data !== join(sandboxHome(), 'register')) return new Date()
  const text = await readFile(join(sandboxHome(), 'mailbox.json'), 'utf8').catch(() => '{}')
  const stands = new Date(standsAt(text))
  return Number.isNaN(stands.getTime()) ? new Date() : stands
}

/** NaN where the file says nothing of it: another command tells what is wrong with it. */
function standsAt(text: string): number {
  try {
    return Date.parse((JSON.parse(text) as { now?: string }).now ?? '')
  } catch {
    return Number.NaN
  }
}
