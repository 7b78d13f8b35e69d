import type { Bilingual, Language } from '../language/language.ts'

/** What was looked at. The order is that in which the doctor tells of it. */
export const CHECKS = [
  'settings',
  'certificate',
  'clock',
  'sign-in',
  'mailbox',
  'folders',
  'Mail.ReadWrite',
  'Mail.Send',
  'categories',
  'scope',
  'register',
  'disk',
  'replies',
  'rounds',
] as const

export type Check = (typeof CHECKS)[number]

/** What people read in their place. */
export const NAMES: Readonly<Record<Language, Readonly<Record<Check, string>>>> = {
  en: Object.fromEntries(CHECKS.map((check) => [check, check])) as Record<Check, Check>,
  nl: {
    settings: 'instellingen',
    certificate: 'certificaat',
    clock: 'klok',
    'sign-in': 'aanmelden',
    mailbox: 'mailbox',
    folders: 'mappen',
    'Mail.ReadWrite': 'Mail.ReadWrite',
    'Mail.Send': 'Mail.Send',
    categories: 'categorieën',
    scope: 'bereik',
    register: 'register',
    disk: 'schijf',
    replies: 'antwoorden',
    rounds: 'rondes',
  },
}

/** `skipped`: nothing can be said until another check is well. */
export type Verdict = 'ok' | 'warning' | 'not ok' | 'skipped'

/** What a check found, in one line. It holds neither secrets nor personal data. */
export interface Finding {
  readonly check: Check
  readonly verdict: Verdict
  readonly found: Bilingual
  /** The one sentence that fixes it; for warnings and what is not ok. */
  readonly fix?: Bilingual
}

export function well(check: Check, found: Bilingual): Finding {
  return { check, verdict: 'ok', found }
}

export function doubtful(check: Check, found: Bilingual, fix: Bilingual): Finding {
  return { check, verdict: 'warning', found, fix }
}

export function unwell(check: Check, found: Bilingual, fix: Bilingual): Finding {
  return { check, verdict: 'not ok', found, fix }
}

/** Told instead of a judgement that could only repeat what is wrong elsewhere. */
export function skipped(check: Check, waitsFor: Check): Finding {
  return {
    check,
    verdict: 'skipped',
    found: { nl: `wacht op ${NAMES.nl[waitsFor]}`, en: `waits for ${waitsFor}` },
  }
}

/** Whether griffier can work: warnings can wait, what is not ok cannot. */
export function isWell(findings: readonly Finding[]): boolean {
  return findings.every(({ verdict }) => verdict === 'ok' || verdict === 'warning')
}
