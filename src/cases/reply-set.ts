import type { Language } from '../language/language.ts'
import type { Occasion } from './occasion.ts'
import type { Recipient } from './recipient.ts'
import type { Right } from './right.ts'

/** The texts that replies are made of, as the shop keeps them in its folders. Read, never changed. */
export type ReplySet = Readonly<Record<Language, LanguageReplies>>

export interface LanguageReplies {
  readonly words: ReplyWords
  /** The letter around the rights, one for each occasion. */
  readonly frames: ReadonlyMap<Occasion, ReplyText>
  /** What one right adds to the letter on one occasion. */
  readonly rights: ReadonlyMap<RightOnOccasion, ReplyText>
  /** Shared parts, by name: greeting, closing. */
  readonly parts: ReadonlyMap<string, ReplyText>
}

export type RightOnOccasion = `${Right}-${Occasion}`

/** One file's text: Markdown in which Handlebars fills in the facts. */
export interface ReplyText {
  /** The file's path, to name it in complaints. */
  readonly file: string
  readonly text: string
  /** Line of the file on which the text begins, from 1: above it stands the head. */
  readonly firstLine: number
  /** What it includes with `{{> name}}`, each with the line of the file. */
  readonly includes: ReadonlyMap<string, number>
}

/** Where a frame includes this, the parts of all rights of the letter are put. */
export const RIGHTS_PART = 'rights'

/** Words that a sentence is made with, in one language. */
export interface ReplyWords {
  readonly rights: Readonly<Record<Right, RightWords>>
  readonly roles: Readonly<Record<Recipient['role'], string>>
  /** Says, in this language, that the same letter follows below in this language. */
  readonly below: string
}

interface RightWords {
  /** Heads the right's paragraph where one letter treats several. */
  readonly title: string
  /** Completes 'you would like to …'. */
  readonly wish: string
}

/** What is wrong in one reply file, said so that its writer can fix it. */
export interface ReplyComplaint {
  readonly file: string
  /** From 1; the line of the file, head included. */
  readonly line: number
  readonly found: string
  readonly expected: string
}
