#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { config, json, port, wholeNumber } from './commands/options.ts'
import { run } from './commands/run.ts'
import { packageRoot } from './package-root.ts'

const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
  version: string
}

// a reader that has seen enough (`| head`) ends us without a fuss
process.stdout.on('error', (cause: NodeJS.ErrnoException) =>
  process.exit(cause.code === 'EPIPE' ? 0 : 1),
)

const program = new Command('griffier')
  .description(
    'Watches a shop’s Outlook mailbox for privacy requests (GDPR/AVG), drafts the replies and guards the deadlines. It never sends anything to a customer. Without settings it works on a sandbox mailbox.',
  )
  .version(version)
  .showHelpAfterError('(griffier --help tells more)')
  .configureHelp({ sortSubcommands: false })

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
  .action(run(async (options) => (await import('./commands/setup.ts')).setup(options)))

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
  .action(run(async (options) => (await import('./commands/start.ts')).start(options)))

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
  .action(run(async (options) => (await import('./commands/once.ts')).once(options)))

program
  .command('check')
  .description(
    'look at all that griffier needs, and say what to mend (0 well, 1 not, 2 bad settings)',
  )
  .addOption(config())
  .option(
    '--other <address>',
    'a mailbox of the tenant that must be shut to griffier (default: those of staff)',
  )
  .addOption(json('one finding a line: check, verdict, found, mend'))
  .addHelpText(
    'after',
    '\nNothing is changed or sent: permissions are tried by requests that Microsoft must refuse as senseless.\n\nExamples:\n  griffier check\n  griffier check --other colleague@j3dprints.nl',
  )
  .action(run(async (options) => (await import('./commands/check.ts')).check(options)))

program
  .command('classify')
  .description('read letters (.eml files or folders) and say what each is, and by which sentence')
  .argument('<path...>', 'files or folders')
  .addOption(json('one object a line: file, language, disposition, rights, evidence'))
  .option('--form-sender <address...>', 'addresses that the website sends contact forms from', [
    'wordpress@j3dprints.nl',
  ])
  .option('-c, --config <file>', 'read with the model that this shop trained')
  .addHelpText(
    'after',
    '\nDispositions: case (a right is exercised), triage (a person must judge), none (ordinary mail).\n\nExamples:\n  griffier classify letter.eml\n  griffier classify --json letters/ > read.jsonl',
  )
  .action(
    run(async (paths, options) =>
      (await import('./commands/classify.ts')).classify(paths, options),
    ),
  )

program
  .command('evaluate')
  .description('how well letters are read of which a person has said what they are')
  .argument('[file]', 'letters of your own, one JSON object a line')
  .addOption(
    new Option(
      '--set <set>',
      'the letters that thresholds were chosen on, or the test that nothing was tuned on',
    )
      .choices(['dev', 'test'])
      .default('dev'),
  )
  .option('-c, --config <file>', 'examine the model that this shop trained')
  .option('--no-noise', 'leave out what signatures, footers and quotations change (the slow part)')
  .addOption(json('one object: figures, rights, noise, calibration, confusions'))
  .addHelpText(
    'after',
    '\nA line of a file: {"text":"…","language":"nl","disposition":"case","rights":["access"]}\nDispositions: case (with rights), triage, none. A subject may be given too.\n\nExamples:\n  griffier evaluate --set test\n  griffier evaluate --no-noise our-letters.jsonl',
  )
  .action(
    run(async (file, options) => (await import('./commands/evaluate.ts')).evaluate(file, options)),
  )

program
  .command('train')
  .description('learn from what staff corrected in Outlook: makes the shop’s own model')
  .addOption(config())
  .addOption(json('one object: corrections, accepted, figures before and after'))
  .addHelpText(
    'after',
    '\nA model that reads the letters of the dev set worse than the shipped one is refused (1).\nCorrections are kept as features, never as text, and go with their case.\n\nExample:\n  griffier train -c griffier.yaml',
  )
  .action(run(async (options) => (await import('./commands/train.ts')).train(options)))

program
  .command('status')
  .description('whether griffier is at work, and how many cases press (0 at work, 1 not)')
  .addOption(config())
  .addOption(json('one object'))
  .addHelpText('after', '\nExample:\n  griffier status')
  .action(run(async (options) => (await import('./commands/status.ts')).status(options)))

const cases = program
  .command('cases')
  .description('the register: every case, what it waits for and when it is due')
  .addOption(config())
  .addOption(json('one case a line, with its history'))
  .addHelpText(
    'after',
    '\nThe table shows what each case waits for and how many days are left. It may be read beside a daemon at work.\n\nExamples:\n  griffier cases\n  griffier cases --json > cases.jsonl',
  )
  .action(run(async (options) => (await import('./commands/cases.ts')).cases(options)))

