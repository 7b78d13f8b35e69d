/**
 * The line that mail programs put above the letter they quote: "Op ma 5 okt. 2026 om 10:12 schreef
 * J3D Prints <…>:", "On 5 Oct 2026, at 10:12, … wrote:", and the same in any other language, also
 * wrapped over two or three lines. What gives it away is its make: a moment, an address and a colon.
 */
export interface Attribution {
  /** How many lines it takes. */
  readonly lines: number
  /**
   * It names a time or an address, as only programs do. What follows is then a quote even where no
   * line is marked with `>`; a person's own "Op 3 mei schreef u:" is not.
   */
  readonly byProgram: boolean
  /** The line is the writer's all the same: "Marijke heeft met 👍 gereageerd:". */
  readonly isSaid?: true
}

const LONGEST = 320
const MOST_LINES = 3
const MAY_OPEN =
  /^(op|on|am|le|el|il|den|em|lør|pe)\s|@|\d[:.h]\d\d|^\d|\b(schreef|wrote|schrieb|écrit|escribió|scritto)\b|^[>-]/i
const WROTE =
  /(?<!\p{L})(schreef|geschreven|geantwoord|wrote|writes|replied|schrieb|schrieben|escribió|scritto|escreveu|skrev|kirjoitti|napsal|napísal|napisał\(?a?\)?|scris|(?:на)?писал\(?а?\)?|пишет?|yazdı|έγραψε|írta)(?!\p{L})|écrit|写道|寫道|のメール/iu
// Horde and its kin name nobody but the author, and no time.
const QUOTING =
  /^(?:quoting|citeren|citeer|citaat van|zitat von|zitiere|citando(?: a)?|quoto|citazione da|citation de|citant|citat från|citat fra|citerar|citerer|cytowanie|cytuję|cytat|lainaus|idézet|цитирование|alıntı)(?!\p{L})/iu
const HAS_DATE =
  /\d{1,4}[-./ ]\p{L}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|(?<!\d)(19|20)\d\d(?!\d)|\d:\d\d|\d年/u
const HAS_TIME = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/
const HAS_ADDRESS = /@/
const FRAMED_ADDRESS = /[<([]\s?(?:mailto:)?[^<>()[\]\s]{1,64}@[^<>()[\]\s]{1,190}[>)\]]/i
const ENDS_IN_ADDRESS = /[^\s<>]{1,64}@[^\s<>]{1,190}>?\s?[:：]$/

/** The attribution that starts on line `at`; undefined where none does. */
export function attributionAt(
  lines: readonly string[],
  at: number,
  isAnswer = false,
): Attribution | undefined {
  const first = lines[at]?.trim() ?? ''
  if (first.length < 8 || first.length > LONGEST) return undefined
  if (isAnswer && isReaction(first)) return { lines: 1, byProgram: true, isSaid: true }
  if (isFramedByProgram(first)) return { lines: 1, byProgram: true }
  if (!MAY_OPEN.test(first) && !QUOTING.test(first)) return undefined
  if (endsWithoutColon(first, lines[at + 1])) return { lines: 1, byProgram: true }
  return wrapped(lines, at, isAnswer)
}

function wrapped(lines: readonly string[], at: number, isAnswer: boolean): Attribution | undefined {
  const said: string[] = []
  for (let count = 1; count <= MOST_LINES; count++) {
    const next = lines[at + count - 1]?.trim() ?? ''
    said.push(next)
    const joined = said.join(' ')
    if (next === '' || joined.length > LONGEST) return undefined
    const found = endOf(joined, count, isAnswer)
    if (found) return isPreceded(said, isAnswer) ? undefined : found
    if (ENDS.test(joined)) return undefined
  }
  return undefined
}

/** Whether the first line is the writer's, above an attribution that needs it not. */
function isPreceded([first = '', ...rest]: readonly string[], isAnswer: boolean): boolean {
  if (rest.length === 0 || OPENS.test(first)) return false
  const isWhole = /[.!?]$/.test(first) || !HAS_TIME.test(first)
  return isWhole && endOf(rest.join(' '), 1, isAnswer) !== undefined
}

const OPENS = /^(?:op|on|am|le|el|il|den|em|lør|pe)\s/i
const ENDS = /[:：]$|^-{2,}.*-{2,}$/

function endOf(text: string, lines: number, isAnswer: boolean): Attribution | undefined {
  if (/[:：]$/.test(text)) return judge(text, lines, isAnswer)
  const isSetApart = ENDS.test(text) && isDashed(text)
  return isSetApart ? { lines, byProgram: true } : undefined
}

