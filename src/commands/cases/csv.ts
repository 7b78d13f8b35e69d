import { stringify } from 'csv-stringify/sync'

type Cell = string | number | boolean

/**
 * Rows as a spreadsheet of any program opens them: with a byte order mark, and with a cell that would
 * act as a formula made text by the quotation mark that spreadsheets know for it.
 */
export function csv<Column extends string>(
  rows: readonly Readonly<Record<Column, Cell>>[],
  columns: readonly Column[],
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  })
}
