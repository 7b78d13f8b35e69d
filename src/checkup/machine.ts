import { asItIs, type Bilingual } from '../language/language.ts'
import { doubtful, type Finding, unwell, well } from './finding.ts'
import { capital } from './words.ts'

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
      return well('register', {
        nl: `${folder} wordt gemaakt zodra griffier start`,
        en: `${folder} will be made at the first start`,
      })
    case 'free':
      return well('register', {
        nl: `${casesOf(facts.cases).nl}, leesbaar en beschrijfbaar`,
        en: `${casesOf(facts.cases).en}, readable and writable`,
      })
    case 'in-use':
      return well('register', {
        nl: `${casesOf(facts.cases).nl}; er is een griffier in aan het werk`,
        en: `${casesOf(facts.cases).en}; a griffier is at work in it`,
      })
    case 'damaged':
      return unwell(
        'register',
        facts.more > 0
          ? {
              nl: `${facts.what} (en nog ${facts.more})`,
              en: `${facts.what} (and ${facts.more} more)`,
            }
          : asItIs(facts.what),
        {
          nl: `${capital(facts.todo)}; alles staat in griffier doctor register.`,
          en: `${capital(facts.todo)}; griffier doctor register tells all.`,
        },
      )
    case 'shut':
      return unwell(
        'register',
        {
          nl: `in ${folder} kan niet worden geschreven (${facts.code})`,
          en: `${folder} cannot be written (${facts.code})`,
        },
        {
          nl: 'Geef de gebruiker waaronder griffier draait een eigen map, of kies een andere (data in de instellingen).',
          en: 'Give the user that griffier runs as a folder of its own, or set another one (data in the settings).',
        },
      )
  }
}

function casesOf(count: number): Bilingual {
  return count === 1
    ? { nl: 'één zaak', en: 'one case' }
    : { nl: `${count} zaken`, en: `${count} cases` }
}

const MEGABYTE = 1024 * 1024
const FULL_BELOW = 50 * MEGABYTE
const WARN_BELOW = 500 * MEGABYTE

/** @param free bytes that griffier may still write; undefined where the file system does not say */
export function judgeDisk(free: number | undefined): Finding {
  if (free === undefined)
    return doubtful(
      'disk',
      { nl: 'hoeveel ruimte er vrij is, is onbekend', en: 'its free space is unknown' },
      { nl: 'Zorg dat hij niet volloopt.', en: 'See to it that it does not fill up.' },
    )
  const found = { nl: `${inWords(free)} vrij`, en: `${inWords(free)} free` }
  const fix = {
    nl: 'Maak ruimte op de schijf waar het register op staat: wat niet geschreven kan worden, wordt niet bewaard.',
    en: 'Make room on the disk that holds the register: what cannot be written is not kept.',
  }
  if (free < FULL_BELOW) return unwell('disk', found, fix)
  return free < WARN_BELOW ? doubtful('disk', found, fix) : well('disk', found)
}

function inWords(bytes: number): string {
  const megabytes = Math.floor(bytes / MEGABYTE)
  return megabytes < 1024 ? `${megabytes} MB` : `${Math.floor(megabytes / 1024)} GB`
}

/** @param slip the first line of what is wrong with the reply texts; undefined where nothing is */
export function judgeReplies(slip: string | undefined): Finding {
  if (slip === undefined) {
    return well('replies', {
      nl: 'alle teksten kunnen worden ingevuld',
      en: 'every text can be filled in',
    })
  }
  return unwell('replies', asItIs(slip), {
    nl: 'Herstel dat bestand, of installeer griffier opnieuw.',
    en: 'Fix that file, or reinstall griffier.',
  })
}

const MILLISECONDS_AN_HOUR = 3_600_000

/** A daemon at work renews its cursors every twelve hours at the latest. */
const SILENT_AFTER_HOURS = 13

/** @param last when griffier last noted how far it had read; undefined where it never did */
export function judgeRounds(last: Date | undefined, now: Date): Finding {
  if (last === undefined)
    return doubtful(
      'rounds',
      { nl: 'er is er nog geen geweest', en: 'there was none yet' },
      { nl: 'Start griffier: griffier start.', en: 'Start griffier: griffier start.' },
    )
  const hours = Math.floor((now.getTime() - last.getTime()) / MILLISECONDS_AN_HOUR)
  const at = `${last.toISOString().slice(0, 16)}Z`
  const found = {
    nl: `de laatste waarin iets is vastgelegd was op ${at}`,
    en: `the last one that noted something was at ${at}`,
  }
  return hours < SILENT_AFTER_HOURS
    ? well('rounds', found)
    : doubtful('rounds', found, {
        nl: 'Kijk of griffier draait, en start het zo nodig: griffier start.',
        en: 'See whether griffier runs, and start it: griffier start.',
      })
}
