import { InvalidArgumentError, Option } from 'commander'

/** Options that several commands take. */
export const config = () =>
  new Option('-c, --config <file>', 'settings (default: griffier.yaml here, else the sandbox)')
export const json = (what: string) => new Option('--json', what)
export const port = () =>
  new Option('-p, --port <number>', 'port of the sandbox’s page').argParser(portNumber)

function portNumber(text: string): number {
  const number = wholeNumber(text)
  if (number > 65_535) throw new InvalidArgumentError('expected a port from 0 to 65535.')
  return number
}

/** A number of at most five digits, as an argument of a command. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('expected a whole number.')
  return Number(text)
}

/** At least one of something. */
export function count(text: string): number {
  const number = wholeNumber(text)
  if (number === 0) throw new InvalidArgumentError('expected at least 1.')
  return number
}
