import { type Attribution, attributionAt } from './attribution.ts'
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

/** An address and a colon at the end, whatever the language. */
function namesAuthor(line: string): boolean {
  return line.length < 320 && /@[^\s@]{1,190}\.[^\s@]{2,}/.test(line) && /[:：]\s{0,3}$/.test(line)
}

/** The heading that stands here, if everything below it is an earlier letter. */
export function cutAt(lines: readonly string[], at: number, isAnswer = false): Cut | undefined {
  const line = lines[at] ?? ''
  const heading = dividerAt(lines, at, isAnswer)
  if (heading) return { heading }
  const block = isRule(line) ? nextBlockLine(lines, at + 1) : at
  return headerBlockAt(lines, block, isAnswer) ? { heading: 'header-block' } : undefined
}

const NOTABLE =
  /(?<!\p{L})(?:e-?mail|post|mail(?:bericht)?|bericht|bericht(?:en)?|message|appointment|afspraak|nachricht|mensaje|messaggio|mensagem|meddelande|meddelelse|melding|viesti|wiadomość|zpráva|správa|üzenet|mesaj|mesajul|poruka|sporočilo|съобщение|сообщение|повідомлення|μήνυμα|mesajı?|ileti|kiri|vēstule|laiškas|žinutė)(?!\p{L})|邮件|郵件|メッセージ|메시지|(?:nachricht|bericht|meddelande|meddelelse|melding|viesti)$/iu
const PASSED_ON =
  /doorgestuur|forwarded|weitergeleitet|transféré|reenviado|inoltrat|encaminhad|vidarebefordra|videresen|przekazan|přeposlan|preposlan|továbbított|пересыл|переслан|edelleenlähet|iletilen|redirecționat|proslijeđen|posredovan|προωθ|转发|轉寄|転送/iu
const EARLIER =
  /oorspronkelijk|origin|ursprung|ursprüng|oprindelig|opprinnelig|izvorn|eredeti|исходн|оригинал|vorig|vorherig|previous|earlier|précédent|anterior|precedente|alkuperäi|původn|pôvodn|πρωτότυπ|αρχικ|orijinal|原始|元の|원본/iu

/**
 * A line that sets an older mail apart: "-----Original Message-----" in any language, or "Vorig
 * bericht:" alone on its line. Between dashes, in an answer, a word for a mail is enough.
 */
function dividerAt(
  lines: readonly string[],
  at: number,
  isAnswer: boolean,
): 'forward' | 'original' | undefined {
  const divider = dividerIn((lines[at] ?? '').trim())
  if (!divider) return undefined
  const { words, isDashed, isAlone } = divider
  const isNotable = NOTABLE.test(words)
  if ((isNotable || isDashed) && PASSED_ON.test(words)) return 'forward'
  if (!isNotable || !isAlone) return undefined
  const isExpected = () => isAnswer || headerBlockAt(lines, at + 1, true) !== undefined
  return EARLIER.test(words) || (isDashed && isExpected()) ? 'original' : undefined
}

/** A few words between dashes, with a colon behind them, or that speak of passing on. */
function dividerIn(
  line: string,
): { readonly words: string; readonly isDashed: boolean; readonly isAlone: boolean } | undefined {
  if (line.length < 5 || line.length > 100) return undefined
  if (!SET_APART.test(line) && !PASSED_ON.test(line)) return undefined
  const [, before = '', words = '', after = ''] = DIVIDER.exec(line) ?? []
  if (words === '' || words.split(/\s+/).length > 4) return undefined
  const isDashed = isLine(before) && isLine(after)
  return { words, isDashed, isAlone: isDashed || /[:：]$/.test(line) }
}

function isLine(around: string): boolean {
  return around.replace(/[\s:：]/g, '').length >= 2
}

const SET_APART = /^[-_=*‐–—]|[:：]$/
const DIVIDER = /^([-_=*‐–—\s]{0,30})([^-_=*‐–—:：\s][^_=*:：]{1,60}?)([-_=*‐–—\s:：]{0,40})$/

function nextBlockLine(lines: readonly string[], from: number): number {
  return isBlank(lines[from]) ? from + 1 : from
}

/** The line of underscores that Outlook and Hotmail draw above the letter they quote. */
export function isRule(line: string): boolean {
  return /^\s{0,3}(?:[_-]{8,200}|={5,200})\s{0,3}$/.test(line)
}
