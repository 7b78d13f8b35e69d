import { doubtful, type Finding, unwell, well } from './finding.ts'

/** Time enough to make a new one and to have it uploaded. */
const WARN_DAYS = 30

const MILLISECONDS_A_DAY = 86_400_000

const RENEW =
  'make a new one (griffier setup --renew-certificate), upload its .cer in Entra under Certificates & secrets'

export interface CertificateFacts {
  readonly validFrom: Date
  readonly validTo: Date
}

/** How long the certificate still holds, and whether others can read its key. */
export function judgeCertificate(
  { validFrom, validTo }: CertificateFacts,
  openToOthers: { readonly found: string; readonly expected: string } | undefined,
  now: Date,
): Finding {
  const days = Math.floor((validTo.getTime() - now.getTime()) / MILLISECONDS_A_DAY)
  const until = dayOf(validTo)
  if (validTo <= now) return unwell('certificate', `it expired on ${until}`, `${RENEW}.`)
  if (validFrom > now) {
    return unwell(
      'certificate',
      `it counts only from ${dayOf(validFrom)}`,
      'Check the clock of this machine, or wait until that day.',
    )
  }
  if (openToOthers !== undefined)
    return doubtful('certificate', openToOthers.found, `Give it ${openToOthers.expected}.`)
  const found = `it holds until ${until}, ${days} days`
  return days < WARN_DAYS
    ? doubtful('certificate', found, `Before that day, ${RENEW}.`)
    : well('certificate', found)
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
