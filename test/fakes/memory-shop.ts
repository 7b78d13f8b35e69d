import { shopCalendar } from '../../src/calendar/calendar.ts'
import { shopSettingsOf } from '../../src/compose/desk.ts'
import { loadReplies } from '../../src/compose/replies.ts'
import { sandboxSettings } from '../../src/config/sandbox-settings.ts'
import type { Desk } from '../../src/jobs/desk.ts'
import { round } from '../../src/jobs/round.ts'
import { classifier, reader } from '../../src/reading/letter-reader.ts'
import type { SendMode } from '../../src/sandbox/sandbox.ts'
import { SEALED } from './letters.ts'
import { memoryMailbox, memoryNotify, type Whims } from './memory-mailbox.ts'
import { type Kept, MemoryOutlook } from './memory-outlook.ts'
import { emptyDisk, memoryRegister } from './memory-register.ts'
import type { Shop } from './shop.ts'
import type { Listed, Scene } from './two-days.ts'

/** What histories do with a shop, whichever it is. */
export type Stage = Pick<Shop, 'letter' | 'round' | 'moveTo' | 'cases' | 'restart' | 'close'> & {
  readonly staff: Pick<
    Shop['staff'],
    'send' | 'edit' | 'remove' | 'erase' | 'categorise' | 'answer' | 'text' | 'sentOut'
  > & { list(folder: 'drafts'): Promise<readonly { readonly id: string }[]> }
}

/** What griffier works with, each as it stands on the model. */
export type Ports = Pick<Desk, 'register' | 'mailbox' | 'notify'>

/** The model of a shop, of which each part can be put out of order. */
export interface ModelShop extends Stage {
  readonly scene: Scene
  now(): Date
}

const SETTINGS = sandboxSettings({ data: '/nowhere' })
const classify = classifier()
const replies = loadReplies()
const read = reader({ formSenders: [], ownAddresses: [SETTINGS.mailbox.address] })
const calendar = shopCalendar({ country: 'NL', timeZone: SETTINGS.timezone })

/** A shop without HTTP and files: all of griffier's rounds on a model of mailbox and register. */
export async function openMemoryShop(
  mode: SendMode,
  whims: Whims,
  disturb: (ports: Ports) => Ports = (ports) => ports,
): Promise<ModelShop> {
  const startAt = new Date('2026-11-23T08:20:00Z')
  const outlook = new MemoryOutlook(SETTINGS.mailbox.address, mode, startAt)
  const disk = emptyDisk()
  let tokens = 0
  const open = (): Desk => ({
    ...disturb({
      register: memoryRegister(disk),
      mailbox: memoryMailbox(outlook, whims),
      notify: memoryNotify(outlook),
    }),
    shopSettings: shopSettingsOf(SETTINGS, startAt),
    calendar,
    replies: () => replies,
    read,
    classify,
    correctionOf: async () => ({ features: [], rights: [] }) as never,
    isKnown: async (address) => address === 'anna@example.nl',
    customersTrouble: async () => undefined,
    newToken: () => `G-${String(++tokens).padStart(22, '0')}`,
    report: () => undefined,
  })
  let desk = open()
  const cases = () => [...desk.register.cases.values()]
  const staff = staffAt(outlook)
  return {
    now: () => outlook.now,
    scene: {
      letter: (facts) => outlook.deliver(facts),
      sealedLetter: () => void outlook.deliver({ from: 'kapot@example.nl' }, SEALED),
      moveTo: (instant) => {
        outlook.now = instant
      },
      cases,
      staff,
    },
    letter: (facts = {}) => outlook.deliver(facts),
    round: async () => (await round(desk, outlook.now)).complaints,
    moveTo: (instant) => {
      outlook.now = new Date(instant)
    },
    cases,
    restart: async () => {
      desk = open()
    },
    close: async () => undefined,
    staff,
  }
}

function staffAt(outlook: MemoryOutlook): Stage['staff'] & Scene['staff'] {
  return {
    list: async (folder) => outlook.in(folder).map(listed),
    send: async (id) => outlook.send(id),
    edit: async (id, html) => outlook.edit(id, html),
    remove: async (id) => outlook.remove(id),
    erase: async (id) => outlook.erase(id),
    categorise: async (id, categories) => void outlook.change(id, { categories }),
    answer: async (letterId, html) => {
      const letter = outlook.messages.get(letterId)
      const draft = letter && outlook.reply(letterId, letter.from, html, new Map())
      if (draft !== undefined) outlook.send(draft.id)
    },
    text: async (id) => outlook.messages.get(id)?.body ?? '',
    sentOut: async () => [...outlook.departed].reverse(),
  }
}

function listed({ id, to, categories, flag }: Kept): Listed {
  return {
    id,
    toRecipients: to.map((address) => ({ emailAddress: { address } })),
    categories,
    flag: { flagStatus: flag },
    isRead: false,
  }
}
