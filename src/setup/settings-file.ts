import { stringify } from 'yaml'
import type { Recipient } from '../cases/recipient.ts'
import type { Answers } from './answers.ts'

export interface Filling extends Answers {
  /** The path of the certificate, from the folder of the settings. */
  readonly certificate: string
  readonly example: readonly Recipient[]
}

/**
 * griffier.yaml: the example with the answers filled in, so that all its explanations come along.
 *
 * @param example the text of griffier.example.yaml
 * @throws Error when the example no longer has a line that is to be filled in: a fault in griffier
 */
export function settingsFile(example: string, filling: Filling): string {
  const { mailbox, tenantId, clientId, staff, language, shop, website, digestAt } = filling
  const people = staff.map(
    ({ name, address }) =>
      `  - { name: ${quoted(name)}, address: ${quoted(address)}, language: ${language}, digest: true, escalate: true }`,
  )
  const replacements: [line: RegExp, text: string][] = [
    [/^# griffier's settings\. Copy .*\n# the # away .*$/m, HEAD],
    [/^ {2}address: <.*$/m, `  address: ${quoted(mailbox)}`],
    [/^ {2}tenantId: <.*$/m, `  tenantId: ${quoted(tenantId)}`],
    [/^ {2}clientId: <.*$/m, `  clientId: ${quoted(clientId)}`],
    [/^ {2}#certificate: .*$/m, `  certificate: ${quoted(filling.certificate)}`],
    [/^(# Who works the mailbox: .*?) +# \*$/m, '$1'],
    [/^ {2}- \{ name: <.*$/m, people.join('\n')],
    [
      /^#shop:\n#( {2}name: ).*\n#( {2}website: ).*$/m,
      `shop:\n  name: ${quoted(shop)}\n  website: ${quoted(website)}`,
    ],
    [/^#notices:\n#( {2}digestAt: ).*$/m, `notices:\n  digestAt: ${quoted(digestAt)}`],
    [/^# {2}selfTest: false$/m, '  selfTest: true'],
    ...(filling.recipients === 'write-out'
      ? [[/^#policy:$/m, writtenOut(filling.example)] as [RegExp, string]]
      : []),
  ]
  return replacements.reduce(replaceOnce, example)
}

const HEAD = `# griffier's settings, made by griffier setup. Take the # away before anything else that you want otherwise:
# what is left out keeps the value shown here.`

/** A function as replacement: an answer may hold a dollar sign. Only `$1` of our own is put back. */
function replaceOnce(text: string, [line, replacement]: [RegExp, string]): string {
  if (!line.test(text)) throw new Error(`griffier.example.yaml has no line ${line} to fill in`)
  return text.replace(line, (_whole, first: unknown) =>
    replacement === '$1' ? String(first) : replacement,
  )
}

/** JSON's texts are YAML's too, whatever is in them. */
function quoted(text: string): string {
  return JSON.stringify(text)
}

function writtenOut(recipients: readonly Recipient[]): string {
  const yaml = stringify(
    { policy: { recipients } },
    { lineWidth: 110, aliasDuplicateObjects: false },
  )
  return `# Written out from J3D Prints' own: make them yours.\n${yaml}\n# What else may stand under policy:`
}
