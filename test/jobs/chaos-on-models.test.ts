import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GraphTrouble } from '../../src/mailbox/graph/trouble.ts'
import type { MailboxTroubleCode } from '../../src/mailbox/trouble.ts'
import { RegisterFileError } from '../../src/register/durable-file.ts'
import type { SendMode } from '../../src/sandbox/sandbox.ts'
import { frail, type Luck, type Mishap } from '../fakes/frail.ts'
import { type ModelShop, openMemoryShop, type Ports } from '../fakes/memory-shop.ts'
import { endOf, twoDays } from '../fakes/two-days.ts'

/** More with `npm run test:chaos`. */
const RUNS = Number(process.env.CHAOS ?? 90)

const MAILBOX_CALLS = [
  'changes',
  'find',
  'source',
  'mark',
  'draftReply',
  'finishDraft',
  'findTagged',
  'readDraft',
  'deleteDraft',
  'wroteTo',
  'ensureCategories',
] as const
const NOTIFY_CALLS = ['send', 'wasSent'] as const
const REGISTER_CALLS = [
  'save',
  'noteRead',
  'saveCursor',
  'saveNotice',
  'dropNotice',
  'saveDiary',
] as const

/** What the adapter makes of Graph's refusals. A message that is gone for good is no fault, and has its own tests. */
const TROUBLES: readonly MailboxTroubleCode[] = [
  'unreachable',
  'throttled',
  'no-permission',
  'login-refused',
  'incomplete',
  'mailbox-not-found',
]
/** After these nobody knows whether it was done. */
const OPEN: readonly MailboxTroubleCode[] = ['unreachable', 'incomplete']

/** A full or broken disk; a write that fails leaves the file as it was. */
const NOT_SAVED = new RegisterFileError('NOT_SAVED', 'case.json', 'the disk is full')

/** What goes wrong at one call, wherever it strikes. */
interface Fault {
  /** So many calls go well before it. */
  readonly pause: number
  readonly when: Mishap['when']
  readonly dies: boolean
  readonly trouble: MailboxTroubleCode
}

const weather = fc.array(
  fc.record<Fault>({
    pause: fc.integer({ min: 0, max: 60 }),
    when: fc.constantFrom('before', 'after'),
    dies: fc.boolean(),
    trouble: fc.constantFrom(...TROUBLES),
  }),
  { minLength: 1, maxLength: 10 },
)

/** Counts calls over all lives of griffier, until its faults are used up. */
class Weather {
  readonly #waiting: Fault[]
  #pause: number
  #incomplete = 0

  constructor(faults: readonly Fault[]) {
    this.#waiting = [...faults]
    this.#pause = this.#waiting[0]?.pause ?? 0
  }

  get isFair(): boolean {
    return this.#waiting.length === 0
  }

  next(onDisk: boolean): Mishap | undefined {
    if (this.isFair || this.#pause-- > 0) return undefined
    const { when, dies, trouble } = this.#waiting.shift() as Fault
    this.#pause = this.#waiting[0]?.pause ?? 0
    if (dies) return { when, error: 'dies' }
    if (onDisk) return { when: 'before', error: NOT_SAVED }
    // what Graph refuses for certain it has not done
    return { when: OPEN.includes(trouble) ? when : 'before', error: this.#trouble(trouble) }
  }

  /** A letter that fails a third time goes to a person: that is another story, with a test of its own. */
  #trouble(code: MailboxTroubleCode): GraphTrouble {
    const isOften = code === 'incomplete' && ++this.#incomplete > 2
    return new GraphTrouble(isOften ? 'unreachable' : code, 'a fault')
  }
}

const MOST_TRIES = 80

/** One griffier after the other, until two days are done. */
async function live(mode: SendMode, faults: readonly Fault[]) {
  const weather = new Weather(faults)
  let luck: Luck = { dead: false, next: () => undefined }
  const disturb = ({ register, mailbox, notify }: Ports): Ports => {
    const life: Luck = { dead: false, next: (call) => weather.next(isOnDisk(call)) }
    luck = life
    return {
      register: frail(register, REGISTER_CALLS, life),
      mailbox: frail(mailbox, MAILBOX_CALLS, life),
      notify: frail(notify, NOTIFY_CALLS, life),
    }
  }
  const shop = await openMemoryShop(mode, { next: () => 0 }, disturb)
  for (const step of twoDays(shop.scene)) {
    await step()
    await settle(shop, () => luck.dead)
  }
  const end = await endOf(shop.scene.cases(), shop.scene.staff)
  return {
    ...end,
    cases: end.cases.map((of) => ({ ...of, reminded: of.reminded.filter(isSure) })),
  }
}

const isOnDisk = (call: string) => (REGISTER_CALLS as readonly string[]).includes(call)

/** Whether a draft was written in before or after its case changed, nobody can tell who hears of both late. */
const isSure = (reminded: string) => !reminded.endsWith(' ')

/** Rounds until two went well, each a quarter of an hour after the other; whoever died is started again. */
async function settle(shop: ModelShop, isDead: () => boolean): Promise<void> {
  for (let well = 0, tries = 0; well < 2; tries++) {
    if (tries > MOST_TRIES) throw new Error('griffier does not come to rest')
    shop.scene.moveTo(new Date(shop.now().getTime() + 15 * 60_000))
    const complaints = await shop.round().catch(() => undefined)
    well = complaints?.length === 0 ? well + 1 : 0
    if (isDead()) await shop.restart()
  }
}

const MODES: readonly SendMode[] = ['same-id', 'new-id', 'new-id-and-message-id']

describe('mailbox and disk in any weather, and a griffier that is killed at any moment', () => {
  it.each(MODES)(
    'leave in the end what fair weather leaves (%s)',
    {
      timeout: 60_000 + RUNS * 1_000,
    },
    async (mode) => {
      const fair = await live(mode, [])
      await fc.assert(
        fc.asyncProperty(weather, async (faults) => {
          const foul = await live(mode, faults)
          if (!isDeepStrictEqual(foul, fair)) expect(foul).toEqual(fair)
        }),
        { numRuns: Math.ceil(RUNS / MODES.length), endOnFailure: false },
      )
    },
  )
})
