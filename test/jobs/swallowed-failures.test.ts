import { describe, expect, it } from 'vitest'
import type { Desk } from '../../src/jobs/desk.ts'
import { detectManualReply } from '../../src/jobs/detect/answers.ts'
import { sendNotice } from '../../src/jobs/notify/send-notice.ts'
import { UnreadableLetter } from '../../src/letters/unreadable-letter.ts'
import { NotStaff } from '../../src/mailbox/notify.ts'
import { MailboxTrouble, type MailboxTroubleCode } from '../../src/mailbox/trouble.ts'
import { RegisterFileError } from '../../src/register/durable-file.ts'
import { opened } from '../cases/cases.ts'
import { openMemoryShop } from '../fakes/memory-shop.ts'

const NUMBER = 'AVG-2026-0001'

/** As much of a desk as the search for the case of a sent message asks for. */
function deskWith(read: () => Promise<never>): Desk {
  return {
    register: {
      cases: new Map([[NUMBER, { number: NUMBER, history: [opened()] }]]),
      index: { ofClues: () => [NUMBER] },
    },
    mailbox: { source: async () => new Uint8Array() },
    read,
  } as unknown as Desk
}

const sent = { id: 'sent-1', to: [{ name: 'Anna', address: 'anna@example.nl' }] }

describe('a message in Sent Items', () => {
  it('that cannot be read belongs to no case', async () => {
    const desk = deskWith(() => Promise.reject(new UnreadableLetter('encrypted')))
    await expect(detectManualReply(desk, sent as never, new Date())).resolves.toBeUndefined()
  })

  it('of which the reading failed is not passed over: it will be tried again', async () => {
    const desk = deskWith(() => Promise.reject(new Error('the thread fell')))
    await expect(detectManualReply(desk, sent as never, new Date())).rejects.toThrow('fell')
  })
})

describe('a full disk while the categories are made', () => {
  it('ends the round, and the categories are not put off until tomorrow', async () => {
    let made = 0
    let isFull = true
    const shop = await openMemoryShop('same-id', { next: () => 0 }, ({ register, ...ports }) => ({
      ...ports,
      mailbox: {
        ...ports.mailbox,
        ensureCategories: async () => {
          made++
        },
      },
      register: new Proxy(register, {
        get: (target, name) =>
          name === 'saveDiary'
            ? async (diary: typeof register.diary) => {
                if (diary.categoriesMade === undefined || !isFull) return register.saveDiary(diary)
                isFull = false
                throw new RegisterFileError('NOT_SAVED', 'diary.json', 'the disk is full')
              }
            : Reflect.get(target, name),
      }),
    }))
    await expect(shop.round()).rejects.toMatchObject({ code: 'NOT_SAVED' })
    await shop.round()
    expect(made).toBe(2)
  })
})

/** A fault of a library that looks like ours, down to its code, and quotes a letter. */
const foreign = (code: string) => Object.assign(new Error('Beste winkel, ik ben Anna'), { code })

describe('a failure while the categories are made', () => {
  const roundWith = async (failure: Error) => {
    const shop = await openMemoryShop('same-id', { next: () => 0 }, (ports) => ({
      ...ports,
      mailbox: { ...ports.mailbox, ensureCategories: () => Promise.reject(failure) },
    }))
    return shop.round()
  }

  it.each<MailboxTroubleCode>(['no-permission', 'refused', 'gone'])(
    'is passed over where the mailbox says no to that alone: %s',
    async (code) => {
      await expect(roundWith(new MailboxTrouble(code, 'no'))).resolves.toEqual([])
    },
  )

  it.each<Error>([
    new MailboxTrouble('login-refused', 'no'),
    new MailboxTrouble('unreachable', 'no'),
    new RegisterFileError('NOT_SAVED', 'diary.json', 'the disk is full'),
    foreign('ERR_INVALID_ARG_TYPE'),
    foreign('refused'),
  ])('is not taken for a mailbox without colours: $name $code', async (failure) => {
    await expect(roundWith(failure)).rejects.toBe(failure)
  })
})

describe('a letter of which the reading fails', () => {
  const roundWith = async (failure: Error, isServices = false) => {
    const told: unknown[] = []
    const shop = await openMemoryShop('same-id', { next: () => 0 }, (ports) => ({
      ...ports,
      mailbox: {
        ...ports.mailbox,
        source: () => Promise.reject(failure),
        probe: () => (isServices ? Promise.reject(failure) : Promise.resolve()),
      },
    }))
    shop.letter()
    const complaints = await shop.round().catch((cause: unknown) => {
      told.push(cause)
      return []
    })
    return { complaints, ended: told.length > 0 }
  }

  it('ends the round where nothing else would fare better', async () => {
    const slower = new MailboxTrouble('throttled', 'slower')
    expect(await roundWith(slower, true)).toMatchObject({ ended: true })
    expect(await roundWith(slower)).toMatchObject({ ended: false })
  })

  it.each(['throttled', 'NOT_SAVED', 'LOCK_LOST'])(
    'ends no round for a code that is not ours: %s',
    async (code) => {
      const { complaints, ended } = await roundWith(foreign(code))
      expect(ended).toBe(false)
      expect(JSON.stringify(complaints)).toContain(`(Error ${code})`)
      expect(JSON.stringify(complaints)).not.toContain('Anna')
    },
  )
})

describe('a notice that failed on its way', () => {
  const STAFF = { name: 'Sanne', address: 'sanne@example.nl', language: 'nl' } as const
  const keptAfter = async (failure: Error) => {
    const kept = new Map<string, unknown>()
    const desk = {
      register: {
        saveNotice: async (notice: { token: string }) => void kept.set(notice.token, notice),
        dropNotice: async (token: string) => void kept.delete(token),
      },
      notify: { send: () => Promise.reject(failure) },
      calendar: { dayOf: () => '2026-11-23' },
    } as unknown as Desk
    const order = { kind: 'digest', token: 'G-1', items: [], notice: {} } as never
    await expect(sendNotice(desk, STAFF as never, order, new Date())).rejects.toBe(failure)
    return kept.size > 0
  }

  it.each<[Error, kept: boolean]>([
    [new MailboxTrouble('no-permission', 'no'), false],
    [new NotStaff(), false],
    [new MailboxTrouble('unreachable', 'no'), true],
    [new MailboxTrouble('incomplete', 'no'), true],
    [foreign('ERR_INVALID_STATE'), true],
  ])(
    'is looked for before it is said again, unless it went for certain not: %s',
    async (failure, kept) => {
      expect(await keptAfter(failure)).toBe(kept)
    },
  )
})
