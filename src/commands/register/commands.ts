import type { Command } from 'commander'
import { config, json } from '../options.ts'
import { run } from '../run.ts'

/** The register as a whole: copies of it, and its health. */
export function listRegister(program: Command): void {
  program
    .command('backup')
    .description('a checked copy of the register in one file; also beside a daemon at work')
    .addOption(config())
    .option('-o, --out <file>', 'where to (default: griffier-backup-TIME.tar.gz here)')
    .addHelpText(
      'after',
      '\nA gzipped tar with SHA-256 sums. It holds personal data, encrypted only where the register is.\n\nExamples:\n  griffier backup\n  griffier backup --out /mnt/backup/griffier.tar.gz',
    )
    .action(run(async (options) => (await import('./backup.ts')).backup(options)))

  program
    .command('restore')
    .description('puts a backup in the place of the register')
    .argument('<file>', 'what griffier backup wrote')
    .addOption(config())
    .option('--over', 'also where a register stands: that one is set aside')
    .addHelpText(
      'after',
      '\nStop the daemon first. Letters that came after the backup are found again in the next round.\n\nExample:\n  griffier restore griffier-backup-20261123T093000.tar.gz',
    )
    .action(run(async (file, options) => (await import('./backup.ts')).restoreFrom(file, options)))

  const doctor = program
    .command('doctor')
    .description('what is wrong, and what to do about it')
    .addHelpText('after', '\nExample:\n  griffier doctor register')

  doctor
    .command('register')
    .description('reads every file of the register (0 all is well, 1 something is wrong)')
    .addOption(config())
    .addOption(json('one object: files, cases, encrypted, findings (file, what, todo)'))
    .addHelpText('after', '\nIt changes nothing, and may run beside a daemon at work.')
    .action(run(async (options) => (await import('./doctor-register.ts')).doctorRegister(options)))
}
