import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'

/** A Markdown file of the project, by its path from the root. */
export interface Document {
  readonly file: string
  readonly text: string
}

const FOLDERS = ['docs', 'replies', 'classifiers', 'src', 'test']
/** What a customer reads is no document: its Markdown is a template. */
const REPLY = /^replies\/(?:nl|en)\//

/** Everything written for people who work on or with griffier. */
export async function documents(): Promise<Document[]> {
  const below = await Promise.all(FOLDERS.map(async (folder) => pathsIn(folder)))
  const files = [...(await readdir('.')), ...below.flat()].filter(
    (file) => file.endsWith('.md') && !REPLY.test(file),
  )
  return Promise.all(
    files.sort().map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
  )
}

async function pathsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
}

/** Targets of links and images, without those in code. */
export function linksIn(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '')
}

export function withoutCode(text: string): string {
  return text.replace(/```[^`]*```/g, '').replace(/`[^`\n]*`/g, '')
}

/** The names by which headings are linked to, as GitHub makes them. */
export function anchorsIn(file: string): string[] {
  const headings = readFileSync(file, 'utf8').matchAll(/^#{1,6} (.+)$/gm)
  return [...headings].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The first block of code that is fenced without naming a language. */
export function treeIn(text: string): string[] {
  return /^```\n([^`]*)```$/m.exec(text)?.[1]?.split('\n') ?? []
}
