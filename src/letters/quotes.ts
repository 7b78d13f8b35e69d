import { attributionAt } from './attribution.ts'
import { headerBlockAt } from './header-block.ts'
import { isBanner, isBannerAlone, isLabelledHeading, isShortHeading } from './heading.ts'
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

/** Divides a body at its quotes, whichever program wrote them. Looks at each line a bounded number of times. */
export function splitQuotes(lines: readonly string[]): Division {
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
    const attribution = attributionAt(lines, at)
    if (attribution && isMarked(nextSaid(lines, at + attribution.lines))) {
      startRun(own)
      isAttributed = true
      at += attribution.lines
      continue
    }
    const cut = attribution?.byProgram ? ({ heading: 'attribution' } as const) : cutAt(lines, at)
    if (cut) {
      return { own: runs(own), marked, isAttributed, below: lines.slice(at), heading: cut.heading }
    }
    own.at(-1)?.push(line)
    at++
  }
  return { own: runs(own), marked, isAttributed, below: [], heading: undefined }
}

function startRun(own: string[][]): void {
  if (own.at(-1)?.length !== 0) own.push([])
}

function runs(own: readonly string[][]): string[][] {
  return own.filter((run) => run.some((line) => !isBlank(line)))
}

export function isMarked(line: string | undefined): boolean {
  return line !== undefined && /^\s{0,3}>/.test(line)
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

const FORWARD =
  /^[-_\s*]{0,14}(doorgestuurd bericht|doorgestuurde e-?mail|begin doorgestuurd bericht|forwarded message|begin forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado)\s?:?[-_\s*]{0,14}$/i
const ORIGINAL =
  /^[-_\s*]{2,14}(oorspronkelijk(e)? (bericht|e-?mail)|original (message|appointment|e-?mail)|ursprüngliche nachricht|message d'origine|mensaje original)\s?:?[-_\s*]{0,14}$/i

/** The heading that stands here, if everything below it is an earlier letter. */
export function cutAt(lines: readonly string[], at: number): Cut | undefined {
  const line = lines[at] ?? ''
  if (line.length < 100 && FORWARD.test(line)) return { heading: 'forward' }
  if (line.length < 100 && ORIGINAL.test(line)) return { heading: 'original' }
  if (isBanner(lines, at) || isBannerAlone(line)) return { heading: 'original' }
  const block = isRule(line) ? nextBlockLine(lines, at + 1) : at
  if (isBelowSaid(lines, at) && isLabelledHeading(lines, block)) return { heading: 'header-block' }
  if (isBelowSaid(lines, at) && isShortHeading(lines, block)) return { heading: 'header-block' }
  return headerBlockAt(lines, block) ? { heading: 'header-block' } : undefined
}

/** A heading stands apart from what was said above it; at the top of a body it is the writer's own. */
function isBelowSaid(lines: readonly string[], at: number): boolean {
  return (
    at > 0 &&
    (isBlank(lines[at - 1]) || isRule(lines[at - 1] ?? '')) &&
    lines.slice(0, at).some((line) => !isBlank(line))
  )
}

function nextBlockLine(lines: readonly string[], from: number): number {
  return isBlank(lines[from]) ? from + 1 : from
}

/** The line of underscores that Outlook and Hotmail draw above the letter they quote. */
export function isRule(line: string): boolean {
  return /^\s{0,3}(?:[_-]{8,200}|={5,200})\s{0,3}$/.test(line)
}
