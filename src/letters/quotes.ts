import { type Attribution, attributionAt } from './attribution.ts'
import { dividerAt, nextBlockLine } from './divider.ts'
import { headerBlockAt } from './header-block.ts'
import { isBlank } from './plain-text.ts'

/** A body cut into what was newly written and what it quotes. */
export interface Division {
  /** Runs of lines that are not quoted, in their order: above, between and below the quotes. */
  readonly own: readonly (readonly string[])[]
  /** The lines marked `>`, without the mark. */
  readonly marked: readonly string[]
  /** A line such as "On … wrote:" stands above marked lines. */
  readonly isAttributed: boolean
  /** Everything from the heading of the letter below on, heading included; empty where there is none. */
  readonly below: readonly string[]
  /** How the letter below is introduced. */
  readonly heading: 'forward' | 'original' | 'header-block' | 'attribution' | undefined
}

interface Cut {
  readonly heading: NonNullable<Division['heading']>
}

/**
 * Divides a body at its quotes, whichever program wrote them. Looks at each line a bounded number of times.
 * @param isAnswer The message says that it answers or passes on another one: what looks like an older mail's heading is one.
 */
export function splitQuotes(lines: readonly string[], isAnswer = false): Division {
  const own: string[][] = [[]]
  const marked: string[] = []
  let isAttributed = false
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (isMarked(line) || isBrokenQuote(lines, at)) {
      marked.push(unmarked(line))
      startRun(own)
      at++
      continue
    }
    const attribution = attributionAt(lines, at, isAnswer)
    const height = aboveMarks(lines, at, attribution)
    if (height > 0) {
      startRun(own)
      isAttributed = true
      at += height
      continue
    }
    if (attribution?.isSaid) own.at(-1)?.push(line)
    const cut = attribution?.byProgram ? ATTRIBUTED : cutAt(lines, at, isAnswer)
    if (cut) {
      return { own: runs(own), marked, isAttributed, below: lines.slice(at), heading: cut.heading }
    }
    own.at(-1)?.push(line)
    at++
  }
  return { own: runs(own), marked, isAttributed, below: [], heading: undefined }
}

const ATTRIBUTED: Cut = { heading: 'attribution' }

/** How many lines here tell whose the marked lines below are; above such lines no more than an author is asked for. */
function aboveMarks(
  lines: readonly string[],
  at: number,
  attribution: Attribution | undefined,
): number {
  const height = attribution?.lines ?? 1
  if (attribution?.isSaid || !(attribution || namesAuthor(lines[at] ?? ''))) return 0
  return isMarked(nextSaid(lines, at + height)) ? height : 0
}

function startRun(own: string[][]): void {
  if (own.at(-1)?.length !== 0) own.push([])
}

function runs(own: readonly string[][]): string[][] {
  return own.filter((run) => run.some((line) => !isBlank(line)))
}

function isMarked(line: string | undefined): boolean {
  return line !== undefined && /^\s{0,3}>/.test(line) && !/^>>> ?\S.*>>>$/.test(line)
}

function unmarked(line: string): string {
  return line.replace(/^\s{0,3}>\s?/, '')
}

// Programs that fold a quoted line at 72 columns forget the mark on the rest of it: a line between
// two marked ones that goes on in lower case after a long one.
function isBrokenQuote(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? ''
  if (!isMarked(before) || before.length < 65 || !isMarked(lines[at + 1])) return false
  return /^\p{Ll}/u.test(lines[at] ?? '')
}

function nextSaid(lines: readonly string[], from: number): string | undefined {
  for (let at = from; at < Math.min(lines.length, from + 4); at++) {
    if (!isBlank(lines[at])) return lines[at]
  }
  return undefined
}

/** An address and a colon at the end, whatever the language. */
function namesAuthor(line: string): boolean {
  return line.length < 320 && /@[^\s@]{1,190}\.[^\s@]{2,}/.test(line) && /[:：]\s{0,3}$/.test(line)
}

/** The heading that stands here, if everything below it is an earlier letter. */
export function cutAt(lines: readonly string[], at: number, isAnswer = false): Cut | undefined {
  const line = lines[at] ?? ''
  const heading = dividerAt(lines, at, isAnswer)
  if (heading) return { heading: passesOn(lines, at + 1) ? 'forward' : heading }
  const block = isRule(line) ? nextBlockLine(lines, at + 1) : at
  return headerBlockAt(lines, block, isAnswer) ? { heading: 'header-block' } : undefined
}

/** Below a program's own mark there may stand what the mark is for: "Forwarded message". */
function passesOn(lines: readonly string[], from: number): boolean {
  return dividerAt(lines, nextBlockLine(lines, from), false) === 'forward'
}

/** The line of underscores that Outlook and Hotmail draw above the letter they quote. */
export function isRule(line: string): boolean {
  return /^\s{0,3}(?:[_-]{8,200}|={5,200})\s{0,3}$/.test(line)
}
