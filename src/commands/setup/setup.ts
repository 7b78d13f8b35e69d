import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { isWell } from '../../checkup/finding.ts'
import type { Complaint } from '../../config/complaint.ts'
import { type Answers, type Draft, isComplete, missing } from '../../setup/answers.ts'
import { exchangeCommands } from '../../setup/exchange-commands.ts'
import { textsIn } from '../../setup/texts/in-language.ts'
import type { SetupTexts } from '../../setup/texts/texts.ts'
import { Exit } from '../exit.ts'
import { openWorkplace } from '../workplace.ts'
import { teller } from './check.ts'
import { examine } from './examine.ts'
import {
  certificate,
  type Files,
  filesFor,
  renewCertificate,
  say,
  startingFrom,
  writeSettings,
} from './setup-files.ts'
import { FLAGS, type SetupOptions } from './setup-flags.ts'

/** `griffier setup`: from nothing to settings, a certificate and a connection that was tried. 1 where something is not well. */
export async function setup(options: SetupOptions): Promise<number> {
  const files = filesFor(options.config)
  if (options.renewCertificate) {
    await renewCertificate(files, textsIn(options.language === 'en' ? 'en' : 'nl'))
    return 0
  }
  const draft = await startingFrom(options, files)
  const alone = options.yes === true || process.stdin.isTTY !== true
  return alone ? byFlags(options, draft, files) : byDialogue(options, draft, files)
}

/** Everything by flags: all that is missing or wrong is named at once, with its flag. */
async function byFlags(options: SetupOptions, draft: Draft, files: Files): Promise<number> {
  const domain = draft.mailbox?.split('@')[1]
  const answers: Draft = {
    ...draft,
    language: draft.language ?? 'nl',
    shop: draft.shop ?? (domain === 'j3dprints.nl' ? 'J3D Prints' : undefined),
    website: draft.website ?? domain,
    digestAt: draft.digestAt ?? '08:30',
    recipients: draft.recipients ?? 'keep',
  }
  if (!isComplete(answers)) {
    const lines = missing(answers)
      .filter((key) => key !== 'website')
      .map((key) => `  ${FLAGS[key]}`)
    throw new Exit(2, `without a terminal, setup needs these too:\n${lines.join('\n')}`)
  }
  if (existsSync(files.settings) && options.overwrite !== true) {
    throw new Exit(
      2,
      `${files.settings} is there already and was left as it is; add --overwrite to replace it (the old one is kept beside it)`,
    )
  }
  const texts = textsIn(answers.language)
  await certificate(files, texts)
  say(texts.register(files.cer))
  await writeSettings(answers, files, texts)
  sayGrant(answers, options.object, texts)
  return options.check ? tryOut(files, texts) : 0
}

async function byDialogue(options: SetupOptions, kept: Draft, files: Files): Promise<number> {
  const { askFor, askLanguage, askObjectId, Left, yesOrNo } = await import('./setup-dialogue.ts')
  const resumes = existsSync(files.draft)
  let draft = kept
  let texts = textsIn(draft.language ?? 'nl')
  const keep = async (known: Draft) => {
    draft = known
    await writeFile(files.draft, JSON.stringify(known, null, 2), { mode: 0o600 })
  }
  const ask = (keys: readonly (keyof Answers)[]) =>
    askFor(
      missing(draft).filter((key) => keys.includes(key)),
      draft,
      texts,
      keep,
    )
  try {
    if (draft.language === undefined) await keep({ ...draft, language: await askLanguage() })
    texts = textsIn(draft.language ?? 'nl')
    say([resumes ? texts.resumed : texts.welcome])
    const replaces = existsSync(files.settings) && options.overwrite !== true
    if (replaces && !(await yesOrNo(texts.ask.overwrite(files.settings), false)))
      return tryOut(files, texts)
    await ask(['shop', 'website', 'mailbox', 'staff', 'digestAt', 'recipients'])
    await certificate(files, texts)
    say(texts.register(files.cer))
    await ask(['tenantId', 'clientId'])
    if (!isComplete(draft)) throw new Error('setup asked everything, and yet something is missing')
    await writeSettings(draft, files, texts)
    sayGrant(draft, options.object ?? (await askObjectId(texts)), texts)
    if (!options.check || !(await yesOrNo(texts.ask.granted, true))) return 0
    return await tryOut(files, texts)
  } catch (cause) {
    if (!(cause instanceof Left)) throw cause
    say([texts.left])
    return 1
  }
}

function sayGrant(answers: Answers, objectId = '<object id>', texts: SetupTexts): void {
  const commands = exchangeCommands({ ...answers, objectId })
  say([...texts.grant, '', ...commands.map((line) => `    ${line}`), '', ...texts.afterGrant])
}

/** The same look at everything as `griffier check` takes. */
async function tryOut({ settings: config }: Files, texts: SetupTexts): Promise<number> {
  say([texts.checking])
  const warnings: Complaint[] = []
  const warn = (warning: Complaint) => void warnings.push(warning)
  const place = await openWorkplace({ who: 'griffier setup', config, warn }, process.env)
  const tell = teller(texts.language)
  const findings = []
  for await (const finding of examine(place, warnings)) {
    findings.push(finding)
    tell(finding)
  }
  const well = isWell(findings)
  say(['', well ? texts.well : texts.unwell])
  return well ? 0 : 1
}
