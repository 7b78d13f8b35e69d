import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { filesOf, writeBackup } from '../../register/backup.ts'
import { examineRegister } from '../../register/examine.ts'
import { restore } from '../../register/restore.ts'
import { withKey } from '../../register/storage.ts'
import { Exit } from '../exit.ts'
import { findSettings } from '../workplace.ts'

export interface BackupOptions {
  readonly config?: string
  readonly out?: string
}

/** `griffier backup`: a checked copy of the register in one file. Works beside a running daemon. */
export async function backup({ config, out }: BackupOptions): Promise<number> {
  const { data, registerKey } = await findSettings(config, process.env)
  const access = withKey(registerKey)
  const file = resolve(out ?? nameFor(new Date()))
  if (existsSync(file)) throw new Exit(1, `${file} is there already; name another with --out`)
  const { files, findings } = await examineRegister(data, access)
  if (files === 0) throw new Exit(1, `there is no register in ${data} yet`)
  const broken = findings.filter(({ kind }) => kind === 'broken')
  if (broken.length > 0) {
    throw new Exit(
      1,
      `no backup was made: files of the register are damaged or missing, ${broken.length} in all (griffier doctor register names them)`,
    )
  }
  const copied = await filesOf(data, access.disk)
  await writeBackup(copied, file, access)
  process.stdout.write(`${copied.size} files of the register are in ${file}\n`)
  return 0
}

function nameFor(now: Date): string {
  return `griffier-backup-${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}.tar.gz`
}

export interface RestoreOptions {
  readonly config?: string
  readonly over?: boolean
}

/** `griffier restore FILE`: puts a backup in the place of the register. */
export async function restoreFrom(file: string, options: RestoreOptions): Promise<number> {
  const { data, registerKey } = await findSettings(options.config, process.env)
  const { cases, aside } = await restore({
    folder: data,
    backup: resolve(file),
    access: withKey(registerKey),
    who: 'griffier restore',
    over: options.over === true,
    now: new Date(),
  })
  process.stdout.write(
    `The register in ${data} is that of the backup: ${cases} cases. Letters that came after it are found in the next round.\n`,
  )
  if (aside !== undefined)
    process.stdout.write(`The one that stood there is in ${aside}; remove it when all is well.\n`)
  return 0
}
