import colours from 'picocolors'

/** Rows under a head, each column as wide as its widest cell. `shade` may colour a line by its row. */
export function columns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  shade: (line: string, row: readonly string[]) => string = (line) => line,
): string {
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  const { bold } = colours.createColors(
    process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  )
  return [bold(line(head)), ...rows.map((row) => shade(line(row), row))].join('\n')
}
