import { doubtful, type Finding, unwell, well } from './finding.ts'

/** How the register's folder was found. */
export type RegisterFacts =
  | { readonly state: 'new' }
  | { readonly state: 'free' | 'in-use'; readonly cases: number }
  | {
      readonly state: 'damaged'
      readonly what: string
      readonly todo: string
      /** How many other things are wrong besides. */
      readonly more: number
    }
  | { readonly state: 'shut'; readonly code: string }

export function judgeRegister(facts: RegisterFacts, folder: string): Finding {
  switch (facts.state) {
    case 'new':
      return well('register', `${folder} will be made at the first start`)
    case 'free':
      return well('register', `${casesOf(facts.cases)}, readable and writable`)
    case 'in-use':
      return well('register', `${casesOf(facts.cases)}; a griffier is at work in it`)
    case 'damaged':
      return unwell(
        'register',
        facts.more > 0 ? `${facts.what} (and ${facts.more} more)` : facts.what,
        `${facts.todo[0]?.toUpperCase()}${facts.todo.slice(1)}; griffier doctor register tells all.`,
      )
    case 'shut':
      return unwell(
        'register',
        `${folder} cannot be written (${facts.code})`,
        'Give the user that griffier runs as a folder of its own, or set another one (data in the settings).',
      )
  }
}

function casesOf(count: number): string {
  return count === 1 ? 'one case' : `${count} cases`
}

const MEGABYTE = 1024 * 1024
const FULL_BELOW = 50 * MEGABYTE
const WARN_BELOW = 500 * MEGABYTE

/** @param free bytes that griffier may still write; undefined where the file system does not say */
export function judgeDisk(free: number | undefined): Finding {
  if (free === undefined)
    return doubtful('disk', 'its free space is unknown', 'See to it that it does not fill up.')
  const found = `${inWords(free)} free`
  const mend = 'Make room on the disk that holds the register: what cannot be written is not kept.'
  if (free < FULL_BELOW) return unwell('disk', found, mend)
  return free < WARN_BELOW ? doubtful('disk', found, mend) : well('disk', found)
}

function inWords(bytes: number): string {
  const megabytes = Math.floor(bytes / MEGABYTE)
  return megabytes < 1024 ? `${megabytes} MB` : `${Math.floor(megabytes / 1024)} GB`
}

/** @param slip the first line of what is wrong with the reply texts; undefined where nothing is */
export function judgeReplies(slip: string | undefined): Finding {
  if (slip === undefined) return well('replies', 'every text can be filled in')
  return unwell('replies', slip, 'Mend that file, or install griffier anew.')
}

const MILLISECONDS_AN_HOUR = 3_600_000

/** A daemon at work renews its cursors every twelve hours at the latest. */
const SILENT_AFTER_HOURS = 13

/** @param last when griffier last noted how far it had read; undefined where it never did */
export function judgeRounds(last: Date | undefined, now: Date): Finding {
  if (last === undefined)
    return doubtful('rounds', 'there was none yet', 'Start griffier: griffier start.')
  const hours = Math.floor((now.getTime() - last.getTime()) / MILLISECONDS_AN_HOUR)
  const found = `the last one that noted something was at ${last.toISOString().slice(0, 16)}Z`
  return hours < SILENT_AFTER_HOURS
    ? well('rounds', found)
    : doubtful('rounds', found, 'See whether griffier runs, and start it: griffier start.')
}
