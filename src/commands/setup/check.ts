import colours from 'picocolors'
import { type Finding, isWell } from '../../checkup/finding.ts'
import { findingLine } from '../../checkup/report.ts'
import type { Complaint } from '../../config/complaint.ts'
import type { Language } from '../../language/language.ts'
import { openWorkplace } from '../workplace.ts'
import { examine } from './examine.ts'

export interface CheckOptions {
  readonly config?: string
  /** A mailbox of the tenant that must be shut to us; by default those of staff are tried. */
  readonly other?: string
  readonly json?: boolean
  /** For people; machines get English. */
  readonly language: Language
}

/** `griffier check`: looks at everything that griffier needs and says what to fix. 1 where something is not ok. */
export async function check({ config, other, json, language }: CheckOptions): Promise<number> {
  const warnings: Complaint[] = []
  const warn = (warning: Complaint) => void warnings.push(warning)
  const place = await openWorkplace({ who: 'griffier check', config, warn }, process.env)
  try {
    const tell = json ? tellJson : teller(language)
    const findings: Finding[] = []
    for await (const finding of examine(place, warnings, other)) {
      findings.push(finding)
      tell(finding)
    }
    return isWell(findings) ? 0 : 1
  } finally {
    await place.close()
  }
}

function tellJson({ found, fix, ...finding }: Finding): void {
  const inEnglish = { ...finding, found: found.en, ...(fix && { fix: fix.en }) }
  process.stdout.write(`${JSON.stringify(inEnglish)}\n`)
}

/** Tells a finding to people, in colour on a terminal. */
export function teller(language: Language): (finding: Finding) => void {
  const { green, yellow, red, dim } = colours.createColors(
    process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  )
  const paint = { good: green, odd: yellow, bad: red, faint: dim }
  return (finding) => void process.stdout.write(`${findingLine(finding, language, paint)}\n`)
}