cases
  .command('export')
  .description('the register of article 5(2): what was asked, when, and what was decided; no names')
  .addOption(config())
  .option('--csv', 'for a spreadsheet (the default); no cell of it can act as a formula')
  .addOption(json('one case a line'))
  .addHelpText('after', '\nExample:\n  griffier cases export > register.csv')
  .action(
    run(async (_options, command) =>
      (await import('./commands/cases-export.ts')).casesExport(command.optsWithGlobals()),
    ),
  )

cases
  .command('show')
  .description('all that is known of one case, and why it is due when it is')
  .argument('<number>', 'such as P-2026-0042')
  .addOption(config())
  .addOption(json('one object'))
  .addHelpText('after', '\nExample:\n  griffier cases show P-2026-0042')
  .action(
    run(async (number, _options, command) =>
      (await import('./commands/case-show.ts')).showCase(number, command.optsWithGlobals()),
    ),
  )

const CHANGES =
  '\nRefused while griffier works: stop it first, or say it in Outlook (a category, a word in reply to a notice).'

cases
  .command('close')
  .description('a case has ended: somebody answered elsewhere, or nothing is to be done')
  .argument('<number>', 'such as P-2026-0042')
  .requiredOption(
    '--as <outcome>',
    'granted, partly, refused, nothing-held, withdrawn or dismissed',
  )
  .addOption(config())
  .addHelpText('after', `${CHANGES}\n\nExample:\n  griffier cases close P-2026-0042 --as granted`)
  .action(
    run(async (number, { as }, command) => {
      const { changeCase, outcome } = await import('./commands/case-change.ts')
      return changeCase(number, { kind: 'close', as: outcome(as) }, command.optsWithGlobals())
    }),
  )

cases
  .command('extend')
  .description('order the letter that says it takes longer; within the first month only')
  .argument('<number>', 'such as P-2026-0042')
  .requiredOption('--reason <text>', 'why, for the register')
  .addOption(config())
  .addHelpText(
    'after',
    `${CHANGES}\n\nExample:\n  griffier cases extend P-2026-0042 --reason "three thousand mails to search"`,
  )
  .action(
    run(async (number, { reason }, command) =>
      (await import('./commands/case-change.ts')).changeCase(
        number,
        { kind: 'extend', reason },
        command.optsWithGlobals(),
      ),
    ),
  )

cases
  .command('note')
  .description('write something down about a case')
  .argument('<number>', 'such as P-2026-0042')
  .argument('<text>', 'kept with the case, and gone with it')
  .addOption(config())
  .addHelpText(
    'after',
    `${CHANGES}\n\nExample:\n  griffier cases note P-2026-0042 "identity checked by phone"`,
  )
  .action(
    run(async (number, text, _options, command) =>
      (await import('./commands/case-change.ts')).changeCase(
        number,
        { kind: 'note', text },
        command.optsWithGlobals(),
      ),
    ),
  )

cases
  .command('reclassify')
  .description('say what the letter is: its rights, or none')
  .argument('<number>', 'such as P-2026-0042')
  .argument('<rights>', 'rights with commas between, or none')
  .addOption(config())
  .addHelpText(
    'after',
    `${CHANGES}\n\nExample:\n  griffier cases reclassify P-2026-0042 access,erasure`,
  )
  .action(
    run(async (number, rights, _options, command) => {
      const { changeCase, rightsFrom } = await import('./commands/case-change.ts')
      return changeCase(
        number,
        { kind: 'reclassify', rights: rightsFrom(rights) },
        command.optsWithGlobals(),
      )
    }),
  )

program
  .command('backup')
  .description('a checked copy of the register in one file; also beside a daemon at work')
  .addOption(config())
  .option('-o, --out <file>', 'where to (default: griffier-backup-TIME.tar.gz here)')
  .addHelpText(
    'after',
    '\nA gzipped tar with SHA-256 sums. It holds personal data, encrypted only where the register is.\n\nExamples:\n  griffier backup\n  griffier backup --out /mnt/backup/griffier.tar.gz',
  )
  .action(run(async (options) => (await import('./commands/backup.ts')).backup(options)))

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
  .action(
    run(async (file, options) => (await import('./commands/backup.ts')).restoreFrom(file, options)),
  )

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
  .action(
    run(async (options) => (await import('./commands/doctor-register.ts')).doctorRegister(options)),
  )

