/**
 * What mail programs call the element in which the letter that is answered begins: Outlook on the web,
 * on phones, on Macs and of old, Zimbra, GMX, Thunderbird's forwards.
 */
const NAMED =
  /\b(?:id|class|name|data-marker)\s?=\s?["']?(?:x_)*(?:divrplyfwdmsg|mail-editor-reference-message-container|ms-outlook-mobile-body-separator-line|olk_src_body_section|outlookmessageheader|zwchr|__headers__|quote["'\s]|moz-forward-container)/i

/** Outlook's border above it, of a colour that nothing else has, however a server wrote the style again. */
const BORDER =
  /border-(?:top|color):\s?(?:(?:solid|1(?:\.0)?pt)\s){0,2}(?:#(?:e1e1e1|b5c4df)|rgb\((?:225,\s?225,\s?225|181,\s?196,\s?223)\))/i

/** The same of programs that let people write between the quotes within it: `gmail_quote` and its kin. */
const LOOSELY_NAMED =
  /\b(?:id|class|name)\s?=\s?["']?(?:[\w -]{0,60}[\s_])?(?:[a-z]{2,20}_quoted?|zmail_extra|messagereplysection)(?![a-z])/i

/**
 * Whether an element begins the letter that is answered.
 * @param isBelowQuotes No block quote follows, so that nothing but the element tells what is quoted.
 */
export function beginsReply(attributes: string, isBelowQuotes: boolean): boolean {
  if (NAMED.test(attributes) || BORDER.test(attributes)) return true
  return isBelowQuotes && LOOSELY_NAMED.test(attributes)
}

/** Red, and the green, light blue and purple of Word's palette: nobody writes a letter in them, but people answer so between the lines of an older mail. */
const BY_HAND =
  /\bcolor\s?[:=]\s?["']?(?:red\b|green\b|#f00\b|#(?:ff0000|c00000|e[0-9a-f]0000|ee1111|c82613|00b050|0c882a|00b0f0|0070c0|7030a0)\b|rgb\(\s?(?:(?:2[0-5]\d|19\d)\s?,\s?0\s?,\s?0|200\s?,\s?38\s?,\s?19|0\s?,\s?176\s?,\s?(?:80|240)|12\s?,\s?136\s?,\s?42|0\s?,\s?112\s?,\s?192|112\s?,\s?48\s?,\s?160)\s?\))/i

/** Whether an element is in a colour that people pick to set their answers apart. */
export function isColoured(attributes: string): boolean {
  return BY_HAND.test(attributes)
}
