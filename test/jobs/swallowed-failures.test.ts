import { describe, expect, it } from 'vitest'
import type { Desk } from '../../src/jobs/desk.ts'
import { detectManualReply } from '../../src/jobs/detect/answers.ts'
import { UnreadableLetter } from '../../src/letters/unreadable-letter.ts'
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
