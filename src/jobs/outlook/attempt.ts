import type { Bilingual, Wording } from '../../language/language.ts'
import type { Desk } from '../desk.ts'
import { guarded, nameOf } from '../guarded.ts'

/** What a case asks for in the mailbox, each by itself: one that fails must not keep the others from being done. */
type Step = 'marks' | 'outdated-drafts' | 'draft'

/** Does one step; `again` where it failed before. Answers whether the mailbox was written to. */
export type Attempt = (step: Step, work: (again: boolean) => Promise<boolean>) => Promise<boolean>

/** What of a round its sweeps share. */
export interface Pass {
  /** What failed, said for people. */
  readonly complaints: Wording[]
  /** Steps that failed in this round: a sweep later they would fail again. */
  readonly failed: Set<string>
}

/** So often a step is tried in every round; then staff are told, and it is tried once an hour. */
const MOST_TRIES = 3
const HOUR_MS = 3_600_000

/** Tries the steps of a case, and remembers in the diary which of them fail. */
export function attempts(desk: Desk, caseNumber: string, pass: Pass, now: Date): Attempt {
  return async (step, work) => {
    const key = `${caseNumber}/${step}`
    const before = desk.register.diary.stuck?.[key]
    if (pass.failed.has(key) || isPutOff(before, now)) return false
    const tries = (before?.tries ?? 0) + 1
    let why = ''
    const said = (cause: unknown) => {
      why = nameOf(cause)
      // from then on the digest says it every day, until it is done
      return tries < MOST_TRIES ? stepFailed(caseNumber, step, why) : undefined
    }
    const done = await guarded(desk, pass.complaints, () => work(before !== undefined), said)
    if (done === undefined) {
      pass.failed.add(key)
      await noteStuck(desk, key, { tries, why, at: now.toISOString() })
    } else if (before !== undefined) await forgetStuck(desk, (each) => each === key)
    return done?.value ?? false
  }
}

type Stuck = NonNullable<Desk['register']['diary']['stuck']>[string]

function isPutOff(before: Stuck | undefined, now: Date): boolean {
  if (before === undefined || before.tries < MOST_TRIES) return false
  const waited = now.getTime() - Date.parse(before.at)
  // a clock that went back must not put it off for good
  return waited >= 0 && waited < HOUR_MS
}

async function noteStuck(desk: Desk, key: string, how: Stuck): Promise<void> {
  const stuck = { ...desk.register.diary.stuck, [key]: how }
  await desk.register.saveDiary({ ...desk.register.diary, stuck })
  if (how.tries !== MOST_TRIES) return
  const [told] = stuckSteps(desk, key)
  if (told) desk.report({ event: 'trouble', what: told.en })
}

/** A case that asks for nothing any more, as staff did it by hand, is stuck no longer. */
export async function forgetStuckOf(desk: Desk, caseNumber: string): Promise<void> {
  await forgetStuck(desk, (key) => key.startsWith(`${caseNumber}/`))
}

async function forgetStuck(desk: Desk, isOver: (key: string) => boolean): Promise<void> {
  const all = Object.entries(desk.register.diary.stuck ?? {})
  const left = all.filter(([key]) => !isOver(key))
  if (left.length === all.length) return
  await desk.register.saveDiary({ ...desk.register.diary, stuck: Object.fromEntries(left) })
}

/** What still does not go in the mailbox after some tries, for the digest: a person does it by hand. */
export function stuckSteps({ register }: Pick<Desk, 'register'>, only?: string): Bilingual[] {
  return Object.entries(register.diary.stuck ?? {})
    .filter(([key, { tries }]) => tries >= MOST_TRIES && (only ?? key) === key)
    .map(([key, { why }]) => {
      const [caseNumber = '', step = ''] = key.split('/')
      return byHand(caseNumber, step as Step, why)
    })
}

const STEPS: Readonly<Record<Step, { failed: Bilingual; byHand: Bilingual }>> = {
  marks: {
    failed: {
      nl: 'categorie en vlag konden niet op de brief worden gezet',
      en: 'the letter could not be given its category and flag',
    },
    byHand: {
      nl: 'Zet ze zelf op de brief.',
      en: 'Please set them on the letter yourself.',
    },
  },
  'outdated-drafts': {
    failed: {
      nl: 'een concept dat niet meer klopt, kon niet worden weggehaald',
      en: 'a draft that is no longer right could not be taken away',
    },
    byHand: { nl: 'Verstuur dat niet en gooi het weg.', en: 'Please do not send it; delete it.' },
  },
  draft: {
    failed: { nl: 'er kon geen concept worden klaargezet', en: 'no draft could be prepared' },
    byHand: {
      nl: 'Beantwoord de brief zelf, vanuit Outlook.',
      en: 'Please answer the letter yourself, in Outlook.',
    },
  },
}

function stepFailed(caseNumber: string, step: Step, why: string): Bilingual {
  const { failed } = STEPS[step]
  return {
    nl: `Zaak ${caseNumber}: ${failed.nl}; dat wordt in de volgende ronde opnieuw geprobeerd (${why}).`,
    en: `Case ${caseNumber}: ${failed.en}; it will be tried again in the next round (${why}).`,
  }
}

function byHand(caseNumber: string, step: Step, why: string): Bilingual {
  const { failed, byHand } = STEPS[step]
  return {
    nl: `Zaak ${caseNumber}: ${failed.nl}, ook niet na een paar keer proberen (${why}). ${byHand.nl}`,
    en: `Case ${caseNumber}: ${failed.en}, not after some tries either (${why}). ${byHand.en}`,
  }
}
