import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'
import { Trouble } from '../trouble/trouble.ts'
import { fileTrouble } from './file-trouble.ts'

/** The file of known customers cannot be used. The message names the file and what to do, and quotes nothing of it. */
export class KnownCustomersError extends Trouble {
  readonly code = 'KNOWN_CUSTOMERS'
  override readonly name = 'KnownCustomersError'
}

/**
 * Headings of the column, without blanks and signs and in lower case: WooCommerce's customers and orders
 * (Email, Billing Email, user_email, _billing_email), Dutch exports, and what people write.
 */
const HEADINGS: readonly string[] = [
  'email',
  'emailaddress',
  'emailadres',
  'mail',
  'mailadres',
  'useremail',
  'billingemail',
  'billingemailaddress',
  'customeremail',
  'emailbilling',
  'emailfactuur',
  'factuuremail',
  'klantemail',
]

const SEPARATORS = [',', ';', '\t']

/**
 * The e-mail addresses of a shop's customers, in lower case: whoever writes from one of them was known
 * before the letter came.
 *
 * @param file any CSV with a heading for the address: comma, semicolon or tab, with or without quotes or BOM
 * @throws KnownCustomersError if the file cannot be read, is no CSV or has no such column
 */
export async function readKnownCustomers(file: string): Promise<ReadonlySet<string>> {
  const rows = parseRows(file, await readText(file))
  const [headings = [], ...customers] = rows
  const columns = headings.flatMap((heading, column) => (isAddressHeading(heading) ? [column] : []))
  if (columns.length === 0) {
    throw new KnownCustomersError(
      `${file}: found no column for the e-mail address in its first line, expected a heading such as Email, E-mailadres or Billing Email`,
    )
  }
  const addresses = customers.flatMap((row) =>
    columns.map((column) => row[column]?.trim().toLowerCase() ?? ''),
  )
  return new Set(addresses.filter((address) => address.includes('@')))
}

function isAddressHeading(heading: string): boolean {
  return HEADINGS.includes(heading.toLowerCase().replace(/[^a-z]/g, ''))
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new KnownCustomersError(fileTrouble(file, cause), { cause })
  }
}

function parseRows(file: string, text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch (cause) {
    // the parser's own message quotes the line: no cause, so that no customer gets into a log
    if (!(cause instanceof CsvError)) throw cause
    const line = cause.lines ?? '?'
    throw new KnownCustomersError(
      `${file}: line ${line} is no CSV; export the file again, as CSV (UTF-8)`,
    )
  }
}

/** The separator that the heading line has most of. */
function separatorOf(text: string): string {
  const heading = text.trimStart().split(/\r?\n/, 1)[0] ?? ''
  const counts = SEPARATORS.map((separator) => heading.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}
