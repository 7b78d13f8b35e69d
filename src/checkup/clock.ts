import { doubtful, type Finding, unwell, well } from './finding.ts'

/** Entra refuses assertions that are more than five minutes off. */
const LARGEST_MS = 5 * 60_000
const WARN_MS = 60_000

const SET = 'Let the clock of this machine be set from the network (NTP).'

/** This machine's clock against Microsoft's, as the `Date` of an answer gives it: to the second. */
export function judgeClock(theirs: Date | undefined, ours: Date): Finding {
  if (theirs === undefined) {
    return doubtful(
      'clock',
      'Microsoft’s time is unknown, for its login service cannot be reached',
      'Check the network of this machine, and that a firewall lets it reach Microsoft over https.',
    )
  }
  const behind = theirs.getTime() - ours.getTime()
  const off = Math.abs(behind)
  if (off < WARN_MS) return well('clock', 'it agrees with Microsoft’s')
  const found = `it is ${inWords(off)} ${behind > 0 ? 'behind' : 'ahead of'} Microsoft’s`
  return off < LARGEST_MS ? doubtful('clock', found, SET) : unwell('clock', found, SET)
}

function inWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  if (minutes < 120) return minutes === 1 ? 'a minute' : `${minutes} minutes`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`
}
