import { type Command, Option } from 'commander'
import { config, json, port } from '../options.ts'
import { run } from '../run.ts'

/** What sets griffier to work, and tells how it fares. */
export function listWork(program: Command): void {
  program
    .command('setup')
    .description('from nothing to griffier.yaml, a certificate and a connection that was tried')
    .option('-c, --config <file>', 'where the settings are to be written', 'griffier.yaml')
    .addOption(
      new Option('--language <language>', 'of the dialogue and of staff').choices(['nl', 'en']),
    )
    .option('--shop <name>', 'name of the shop')
    .option('--website <address>', 'address of its website')
    .option('--mailbox <address>', 'the mailbox to watch')
    .option('--staff <person...>', 'who works it: ‘Jan de Vries <jan@example.nl>’')
    .option('--digest-at <time>', 'when the daily digest comes, such as 08:30')
    .addOption(
      new Option(
        '--recipients <what>',
        'the systems of J3D Prints: as they are, or into the file',
      ).choices(['keep', 'write-out']),
    )
    .option('--tenant <id>', 'Directory (tenant) ID, from Entra')
    .option('--client <id>', 'Application (client) ID, from Entra')
    .option(
      '--object <id>',
      'Object ID of the enterprise application, for the commands that are shown',
    )
    .option('--yes', 'ask nothing: go by the flags')
    .option('--overwrite', 'replace settings that are there; the old ones are kept beside them')
    .option('--renew-certificate', 'only make a new certificate')
    .option('--no-check', 'do not try the connection')
    .addHelpText(
      'after',
      '\nOn a terminal it asks and explains, can be left with Ctrl-C and goes on from there. No secret is shown or asked.\n\nExamples:\n  griffier setup\n  griffier setup --yes --mailbox info@example.nl --tenant ID --client ID --staff "Jan <jan@example.nl>"',
    )
    .action(run(async (options) => (await import('../setup/setup.ts')).setup(options)))

  program
    .command('start', { isDefault: false })
    .description('work as a daemon: watch the mailbox until Ctrl-C')
    .addOption(config())
    .addOption(port())
    .option('--continue', 'go on with the sandbox of last time instead of a new one')
    .addOption(json('log lines of JSON, without anybody’s words or names'))
    .addHelpText(
      'after',
      '\nExamples:\n  griffier start                     try it: a sandbox mailbox with a page in the browser\n  griffier start -c griffier.yaml    work on the shop’s mailbox',
    )
    .action(run(async (options) => (await import('./start.ts')).start(options)))

  program
    .command('once')
    .description(
      'one full pass of all that the daemon does in a round, then end (0 well, 1 failed, 2 bad settings)',
    )
    .addOption(config())
    .option('--now <instant>', 'pretend it is this moment (sandbox or gateway only)')
    .addOption(json('log lines of JSON'))
    .addHelpText(
      'after',
      '\nExamples:\n  griffier once\n  griffier once --now 2026-12-23T09:00\n  GRIFFIER_GRAPH_GATEWAY=http://127.0.0.1:4780 griffier once',
    )
    .action(run(async (options) => (await import('./once.ts')).once(options)))

  program
    .command('check')
    .description(
      'look at all that griffier needs, and say what to fix (0 well, 1 not, 2 bad settings)',
    )
    .addOption(config())
    .option(
      '--other <address>',
      'a mailbox of the tenant that must be shut to griffier (default: those of staff)',
    )
    .addOption(
      new Option('-l, --language <language>', 'what people read')
        .choices(['nl', 'en'])
        .default('en'),
    )
    .addOption(json('one finding a line, in English: check, verdict, found, fix'))
    .addHelpText(
      'after',
      '\nNothing is changed or sent: permissions are tried by requests that Microsoft must refuse as senseless.\n\nExamples:\n  griffier check\n  griffier check --language nl\n  griffier check --other colleague@j3dprints.nl',
    )
    .action(run(async (options) => (await import('../setup/check.ts')).check(options)))

  program
    .command('status')
    .description('whether griffier is at work, and how many cases press (0 at work, 1 not)')
    .addOption(config())
    .addOption(json('one object'))
    .addHelpText('after', '\nExample:\n  griffier status')
    .action(run(async (options) => (await import('./status.ts')).status(options)))
}

/** The sandbox alone. */
export function listSandbox(program: Command): void {
  program
    .command('sandbox')
    .description(
      'the sandbox mailbox alone: a stand-in for Outlook and Microsoft Graph, with its page',
    )
    .addOption(port())
    .option('--fresh', 'start over with the sample letters')
    .option('--now <instant>', 'where its clock stands')
    .addOption(
      new Option(
        '--send-mode <mode>',
        'what a sent message is known by, as mail programs differ',
      ).choices(['same-id', 'new-id', 'new-id-and-message-id']),
    )
    .addHelpText(
      'after',
      '\nIt is kept in .griffier/ here, from one run to the next.\n\nExamples:\n  griffier sandbox\n  griffier sandbox --fresh --now 2026-11-23T09:00 --port 4780',
    )
    .action(run(async (options) => (await import('../sandbox/sandbox.ts')).sandbox(options)))
}