program
  .command('deadlines')
  .description('by when a letter received at an instant is to be answered')
  .argument(
    '<instant...>',
    'such as 2026-11-23T09:15+01:00, or 2026-11-23T09:15 in the shop’s zone',
  )
  .addOption(config())
  .addOption(json('one object a line'))
  .addHelpText('after', '\nExample:\n  griffier deadlines 2026-11-25T16:00')
  .action(
    run(async (instants, options) =>
      (await import('./commands/deadlines.ts')).deadlines(instants, options),
    ),
  )

const replies = program
  .command('replies')
  .description('the texts that customers read: check them, look at one')
  .addHelpText(
    'after',
    '\nExamples:\n  griffier replies check\n  griffier replies preview access,erasure grant --language en',
  )

replies
  .command('check')
  .description(
    'read all of them critically: complete, the same in both languages, nothing missing or forbidden, plain (0 well, 1 something to mend)',
  )
  .addOption(config())
  .addOption(json('one complaint a line: file, line, found, expected'))
  .addHelpText('after', '\nExample:\n  griffier replies check -c griffier.yaml')
  .action(
    run(async (options) => (await import('./commands/replies-check.ts')).checkAllReplies(options)),
  )

replies
  .command('preview')
  .description('show a reply to an invented customer as Outlook will show it, in the browser')
  .argument('<rights>', 'one right, or several with commas between: access,erasure')
  .argument('<occasion>', 'why it is written: acknowledge, grant, refuse …')
  .addOption(
    new Option('-l, --language <language>', 'of the reply').choices(['nl', 'en']).default('nl'),
  )
  .option('-o, --out <file>', 'write the page here, and open nothing')
  .addOption(config())
  .addHelpText(
    'after',
    '\nExamples:\n  griffier replies preview erasure partly\n  griffier replies preview access,objection acknowledge -l en -o letter.html',
  )
  .action(
    run(async (rights, occasion, options) =>
      (await import('./commands/replies-preview.ts')).previewReply(rights, occasion, options),
    ),
  )

program
  .command('digest')
  .description('today’s digest as it would stand now; nothing is sent')
  .option('--preview', 'open it in the browser, as a mail would show it')
  .option('--for <address>', 'as this member of staff would get it (default: the first who does)')
  .option('--out <file>', 'write the page to this file')
  .addOption(config())
  .addHelpText('after', '\nExamples:\n  griffier digest\n  griffier digest --preview')
  .action(run(async (options) => (await import('./commands/digest.ts')).digest(options)))

program
  .command('dry-run')
  .description(
    'read a real mailbox and change nothing: what griffier would have done to each letter',
  )
  .requiredOption('--since <date>', 'from which day on, such as 2026-10-01')
  .addOption(config())
  .option('--now <instant>', 'pretend it is this moment (sandbox or gateway only)')
  .option('--out <file>', 'write a page to look at, with every letter’s subject')
  .addOption(json('one object a line, without subjects; the last one counts'))
  .addHelpText(
    'after',
    '\nOnly reads: nothing is marked, drafted, sent or kept. The first mail of the shop in a letter’s thread counts as its answer.\n\nExample:\n  griffier dry-run --since 2026-10-01 --out dry-run.html',
  )
  .action(run(async (options) => (await import('./commands/dry-run.ts')).dryRun(options)))

program
  .command('rehearse')
  .description(
    'the whole daemon over many simulated days on letters of your own; nothing leaves this machine',
  )
  .requiredOption(
    '--letters <folder>',
    'letters as .eml; each arrives at its Date, or on the first day if that lies outside',
  )
  .requiredOption('--from <date>', 'first day, such as 2026-11-23')
  .requiredOption('--days <n>', 'how many days', wholeNumber)
  .requiredOption('--out <folder>', 'where every draft, reminder and digest goes, as .eml')
  .addOption(config())
  .addHelpText(
    'after',
    '\nPrints a line of JSON for each event, and writes timeline.txt: which day which reminder and digest would come.\n\nExample:\n  griffier rehearse --letters letters --from 2026-11-23 --days 35 --out rehearsal',
  )
  .action(run(async (options) => (await import('./commands/rehearse.ts')).rehearse(options)))

program
  .command('sandbox')
  .description(
    'the sandbox mailbox alone: a stand-in for Outlook and Microsoft Graph, with its page',
  )
  .addOption(port())
  .option('--fresh', 'begin anew with the sample letters')
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
  .action(run(async (options) => (await import('./commands/sandbox.ts')).sandbox(options)))

await program.parseAsync()
