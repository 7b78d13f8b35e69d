import { existsSync } from 'node:fs'
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { isWell } from '../checkup/finding.ts'
import type { Complaint } from '../config/complaint.ts'
import { J3D_RECIPIENTS } from '../config/j3d-prints.ts'
import { packageRoot } from '../package-root.ts'
import {
  type Answers,
  colleagueIn,
  type Draft,
  draftFrom,
  fits,
  isComplete,
  missing,
} from '../setup/answers.ts'
import { describeCertificate, makeCertificate } from '../setup/certificate.ts'
import { exchangeCommands } from '../setup/exchange-commands.ts'
import { settingsFile } from '../setup/settings-file.ts'
import { textsIn } from '../setup/texts/in-language.ts'
import type { SetupTexts } from '../setup/texts/texts.ts'
import { examine, teller } from './check.ts'
import { Exit } from './exit.ts'
import { openWorkplace } from './workplace.ts'

export interface SetupOptions {
  readonly config: string
  readonly language?: string
  readonly shop?: string
  readonly website?: string
  readonly mailbox?: string
  readonly staff?: readonly string[]
  readonly digestAt?: string
  readonly recipients?: string
  readonly tenant?: string
  readonly client?: string
  /** Of the enterprise application, for the commands that are shown. */
  readonly object?: string
  readonly yes?: boolean
  readonly overwrite?: boolean
  readonly renewCertificate?: boolean
  /** False with --no-check. */
  readonly check: boolean
}

/** `griffier setup`: from nothing to settings, a certificate and a connection that was tried. 1 where something is not well. */
export async function setup(options: SetupOptions): Promise<number> {
  const files = filesFor(options.config)
  if (options.renewCertificate) return renew(options, files)
  const draft = await startingFrom(options, files)
  const alone = options.yes === true || process.stdin.isTTY !== true
  return alone ? byFlags(options, draft, files) : byDialogue(options, draft, files)
}

interface Files {
  readonly settings: string
  /** Answers of a setup that was left. */
  readonly draft: string
  readonly pem: string
  readonly cer: string
}

