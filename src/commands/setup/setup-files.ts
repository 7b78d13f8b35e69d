import { existsSync } from 'node:fs'
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { J3D_RECIPIENTS } from '../../config/j3d-prints.ts'
import { readYaml } from '../../config/read-yaml.ts'
import { packageRoot } from '../../package-files.ts'
import { type Answers, type Draft, draftFrom } from '../../setup/answers.ts'
import { describeCertificate, makeCertificate } from '../../setup/certificate.ts'
import { settingsFile } from '../../setup/settings-file.ts'
import type { SetupTexts } from '../../setup/texts/texts.ts'
import { badSettings } from '../exit.ts'
import { draftOf, type SetupOptions } from './setup-flags.ts'

/** What setup writes, all of it beside the settings. */
export interface Files {
  readonly settings: string
  /** Answers of a setup that was left. */
  readonly draft: string
  readonly pem: string
  readonly cer: string
}

export function filesFor(settings: string): Files {
  const beside = (name: string) => join(dirname(settings), name)
  return {
    settings,
    draft: beside('.griffier-setup.json'),
    pem: beside('griffier.pem'),
    cer: beside('griffier.cer'),
  }
}

/** The answers of last time, with what the flags say otherwise. */
export async function startingFrom(options: SetupOptions, { draft }: Files): Promise<Draft> {
  const kept = existsSync(draft) ? draftFrom(parsed(await readFile(draft, 'utf8'))) : {}
  const flags = draftOf(options)
  const said = Object.entries(flags).filter(([, value]) => value !== undefined && value.length > 0)
  return { ...kept, ...Object.fromEntries(said) }
}

/** A draft that broke off is started again. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A certificate that is there is kept: Entra may know it already. */
export async function certificate({ pem, cer }: Files, texts: SetupTexts): Promise<void> {
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

/** Puts a new certificate in the place of the old one, which is kept beside it. */
export async function renewCertificate(files: Files, texts: SetupTexts): Promise<void> {
  const pem = await namedCertificate(files)
  const cer = pem.replace(/(?:\.pem)?$/, '.cer')
  if (existsSync(pem)) await rename(pem, `${pem}.old`)
  await writeCertificate(pem, cer)
  say([texts.madeCertificate(pem, cer)])
  sayThumbprint(await readFile(pem, 'utf8'), texts)
  say(texts.register(cer).filter((line) => line.startsWith('2.')))
}

/** The one that the settings name, should they name another. */
async function namedCertificate({ settings, pem }: Files): Promise<string> {
  const yaml = existsSync(settings) ? readYaml(await readFile(settings, 'utf8')) : { value: {} }
  if ('complaints' in yaml) throw badSettings(settings, yaml.complaints)
  const { graph } = yaml.value as { graph?: { certificate?: unknown } }
  const named = graph?.certificate
  return typeof named === 'string' ? pathFrom(settings, named) : pem
}

function pathFrom(settings: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(settings), path)
}

export async function writeSettings(
  answers: Answers,
  files: Files,
  texts: SetupTexts,
): Promise<void> {
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

export function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n\n`)
}
