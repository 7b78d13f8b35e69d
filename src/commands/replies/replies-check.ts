import { relative } from 'node:path'
import colours from 'picocolors'
import { OCCASIONS } from '../../cases/occasion.ts'
import type { ReplyComplaint } from '../../cases/reply-set.ts'
import { surveyReplies } from '../../config/replies.ts'
import { byPlace, checkReplies } from '../../drafts/checks/check-replies.ts'
import type { ReadLetter } from '../../drafts/checks/readable.ts'
import { columns } from '../columns.ts'
import { findSettings } from '../workplace.ts'
import { shippedReplies } from './shipped-replies.ts'

export interface RepliesCheckOptions {
  readonly config?: string
  readonly json?: boolean
}

/** `griffier replies check`: reads all reply texts critically, the shop's own in the place of ours. 1 where something is to fix. */
export async function checkAllReplies({ config, json }: RepliesCheckOptions): Promise<number> {
  const { shop, policy, replies } = await findSettings(config, process.env)
  const folder = shippedReplies()
  const { set, complaints } = await surveyReplies(folder, replies)
  const checked = set && checkReplies(set, folder, { shop, recipients: policy.recipients })
  const all = [...complaints, ...(checked?.complaints ?? [])]
    .map((complaint) => ({ ...complaint, file: relative('.', complaint.file) }))
    .sort(byPlace)
  if (json) for (const each of all) process.stdout.write(`${JSON.stringify(each)}\n`)
  else process.stdout.write(`${all.length > 0 ? toMend(all) : figures(checked?.letters ?? [])}\n`)
  return all.length > 0 ? 1 : 0
}

/** Complaints under the name of their file. */
function toMend(complaints: readonly ReplyComplaint[]): string {
  const { bold, dim, red } = onTerminal()
  const files = [...new Set(complaints.map(({ file }) => file))].map((file) => {
    const lines = complaints
      .filter((each) => each.file === file)
      .map(
        ({ line, found, expected }) =>
          `${String(line).padStart(6)}  ${red('found')}     ${found}\n        ${dim('expected')}  ${expected}`,
      )
    return `${bold(file)}\n${lines.join('\n')}\n`
  })
  const count = complaints.length === 1 ? 'One thing' : `${complaints.length} things`
  return `${files.join('\n')}\n${count} to fix.`
}

/** How long the letters on each occasion are, and how easily they read. */
function figures(letters: readonly ReadLetter[]): string {
  const rows = OCCASIONS.map((occasion) => {
    const of = (language: string) =>
      letters.filter((each) => each.occasion === occasion && each.language === language)
    const [nl, en] = [of('nl'), of('en')]
    return [occasion, String(nl.length + en.length), ...inFigures(nl), ...inFigures(en)]
  })
  const head = ['occasion', 'letters', 'words nl', 'ease nl', 'words en', 'ease en']
  return `${columns(head, rows)}\n\n${letters.length} letters, and nothing to fix. Ease is Flesch-Douma in Dutch and Flesch in English: 60 is plain, 80 easy.`
}

function inFigures(letters: readonly ReadLetter[]): string[] {
  return [range(letters.map(({ words }) => words)), range(letters.map(({ ease }) => ease))]
}

function range(figures: readonly number[]): string {
  const [least, most] = [Math.min(...figures), Math.max(...figures)].map(Math.round)
  return least === most ? `${least}` : `${least}–${most}`
}

function onTerminal() {
  return colours.createColors(process.stdout.isTTY === true && process.env.NO_COLOR === undefined)
}