function filesFor(settings: string): Files {
  const beside = (name: string) => join(dirname(settings), name)
  return {
    settings,
    draft: beside('.griffier-setup.json'),
    pem: beside('griffier.pem'),
    cer: beside('griffier.cer'),
  }
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

/** The answers of last time, with what the flags say otherwise. */
async function startingFrom(options: SetupOptions, { draft }: Files): Promise<Draft> {
  const kept = existsSync(draft) ? draftFrom(parsed(await readFile(draft, 'utf8'))) : {}
  const flags = draftOf(options)
  const said = Object.entries(flags).filter(([, value]) => value !== undefined && value.length > 0)
  return { ...kept, ...Object.fromEntries(said) }
}

/** A draft that broke off is begun anew. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const FLAGS: Readonly<Record<keyof Answers, string>> = {
  language: '--language nl|en',
  shop: '--shop NAME                it stands in every reply',
  website: '--website ADDRESS',
  mailbox: '--mailbox ADDRESS          the mailbox to watch',
  staff: "--staff 'NAME <ADDRESS>'   who works it; may be repeated",
  digestAt: '--digest-at HH:MM',
  recipients: '--recipients keep|write-out',
  tenantId: '--tenant ID                Directory (tenant) ID, from Entra',
  clientId: '--client ID                Application (client) ID, from Entra',
}

function draftOf(options: SetupOptions): Draft {
  const { language, shop, website, recipients, mailbox, digestAt, tenant, client } = options
  const wrong: string[] = []
  const refuse = (flag: string, found: string, expected: string) =>
    wrong.push(`  ${flag}: found ${JSON.stringify(found)}, expected ${expected}`)
  const checked = (key: Parameters<typeof fits>[0], flag: string, found: string | undefined) => {
    if (found === undefined) return undefined
    if (!fits(key, found)) refuse(flag, found, EXPECTED[key])
    return found.trim()
  }
  const staff = (options.staff ?? []).flatMap((written) => {
    const colleague = colleagueIn(written)
    if (colleague === undefined) refuse('--staff', written, "'Jan de Vries <jan@example.nl>'")
    return colleague ?? []
  })
  const draft: Draft = {
    language: language as Answers['language'] | undefined,
    recipients: recipients as Answers['recipients'] | undefined,
    shop: shop?.trim(),
    website: website?.trim(),
    staff,
    mailbox: checked('mailbox', '--mailbox', mailbox)?.toLowerCase(),
    digestAt: checked('digestAt', '--digest-at', digestAt),
    tenantId: checked('tenantId', '--tenant', tenant),
    clientId: checked('clientId', '--client', client),
  }
  if (wrong.length > 0) throw new Exit(2, `setup cannot use this:\n${wrong.join('\n')}`)
  return draft
}

const EXPECTED = {
  mailbox: 'an e-mail address',
  digestAt: 'a time such as 08:30',
  tenantId: 'the Directory (tenant) ID of Entra',
  clientId: 'the Application (client) ID of Entra',
}

/** A certificate that is there is kept: Entra may know it already. */
async function certificate({ pem, cer }: Files, texts: SetupTexts): Promise<void> {
  if (existsSync(pem)) say([texts.keptCertificate(pem)])
  else {
    await writeCertificate(pem, cer)
    say([texts.madeCertificate(pem, cer)])
  }
  sayThumbprint(await readFile(pem, 'utf8'), texts)
}

async function writeCertificate(pem: string, cer: string): Promise<void> {
  const made = await makeCertificate(new Date())
  await writeFile(pem, made.pem, { mode: 0o600, flag: 'wx' })
  await writeFile(cer, made.cer)
}

async function renew(options: SetupOptions, { pem, cer }: Files): Promise<number> {
  const texts = textsIn(options.language === 'en' ? 'en' : 'nl')
  if (existsSync(pem)) await rename(pem, `${pem}.old`)
  await writeCertificate(pem, cer)
  say([texts.madeCertificate(pem, cer)])
  sayThumbprint(await readFile(pem, 'utf8'), texts)
  say(texts.register(cer).filter((line) => line.startsWith('2.')))
  return 0
}

async function writeSettings(answers: Answers, files: Files, texts: SetupTexts): Promise<void> {
  const example = await readFile(join(packageRoot(), 'griffier.example.yaml'), 'utf8')
  const path = `./${relative(dirname(files.settings), files.pem)}`
  const text = settingsFile(example, { ...answers, certificate: path, example: J3D_RECIPIENTS })
  if (existsSync(files.settings)) await copyFile(files.settings, `${files.settings}.old`)
  await writeFile(files.settings, text, { mode: 0o600 })
  await rm(files.draft, { force: true })
  say([texts.written(files.settings)])
}

function sayThumbprint(pem: string, texts: SetupTexts): void {
  const { thumbprint, validUntil } = describeCertificate(pem)
  say([texts.thumbprint(thumbprint, validUntil)])
}

function sayGrant(answers: Answers, objectId = '<object id>', texts: SetupTexts): void {
  const commands = exchangeCommands({ ...answers, objectId })
  say([...texts.grant, '', ...commands.map((line) => `    ${line}`), '', ...texts.afterGrant])
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

/** The same look at everything as `griffier check` takes. */
async function tryOut({ settings: config }: Files, texts: SetupTexts): Promise<number> {
  say([texts.checking])
  const warnings: Complaint[] = []
  const warn = (warning: Complaint) => void warnings.push(warning)
  const place = await openWorkplace({ who: 'griffier setup', config, warn }, process.env)
  const tell = teller()
  const findings = []
  for await (const finding of examine(place, warnings)) {
    findings.push(finding)
    tell(finding)
  }
  const well = isWell(findings)
  say(['', well ? texts.well : texts.unwell])
  return well ? 0 : 1
}
