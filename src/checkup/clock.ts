import type { Bilingual } from '../language/language.ts'
import { doubtful, type Finding, unwell, well } from './finding.ts'

/** Entra refuses assertions that are more than five minutes off. */
const LARGEST_MS = 5 * 60_000
const WARN_MS = 60_000

const SET: Bilingual = {
  nl: 'Laat de klok van deze machine gelijkzetten via het netwerk (NTP).',
  en: 'Let the clock of this machine be set from the network (NTP).',
}

/** This machine's clock against Microsoft's, as the `Date` of an answer gives it: to the second. */
export function judgeClock(theirs: Date | undefined, ours: Date): Finding {
  if (theirs === undefined) {
    return doubtful(
      'clock',
      {
        nl: 'de tijd van Microsoft is onbekend, want de aanmelddienst is niet te bereiken',
        en: 'Microsoft’s time is unknown, for its login service cannot be reached',
      },
      {
        nl: 'Controleer het netwerk van deze machine, en of een firewall https naar Microsoft doorlaat.',
        en: 'Check the network of this machine, and that a firewall lets it reach Microsoft over https.',
      },
    )
  }
  const behind = theirs.getTime() - ours.getTime()
  const off = Math.abs(behind)
  if (off < WARN_MS) {
    return well('clock', {
      nl: 'die loopt gelijk met die van Microsoft',
      en: 'it agrees with Microsoft’s',
    })
  }
  const by = inWords(off)
  const found = {
    nl: `die loopt ${by.nl} ${behind > 0 ? 'achter' : 'voor'} op die van Microsoft`,
    en: `it is ${by.en} ${behind > 0 ? 'behind' : 'ahead of'} Microsoft’s`,
  }
  return off < LARGEST_MS ? doubtful('clock', found, SET) : unwell('clock', found, SET)
}

function inWords(milliseconds: number): Bilingual {
  const minutes = Math.round(milliseconds / 60_000)
  if (minutes === 1) return { nl: 'een minuut', en: 'a minute' }
  if (minutes < 120) return { nl: `${minutes} minuten`, en: `${minutes} minutes` }
  const hours = Math.round(minutes / 60)
  if (hours < 48) return { nl: `${hours} uur`, en: `${hours} hours` }
  const days = Math.round(hours / 24)
  return { nl: `${days} dagen`, en: `${days} days` }
}
