import { headerBlockAt } from './header-block.ts'
import { isBlank } from './plain-text.ts'

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
export function dividerAt(
  lines: readonly string[],
  at: number,
  isAnswer: boolean,
): 'forward' | 'original' | undefined {
  const line = (lines[at] ?? '').trim()
  if (isAnswer && HELPDESK.test(line) && !lines.slice(0, at).every(isBlank)) return 'original'
  const divider = dividerIn(line)
  if (!divider) return undefined
  const { words, isDashed } = divider
  if ((isDashed || NOTABLE.test(words)) && PASSED_ON.test(words)) return 'forward'
  if (!mayDivide(divider)) return undefined
  const isEnough = isDashed && (EARLIER.test(words) || (isAnswer && LONG_DASHES.test(line)))
  if (isEnough || (isAnswer && EARLIER.test(words))) return 'original'
  const hasHeading = headerBlockAt(lines, nextBlockLine(lines, at + 1), true) !== undefined
  return hasHeading ? 'original' : undefined
}

function mayDivide({ words, isAlone }: Divider): boolean {
  return isAlone && NOTABLE.test(words) && !OWNED.test(words)
}

/** Whose it is, or that it is to be looked at, only a person says: "--- Mijn e-mail ---", "Zie het vorige bericht:". */
const OWNED = /(?<!\p{L})(?:mijn|my|zie|see|dit|this|nog|ook)(?!\p{L})/iu
const LONG_DASHES = /^[-_=*‐–—]{5,}.*[-_=*‐–—]{5,}$/
/** Zendesk's and others' "##- Please type your reply above this line -##", in any language. */
const HELPDESK = /^#{2,3} ?-.{8,80}- ?#{2,3}$/

interface Divider {
  readonly words: string
  readonly isDashed: boolean
  readonly isAlone: boolean
}

/** A few words between dashes, with a colon behind them, or that speak of passing on. */
function dividerIn(line: string): Divider | undefined {
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

export function nextBlockLine(lines: readonly string[], from: number): number {
  return isBlank(lines[from]) ? from + 1 : from
}
