import { stat } from 'node:fs/promises'
import type { Occasion } from '../cases/occasion.ts'
import type {
  LanguageReplies,
  ReplyComplaint,
  ReplySet,
  ReplyText,
  RightOnOccasion,
  ReplyWords as Words,
} from '../cases/reply-set.ts'
import type { Language } from '../language/language.ts'
import { RepliesUnfit } from './reply-complaint.ts'
import { filesIn, misplaced, type ReplyFile } from './reply-files.ts'
import { readHead, readSchema } from './reply-head.ts'
import { checkIncludes } from './reply-includes.ts'
import { readTemplate } from './reply-template.ts'
import { ReplyWords } from './reply-words.ts'

/**
 * The texts of all replies. A file in `overrides`, laid out as the folder itself, takes the place
 * of the file of the same name or comes beside it.
 * @throws RepliesUnfit with all complaints at once.
 */
export async function readReplies(folder: string, overrides?: string): Promise<ReplySet> {
  const { set, complaints } = await surveyReplies(folder, overrides)
  if (complaints.length > 0 || set === undefined) throw new RepliesUnfit(complaints)
  return set
}

/**
 * The same with whatever is wrong beside it, for who wants to hear of more than that: texts that
 * cannot be filled in are among the others; without the words of both languages there is no set.
 */
export async function surveyReplies(
  folder: string,
  overrides?: string,
): Promise<{ set: ReplySet | undefined; complaints: readonly ReplyComplaint[] }> {
  const folders = overrides === undefined ? [folder] : [folder, overrides]
  const complaints: ReplyComplaint[] = []
  for (const each of folders) {
    const isFolder = await stat(each).then(
      (stats) => stats.isDirectory(),
      () => false,
    )
    if (!isFolder) complaints.push(misplaced(each, 'no folder', 'a folder of replies'))
  }
  const nl = await readLanguage(folders, 'nl', complaints)
  const en = await readLanguage(folders, 'en', complaints)
  return { set: nl && en && { nl, en }, complaints }
}

async function readLanguage(
  folders: readonly string[],
  language: Language,
  complaints: ReplyComplaint[],
): Promise<LanguageReplies | undefined> {
  const files = new Map<string, ReplyFile>()
  for (const folder of folders) {
    const found = await filesIn(folder, language)
    complaints.push(...found.complaints)
    for (const [path, file] of found.files) files.set(path, file)
  }
  const texts = sorted([...files.values()], complaints)
  complaints.push(...checkIncludes(texts))
  const words = readWords(files.get('words.yaml'), folders[0] ?? '', language, complaints)
  return words && { words, ...texts }
}

function readWords(
  file: ReplyFile | undefined,
  folder: string,
  language: Language,
  complaints: ReplyComplaint[],
): Words | undefined {
  if (file === undefined) {
    const expected = 'the titles and wishes of all rights, and the roles'
    complaints.push(misplaced(`${folder}/${language}/words.yaml`, 'no such file', expected))
    return undefined
  }
  const reading = readSchema(file.file, file.content, ReplyWords)
  complaints.push(...reading.complaints)
  return reading.value
}

/** Each text where its place says. */
function sorted(files: readonly ReplyFile[], complaints: ReplyComplaint[]) {
  const frames = new Map<Occasion, ReplyText>()
  const rights = new Map<RightOnOccasion, ReplyText>()
  const parts = new Map<string, ReplyText>()
  for (const file of files) {
    const { place } = file
    if (place.kind === 'words') continue
    const text = readText(file, complaints)
    if (place.kind === 'frame') frames.set(place.occasion, text)
    else if (place.kind === 'right') rights.set(place.name, text)
    else parts.set(place.name, text)
  }
  return { frames, rights, parts }
}

function readText(file: ReplyFile, complaints: ReplyComplaint[]): ReplyText {
  const { body, complaints: aboutHead } = readHead(file)
  const template = readTemplate(body.text)
  const inFile = (line: number) => line + body.firstLine - 1
  complaints.push(...aboutHead)
  for (const complaint of template.complaints)
    complaints.push({ ...complaint, file: file.file, line: inFile(complaint.line) })
  const includes = [...template.includes].map(([name, line]) => [name, inFile(line)] as const)
  const blank = /^\s*/.exec(body.text)?.[0] ?? ''
  return {
    file: file.file,
    text: `${body.text.trim()}\n`,
    firstLine: inFile(blank.split('\n').length),
    includes: new Map(includes),
  }
}
