import type { Command } from 'commander'
import { config, json, wholeNumber } from '../options.ts'
import { run } from '../run.ts'

/** Looking without doing: dates, today’s digest, what would have been. */
export function listLooking(program: Command): void {
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
        (await import('../cases/deadlines.ts')).deadlines(instants, options),
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
    .action(run(async (options) => (await import('../daemon/digest.ts')).digest(options)))

  program
    .command('dry-run')
    .description(
      'read a real mailbox and change nothing: what griffier would have done to each letter',
    )
    .requiredOption('--since <date>', 'from which day on, such as 2026-10-01')
    .addOption(config())
    .option('--now <instant>', 'pretend it is this moment (sandbox or gateway only)')
    .option('--out <file>', 'write a page to look at, with every letter’s subject')
    .addOption(json('one object a line, without the writers’ words; the last one counts'))
    .option('--words', 'with --json: subject, sentence and clues of each letter too')
    .addHelpText(
      'after',
      '\nOnly reads: nothing is marked, drafted, sent or kept. The first mail of the shop in a letter’s thread counts as its answer.\nBelow each letter that would open a case or go to a person: its sentence, and what weighed most. Last, the letters left alone that came nearest to a request.\n\nExample:\n  griffier dry-run --since 2026-10-01 --out dry-run.html',
    )
    .action(run(async (options) => (await import('./dry-run.ts')).dryRun(options)))

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
    .action(run(async (options) => (await import('./rehearse.ts')).rehearse(options)))
}
