import type { Right } from '../../cases/right.ts'
import type { SystemsInWords } from './texts.ts'

type Steps = (systems: SystemsInWords) => readonly string[]

// After the table of rights in the shop's privacy facts: what a person ticks before answering.
// A step about recipients falls away where the shop has none.
const told = (step: string, { recipients }: SystemsInWords): string[] =>
  recipients === '' ? [] : [step]

const STEPS: Readonly<Record<Right, Steps>> = {
  access: (systems) => [
    `Search for every address you know of this person, guest orders included: ${systems.own}.`,
    ...told(`Name those who were given data: ${systems.recipients}.`, systems),
    'Black out what belongs to other people.',
    'Protect the file, and send it only to the address we already had.',
  ],
  rectification: (systems) => [
    `Correct it wherever it stands: ${systems.own}.`,
    ...told(`Pass the correction on: ${systems.recipients}.`, systems),
    'An invoice is wrong? Issue a new one, never edit the old.',
    'A new e-mail address? Have it confirmed from the old one first, or by another proof if that no longer exists.',
  ],
  erasure: (systems) => [
    'Be certain who is asking: erasing cannot be undone.',
    'Check for an open order, a warranty or a dispute.',
    `Erase account, reviews, models and mail, sent and deleted too: ${systems.own}.`,
    'Lock invoices away: tax law makes us keep them.',
    'Note when the backups expire.',
    ...told(`Pass it on: ${systems.recipients}.`, systems),
  ],
  restriction: (systems) => [
    `Lock the data, kept but not used: ${systems.own}.`,
    'Turn off mailings and statistics for this person.',
    ...told(`Pass it on: ${systems.recipients}.`, systems),
    'Only the person can lift the lock again.',
  ],
  portability: (systems) => [
    `Export as CSV or JSON, with the original models (a PDF will not do): ${systems.own}.`,
    ...told(`Ask for their part too: ${systems.recipients}.`, systems),
    'Leave the account open: taking data along is not goodbye.',
  ],
  objection: (systems) => [
    `Stop mailings, lists and statistics for this person today: ${systems.own}.`,
    'Write down at what time you did.',
    'An order under way? Settle with the customer how it goes on. Invoices stay.',
    ...told(`Check whether anything must stop there too: ${systems.recipients}.`, systems),
  ],
  'automated-decision': (systems) => [
    `Find out whether a computer decided anywhere, by rules or a profile: ${systems.own}.`,
    ...told(`Look at their checks as well: ${systems.recipients}.`, systems),
    'Have a colleague look with their own eyes, and write down why the outcome is what it is.',
  ],
  'consent-withdrawal': (systems) => [
    `Turn off today what the consent was for, such as newsletter, cookies or photos: ${systems.own}.`,
    'Erase what we only had because of that consent.',
  ],
}

export const englishChecklist = (right: Right, systems: SystemsInWords): readonly string[] =>
  STEPS[right](systems)
