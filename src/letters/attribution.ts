import { isCiting, isIntroduction } from './heading.ts'

/**
 * The line that mail programs put above the letter they quote: "Op ma 5 okt. 2026 om 10:12 schreef
 * J3D Prints <…>:", "On 5 Oct 2026, at 10:12, … wrote:", and their German, French, Spanish and
 * Italian kin, also wrapped over two or three lines.
 */
export interface Attribution {
  /** How many lines it takes. */
  readonly lines: number
  /**
   * It names a time or an address, as only programs do. What follows is then a quote even where no
   * line is marked with `>`; a person's own "Op 3 mei schreef u:" is not.
   */
  readonly byProgram: boolean
}

const LONGEST = 320
const MOST_LINES = 3
const MAY_OPEN = /^(op|on|am|le|el|il|den|em)\s|\b(schreef|wrote|schrieb|écrit|escribió|scritto)\b/i
/** In a language that is not listed: an address or a date somewhere in the line. */
const MAY_INTRODUCE = /@|\b(?:19|20)\d\d\b|\d年/
const WROTE =
  /\b(schreef|geschreven|geantwoord|wrote|writes|schrieb|schrieben|escribió|scritto|escreveu|skrev)\b|écrit/i
const HAS_DATE = /\d{1,4}[-./ ]\p{L}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\b(19|20)\d\d\b|\d:\d\d/u
const HAS_ADDRESS = /@/

/** The attribution that starts on line `at`; undefined where none does. */
export function attributionAt(lines: readonly string[], at: number): Attribution | undefined {
  const first = lines[at]?.trim() ?? ''
  if (first.length < 8 || first.length > LONGEST) return undefined
  if (!MAY_OPEN.test(first) && !MAY_INTRODUCE.test(first)) return undefined
  let joined = ''
  for (let count = 1; count <= MOST_LINES; count++) {
    const next = lines[at + count - 1]?.trim() ?? ''
    if (next === '' || joined.length + next.length > LONGEST) return undefined
    joined = `${joined} ${next}`.trim()
    if (/[:：]$/.test(joined)) return judge(joined, count)
    if (count === 1 && isBelowRule(lines, at) && WROTE.test(joined) && HAS_ADDRESS.test(joined)) {
      return { lines: 1, byProgram: true }
    }
  }
  return undefined
}

/** Some draw a rule, write who wrote when, and leave out the colon. */
function isBelowRule(lines: readonly string[], at: number): boolean {
  return /^\s{0,3}[-_=*]{3,200}\s{0,3}$/.test(lines[at - 1] ?? '')
}

function judge(text: string, lines: number): Attribution | undefined {
  if (isIntroduction(text) || isCiting(text)) return { lines, byProgram: true }
  if (!WROTE.test(text)) return undefined
  const byProgram = HAS_ADDRESS.test(text) || /\d[:.h]\d\d\b/.test(text)
  return byProgram || HAS_DATE.test(text) || text.length < 80 ? { lines, byProgram } : undefined
}
