import type { Command } from 'commander'
import { config, json } from '../options.ts'
import { run } from '../run.ts'

const CHANGES =
  '\nRefused while griffier works: stop it first, or say it in Outlook (a category, a word in reply to a notice).'

/** The register, case by case. */
export function listCases(program: Command): void {
  const cases = program
    .command('cases')
    .description('the register: every case, what it waits for and when it is due')
    .addOption(config())
    .addOption(json('one case a line, with its history'))
    .addHelpText(
      'after',
      '\nThe table shows what each case waits for and how many days are left. It may be read beside a daemon at work.\n\nExamples:\n  griffier cases\n  griffier cases --json > cases.jsonl',
    )
    .action(run(async (options) => (await import('./cases.ts')).cases(options)))

  cases
    .command('export')
    .description(
      'the register of article 5(2): what was asked, when, and what was decided; no names',
    )
    .addOption(config())
    .option('--csv', 'for a spreadsheet (the default); no cell of it can act as a formula')
    .addOption(json('one case a line'))
    .addHelpText('after', '\nExample:\n  griffier cases export > register.csv')
    .action(
      run(async (_options, command) =>
        (await import('./cases-export.ts')).casesExport(command.optsWithGlobals()),
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
        (await import('./case-show.ts')).showCase(number, command.optsWithGlobals()),
      ),
    )

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
        const { changeCase, outcome } = await import('./case-change.ts')
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
        (await import('./case-change.ts')).changeCase(
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
        (await import('./case-change.ts')).changeCase(
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
        const { changeCase, rightsFrom } = await import('./case-change.ts')
        return changeCase(
          number,
          { kind: 'reclassify', rights: rightsFrom(rights) },
          command.optsWithGlobals(),
        )
      }),
    )
}