function judge(text: string, lines: number, isAnswer: boolean): Attribution | undefined {
  const isTold = TOLD.test(text)
  if (WROTE.test(text)) return judgeVerb(text, lines, isTold)
  if (isAnswer && !isTold && isMomentAndName(text)) return { lines, byProgram: true }
  if (!HAS_ADDRESS.test(text)) return undefined
  if (QUOTING.test(text)) return { lines, byProgram: true }
  // somebody may tell of a mail with its hour and sender
  if (isMade(text, isAnswer)) return { lines, byProgram: isAnswer && !isTold }
  return isAnswer && lines === 1 && NAMES_AUTHOR.test(text) ? { lines, byProgram: true } : undefined
}

function judgeVerb(text: string, lines: number, isTold: boolean): Attribution | undefined {
  const isExact = HAS_ADDRESS.test(text) || HAS_TIME.test(text)
  const isHeading = isExact || HAS_DATE.test(text) || text.length < 80
  return isHeading ? { lines, byProgram: isExact && !isTold } : undefined
}

/** "05.10.2026 10:12, J3D Prints пишет:" */
function isMomentAndName(text: string): boolean {
  return HAS_TIME.test(text) && STARTS_WITH_MOMENT.test(text) && isShort(text, 8)
}

/** A moment and an address, and hardly more. */
function isMade(text: string, isAnswer: boolean): boolean {
  if (!HAS_TIME.test(text) || !HAS_DATE.test(text)) return false
  return FRAMED_ADDRESS.test(text) || isTerse(text) || (isAnswer && isShort(text, 14))
}

/** A person's own line speaks of people, as no program's does: "Op 3 mei om 10:12 schreef u mij:". */
const TOLD =
  /(?<!\p{L})(?:ik|mij|mijn|my|jullie)(?!\p{L})|(?<!\p{L})(?:schreef (?:u|je|jij|hij|zij|ze)|(?:you|he|she|they|we) wrote)(?!\p{L})|(?<!\p{L})I \p{Ll}|\d:\d\d:\s/u
const STARTS_WITH_MOMENT =
  /^(?:\d{1,2}[:.]\d\d,? )?(?:\d{1,4}[-./] ?\d{1,2}[-./] ?\d{2,4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4})/u
/** A name, an address in brackets and a colon; a verb of another language may stand before. */
const NAMES_AUTHOR =
  /^(?:\p{L}{1,20} ){0,2}["'“„]?\p{Lu}[\p{L}\d.'’"”-]{0,40}(?: (?:\p{Lu}[\p{L}\d.'’"”-]{0,40}|\p{Ll}{1,3})){0,6} ?<[^<>\s]{1,255}>\s?[:：]$/u

function isShort(text: string, most: number): boolean {
  return text.split(/\s+/).length <= most
}

/** GroupWise frames it, and Notes joins name, moment and first words with dashes. */
function isFramedByProgram(line: string): boolean {
  if (/^>>> ?\S.*>>>$/.test(line)) return HAS_TIME.test(line)
  return /\S ?---?\d{1,4}[-./]\d{1,2}[-./]\d{2,4} \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?---/i.test(line)
}

/** Hardly more than a moment and a name: "5 okt 2026, 10:12 door info@j3dprints.nl:". */
function isTerse(text: string): boolean {
  return ENDS_IN_ADDRESS.test(text) && text.split(/\s+/).length <= 12
}

/** Zoho: "---- On Mon, 05 Oct 2026 10:12:00 +0200 J3D Prints <…> wrote ----". */
function isDashed(text: string): boolean {
  return HAS_ADDRESS.test(text) && HAS_TIME.test(text)
}

/** "Op 5-10-2026 schreef info@j3dprints.nl", and nothing more on the line or the next. */
function endsWithoutColon(line: string, next: string | undefined): boolean {
  if (line.length > 200 || !/@[^\s<>]{1,190}>?$/.test(line)) return false
  const isAlone = next === undefined || next.trim() === '' || /^\s{0,3}>/.test(next)
  return isAlone && WROTE.test(line) && HAS_DATE.test(line)
}

/** What Outlook and others send as a reaction: a picture and a few words, then the mail that it is about. */
function isReaction(line: string): boolean {
  if (!/\p{Extended_Pictographic}/u.test(line) || !/[:：]$/.test(line)) return false
  return REACTED.test(line) && !TOLD.test(line) && isShort(line, 15)
}

// The languages share the word: reacted, gereageerd, reagiert, réagi, reaccionó, reagował.
const REACTED = /r[eé]a[cgkz]/i
