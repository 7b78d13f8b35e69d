import type { Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isOccasion, OCCASIONS, type Occasion } from '../cases/occasion.ts'
import { type ReplyComplaint, RIGHTS_PART, type RightOnOccasion } from '../cases/reply-set.ts'
import { RIGHTS, type Right } from '../cases/right.ts'
import type { Language } from '../language/language.ts'
import { errnoOf } from '../trouble/trouble.ts'

/** What a file in a folder of replies is for, as its place and name say. */
type ReplyPlace =
  | { readonly kind: 'words' }
  | { readonly kind: 'frame'; readonly occasion: Occasion }
  | { readonly kind: 'part'; readonly name: string }
  | {
      readonly kind: 'right'
      readonly name: RightOnOccasion
      readonly right: Right
      readonly occasion: Occasion
    }

export interface ReplyFile {
  /** Its whole path, for complaints. */
  readonly file: string
  readonly language: Language
  readonly place: ReplyPlace
  readonly content: string
}

/** A complaint about the whole file. */
export function misplaced(file: string, found: string, expected: string): ReplyComplaint {
  return { file, line: 1, found, expected }
}

/** All files of one language by path (`frames/grant.md`), and complaints about those that have no place there. */
export async function filesIn(
  folder: string,
  language: Language,
): Promise<{ files: Map<string, ReplyFile>; complaints: ReplyComplaint[] }> {
  const files = new Map<string, ReplyFile>()
  const complaints: ReplyComplaint[] = []
  for (const path of await pathsIn(join(folder, language))) {
    const file = join(folder, language, path)
    const place = placeOf(path)
    if (place === undefined) complaints.push(misplaced(file, `a file named ${path}`, PLACES))
    else files.set(path, { file, language, place, content: await readFile(file, 'utf8') })
  }
  return { files, complaints }
}

const PLACES = `words.yaml, frames/OCCASION.md, parts/NAME.md or RIGHT-OCCASION.md, with OCCASION one of ${OCCASIONS.join(', ')} and RIGHT one of ${RIGHTS.join(', ')}`

function placeOf(path: string): ReplyPlace | undefined {
  if (path === 'words.yaml') return { kind: 'words' }
  const [, folder, name] = /^(?:(frames|parts)\/)?([a-z-]+)\.md$/.exec(path) ?? []
  if (name === undefined) return undefined
  if (folder === 'parts') return name === RIGHTS_PART ? undefined : { kind: 'part', name }
  if (folder === 'frames') return isOccasion(name) ? { kind: 'frame', occasion: name } : undefined
  return rightOnOccasion(name)
}

function rightOnOccasion(name: string): ReplyPlace | undefined {
  for (const right of RIGHTS) {
    const occasion = name.slice(right.length + 1)
    if (name.startsWith(`${right}-`) && isOccasion(occasion))
      return { kind: 'right', name: `${right}-${occasion}`, right, occasion }
  }
  return undefined
}

/** Paths of all files below, `/` between folders; none where the folder is missing (an override need not hold both languages). */
async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(noneIfMissing)
  const nested = await Promise.all(
    entries
      // .DS_Store and the like, which nobody put there on purpose.
      .filter(({ name }) => !name.startsWith('.'))
      .map(async (entry) => {
        if (!entry.isDirectory()) return [entry.name]
        return (await pathsIn(join(folder, entry.name))).map((path) => `${entry.name}/${path}`)
      }),
  )
  return nested.flat().sort()
}

function noneIfMissing(cause: unknown): Dirent[] {
  if (errnoOf(cause) === 'ENOENT') return []
  throw cause
}
