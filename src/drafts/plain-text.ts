import type { Token } from 'markdown-it'

/** Where the text stands while its blocks are read. */
interface Place {
  readonly lines: string[]
  /** Marks the next line: a list's dash, a table's column. */
  mark: string
  columns: string[]
  column: number
  inHead: boolean
}

/** The same letter for a reader without HTML: no marks of Markdown, a table as one block a row. */
export function plainText(tokens: readonly Token[]): string {
  const place: Place = { lines: [], mark: '', columns: [], column: 0, inHead: false }
  for (const token of tokens) read(token, place)
  return `${place.lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

function read(token: Token, place: Place): void {
  if (token.type === 'inline') write(words(token), place)
  else STEPS[token.type]?.(place)
}

const emptyLine = (place: Place) => {
  place.lines.push('')
}

const STEPS: Readonly<Record<string, (place: Place) => void>> = {
  heading_close: emptyLine,
  bullet_list_close: emptyLine,
  ordered_list_close: emptyLine,
  table_close: (place) => {
    place.columns = []
    place.lines.push('')
  },
  paragraph_close: (place) => {
    // In a list the items follow one another directly.
    if (place.mark === '') place.lines.push('')
  },
  hr: (place) => place.lines.push('', '-'.repeat(40), ''),
  list_item_open: (place) => {
    place.mark = '- '
  },
  list_item_close: (place) => {
    place.mark = ''
  },
  thead_open: (place) => {
    place.columns = []
    place.inHead = true
  },
  thead_close: (place) => {
    place.inHead = false
  },
  tr_open: (place) => {
    place.column = 0
  },
  tr_close: emptyLine,
}

function write(text: string, place: Place): void {
  if (place.inHead) {
    place.columns.push(text)
  } else if (place.columns.length > 0) {
    place.lines.push(`${place.columns[place.column] ?? ''}: ${text}`)
    place.column += 1
  } else {
    place.lines.push(place.mark + text)
  }
}

function words(inline: Token): string {
  return (inline.children ?? []).map(word).join('')
}

function word(token: Token): string {
  if (token.type === 'softbreak') return ' '
  if (token.type === 'hardbreak') return '\n'
  return token.content
}
