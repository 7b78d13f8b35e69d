import { asItIs, type Bilingual } from '../language/language.ts'
import { type Check, type Finding, unwell } from './finding.ts'

/** How a harmless request was answered. What Graph refused for another reason than access shows that access is there. */
export type Outcome = 'done' | Refused

export interface Refused {
  readonly code:
    | 'login-refused'
    | 'mailbox-not-found'
    | 'no-permission'
    | 'unreachable'
    | 'throttled'
    | (string & {})
  readonly message: string
  readonly advice: Bilingual | undefined
  readonly graphCode: string | undefined
}

export const LATER: Bilingual = {
  nl: 'Probeer het over een paar minuten opnieuw; blijft het zo, controleer dan het netwerk van deze machine.',
  en: 'Try again in a few minutes; if it stays so, check the network of this machine.',
}

/** Whether nothing can be said of access, as the question never got that far. */
export function isAway({ code }: Refused): boolean {
  return ['unreachable', 'throttled', 'incomplete', 'login-refused', 'mailbox-not-found'].includes(
    code,
  )
}

export function away(check: Check, { message }: Refused): Finding {
  return unwell(check, asItIs(message), LATER)
}
