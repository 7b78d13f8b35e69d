import { type Command, Option } from 'commander'
import { config, json } from '../options.ts'
import { run } from '../run.ts'

/** The texts that customers read. */
export function listReplies(program: Command): void {
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
      'read all of them critically: complete, the same in both languages, nothing missing or forbidden, plain (0 well, 1 something to fix)',
    )
    .addOption(config())
    .addOption(json('one complaint a line: file, line, found, expected'))
    .addHelpText('after', '\nExample:\n  griffier replies check -c griffier.yaml')
    .action(run(async (options) => (await import('./replies-check.ts')).checkAllReplies(options)))

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
        (await import('./replies-preview.ts')).previewReply(rights, occasion, options),
      ),
    )
}
