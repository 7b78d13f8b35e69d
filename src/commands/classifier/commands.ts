import { type Command, Option } from 'commander'
import { config, count, json } from '../options.ts'
import { run } from '../run.ts'

/** Reading letters: what they ask, how well that is read, and learning. */
export function listReading(program: Command): void {
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
    .action(run(async (paths, options) => (await import('./classify.ts')).classify(paths, options)))

  program
    .command('evaluate')
    .description('how well letters are read of which a person has said what they are')
    .argument(
      '[path]',
      'letters of your own: a file with one JSON object a line, or a folder of ordinary mail (.eml)',
    )
    .addOption(
      new Option(
        '--set <set>',
        'the letters that thresholds were chosen on, or the test that nothing was tuned on',
      )
        .choices(['dev', 'test'])
        .default('dev'),
    )
    .option('-c, --config <file>', 'examine the model that this shop trained')
    .option(
      '--no-noise',
      'leave out what signatures, footers and quotations change (the slow part)',
    )
    .addOption(json('one object: figures, rights, noise, calibration, confusions'))
    .addHelpText(
      'after',
      '\nA line of a file: {"text":"…","language":"nl","disposition":"case","rights":["access"]}\nDispositions: case (with rights), triage, none. A subject, a sender (from), headers and a kind may be given too.\nA folder is taken for ordinary mail, such as an archive of yours: what would have opened a case, and by which sentence. The folders in it name the kinds.\n\nExamples:\n  griffier evaluate --set test\n  griffier evaluate --no-noise our-letters.jsonl\n  griffier evaluate archive/',
    )
    .action(run(async (file, options) => (await import('./evaluate.ts')).evaluate(file, options)))

  program
    .command('train')
    .description('learn from what staff corrected in Outlook: makes the shop’s own model')
    .addOption(config())
    .addOption(json('one object: corrections, accepted, figures before and after'))
    .addOption(
      new Option(
        '--threads <number>',
        'how many threads learn side by side (default: one a core)',
      ).argParser(count),
    )
    .addHelpText(
      'after',
      '\nA model that reads the letters of the dev set worse than the shipped one is refused (1).\nCorrections are kept as features, never as text, and go with their case.\n\nExample:\n  griffier train -c griffier.yaml',
    )
    .action(run(async (options) => (await import('./train.ts')).train(options)))
}
