import { asItIs, type Bilingual } from '../language/language.ts'
import { doubtful, type Finding, unwell, well } from './finding.ts'
import { capital } from './words.ts'

/** Time enough to make a new one and to have it uploaded. */
const WARN_DAYS = 30

const MILLISECONDS_A_DAY = 86_400_000

const RENEW: Bilingual = {
  nl: 'maak een nieuw certificaat (griffier setup --renew-certificate) en upload het .cer-bestand in Entra onder Certificaten en geheimen.',
  en: 'make a new one (griffier setup --renew-certificate), upload its .cer in Entra under Certificates & secrets.',
}

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
  if (validTo <= now) {
    const expired = { nl: `het is verlopen op ${until}`, en: `it expired on ${until}` }
    return unwell('certificate', expired, { nl: capital(RENEW.nl), en: capital(RENEW.en) })
  }
  if (validFrom > now) {
    return unwell(
      'certificate',
      {
        nl: `het geldt pas vanaf ${dayOf(validFrom)}`,
        en: `it counts only from ${dayOf(validFrom)}`,
      },
      {
        nl: 'Controleer de klok van deze machine, of wacht tot die dag.',
        en: 'Check the clock of this machine, or wait until that day.',
      },
    )
  }
  if (openToOthers !== undefined) {
    return doubtful('certificate', asItIs(openToOthers.found), {
      nl: `Geef het ${openToOthers.expected}.`,
      en: `Give it ${openToOthers.expected}.`,
    })
  }
  const found = {
    nl: `het geldt tot ${until}, nog ${days} dagen`,
    en: `it holds until ${until}, ${days} days`,
  }
  return days < WARN_DAYS
    ? doubtful('certificate', found, {
        nl: `Vóór die dag: ${RENEW.nl}`,
        en: `Before that day, ${RENEW.en}`,
      })
    : well('certificate', found)
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
