import type { Finding, Verdict } from './finding.ts'

export interface Paint {
  readonly good: (text: string) => string
  readonly odd: (text: string) => string
  readonly bad: (text: string) => string
  readonly faint: (text: string) => string
}

const COLOUR: Readonly<Record<Verdict, keyof Paint>> = {
  ok: 'good',
  warning: 'odd',
  'not ok': 'bad',
  skipped: 'faint',
}

/** A finding for people: what was found, and below it what mends it. */
export function findingLine({ check, verdict, found, mend }: Finding, paint: Paint): string {
  const head = `${paint[COLOUR[verdict]](verdict.padEnd(7))}  ${check.padEnd(14)}  ${found}`
  return mend === undefined ? head : `${head}\n${' '.repeat(25)}→ ${mend}`
}
