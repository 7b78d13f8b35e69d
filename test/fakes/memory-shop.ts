import { shopCalendar } from '../../src/cases/calendar.ts'
import { houseOf } from '../../src/compose.ts'
import { sandboxSettings } from '../../src/config/sandbox-settings.ts'
import type { Desk } from '../../src/jobs/desk.ts'
import { round } from '../../src/jobs/round.ts'
import { classifier, reader } from '../../src/letter-reader.ts'
import type { SendMode } from '../../src/sandbox/sandbox.ts'
import { loadReplies } from '../../src/shop-replies.ts'
import { memoryMailbox, memoryNotify, type Whims } from './memory-mailbox.ts'
import { MemoryOutlook } from './memory-outlook.ts'
import { emptyDisk, memoryRegister } from './memory-register.ts'
import type { Shop } from './shop.ts'

/** What histories do with a shop, whichever it is. */
export type Stage = Pick<Shop, 'letter' | 'round' | 'moveTo' | 'cases' | 'restart' | 'close'> & {
  readonly staff: Pick<
    Shop['staff'],
    'send' | 'edit' | 'remove' | 'erase' | 'categorise' | 'answer' | 'text' | 'sentOut'
  > & { list(folder: 'drafts'): Promise<readonly { readonly id: string }[]> }
}

const SETTINGS = sandboxSettings({ data: '/nowhere' })
const classify = classifier()
const replies = loadReplies()
const read = reader({ formSenders: [], ownAddresses: [SETTINGS.mailbox.address] })
const calendar = shopCalendar({ country: 'NL', timeZone: SETTINGS.timezone })

/** A shop without HTTP and files: all of griffier's rounds on a model of mailbox and register. */
export async function openMemoryShop(mode: SendMode, whims: Whims): Promise<Stage> {
  const startAt = new Date('2026-11-23T08:20:00Z')
  const outlook = new MemoryOutlook(SETTINGS.mailbox.address, mode, startAt)
  const disk = emptyDisk()
  let tokens = 0
  const open = (): Desk => ({
    register: memoryRegister(disk),
    mailbox: memoryMailbox(outlook, whims),
    notify: memoryNotify(outlook),
    house: houseOf(SETTINGS, startAt),
    calendar,
    replies: () => replies,
    read,
    classify,
    correctionOf: async () => ({ features: [], rights: [] }) as never,
    isKnown: async (address) => address === 'anna@example.nl',
    newToken: () => `G-${String(++tokens).padStart(22, '0')}`,
    tell: () => undefined,
  })
  let desk = open()
  return {
    letter: (facts = {}) => outlook.deliver(facts),
    round: async () => (await round(desk, outlook.now)).complaints,
    moveTo: (instant) => {
      outlook.now = new Date(instant)
    },
    cases: () => [...desk.register.cases.values()],
    restart: async () => {
      desk = open()
    },
    close: async () => undefined,
    staff: {
      list: async (folder) => outlook.in(folder),
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
    },
  }
}
