#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { listCases } from './commands/cases/commands.ts'
import { listReading } from './commands/classifier/commands.ts'
import { listSandbox, listWork } from './commands/daemon/commands.ts'
import { listRegister } from './commands/register/commands.ts'
import { listLooking } from './commands/rehearsal/commands.ts'
import { listReplies } from './commands/replies/commands.ts'
import { packageRoot } from './package-files.ts'
import { errnoOf } from './trouble/trouble.ts'

const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
  version: string
}

// a reader that has seen enough (`| head`) ends us without a fuss
process.stdout.on('error', (cause) => process.exit(errnoOf(cause) === 'EPIPE' ? 0 : 1))

const program = new Command('griffier')
  .description(
    'Watches a shop’s Outlook mailbox for privacy requests (GDPR/AVG), drafts the replies and guards the deadlines. It never sends anything to a customer. Without settings it works on a sandbox mailbox.',
  )
  .version(version)
  .showHelpAfterError('(griffier --help tells more)')
  .configureHelp({ sortSubcommands: false })

listWork(program)
listCases(program)
listReading(program)
listLooking(program)
listReplies(program)
listRegister(program)
listSandbox(program)

await program.parseAsync()
