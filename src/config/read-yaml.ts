import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { Complaint } from './complaint.ts'

/** Settings are a page or two; anything larger is another file. */
const LONGEST = 256 * 1024

/**
 * Parses YAML 1.2, in which `NO` is a country and `08:30` a text. The parser's own messages can quote the
 * line, and with it a secret that somebody put there, so complaints name the line and say it in our words.
 */
export function readYaml(
  text: string,
): { readonly value: unknown } | { readonly complaints: readonly Complaint[] } {
  if (text.length > LONGEST) {
    return complain('the file', `${text.length} characters`, 'settings of a page or two')
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { prettyErrors: false, lineCounter: lines })
  if (document.errors.length > 0) {
    const complaints = document.errors.map((error) => complaintOf(error, lines))
    return { complaints }
  }
  try {
    return { value: document.toJS() ?? {} }
  } catch {
    // only an alias can fail here: to no anchor, or to so many that the file would explode
    return complain(
      'the file',
      'an alias (*name) that cannot be followed',
      'plain values; put texts with a * in quotes',
    )
  }
}

function complain(key: string, found: string, expected: string) {
  return { complaints: [{ key, found, expected }] }
}

const BY_CODE: Partial<Record<YAMLError['code'], readonly [found: string, expected: string]>> = {
  TAB_AS_INDENT: ['a tab', 'spaces before a key'],
  DUPLICATE_KEY: ['a key that was there before', 'each key once in its section'],
  BAD_INDENT: [
    'an indentation that fits no section',
    'as many spaces as the lines of the same section',
  ],
  MISSING_CHAR: [
    'something that is not closed or not separated',
    'a closing quote or bracket, or a comma',
  ],
  BAD_ALIAS: ['a text that begins with *', 'quotes around it'],
  MULTILINE_IMPLICIT_KEY: ['a line that is no key', 'key: value'],
  BLOCK_AS_IMPLICIT_KEY: ['a second : on one line', 'quotes around a text with a colon'],
  UNEXPECTED_TOKEN: [
    'a character that cannot stand there',
    'key: value, with quotes around texts of signs',
  ],
}

function complaintOf(error: YAMLError, lines: LineCounter): Complaint {
  const [found, expected] = BY_CODE[error.code] ?? ['something that is no YAML', 'key: value']
  return { key: `line ${lines.linePos(error.pos[0]).line}`, found, expected }
}
