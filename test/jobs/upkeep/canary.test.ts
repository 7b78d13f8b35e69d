import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../../src/calendar/calendar.ts'
import type { Desk } from '../../../src/jobs/desk.ts'
import { missedCanary, noticeCanary, sendCanary } from '../../../src/jobs/upkeep/canary.ts'
import type { Letter } from '../../../src/letters/letter.ts'
import type { OutgoingNotice } from '../../../src/mailbox/notify.ts'
import { emptyDisk, memoryRegister } from '../../fakes/memory-register.ts'

function desk(settings: object = {}) {
  const sent: OutgoingNotice[] = []
  const discarded: string[][] = []
  const at = {
    register: memoryRegister(emptyDisk()),
    calendar: shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' }),
    shopSettings: {
      ...{ canary: true, digestAt: '08:30', mailbox: 'info@j3dprints.nl' },
      noticeDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      ...settings,
    },
    newToken: () => `G-${sent.length + 1}`,
    notify: { send: async (notice: OutgoingNotice) => void sent.push(notice) },
    mailbox: { discardOwn: async (...which: string[]) => void discarded.push(which) },
  } as unknown as Desk
  return { at, sent, discarded }
}

const letter = (wholeText: string) => ({ wholeText }) as Letter
const message = { id: 'm-1' } as Parameters<typeof noticeCanary>[1]
const MORNING = new Date('2026-11-23T07:30:00Z')
const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000)

describe('the mail to ourselves', () => {
  it.each([
    ['at the hour of the digest', '2026-11-23T07:30:00Z', {}, true],
    ['a minute before it', '2026-11-23T07:29:00Z', {}, false],
    ['in the weekend', '2026-11-28T09:00:00Z', {}, false],
    ['on a holiday', '2026-12-25T09:00:00Z', {}, false],
    ['where nobody wants it', '2026-11-23T09:00:00Z', { canary: false }, false],
  ])('goes or stays %s', async (_, now, settings, goes) => {
    const { at, sent } = desk(settings)
    expect(await sendCanary(at, new Date(now))).toBe(goes)
    expect(sent.map(({ to }) => to.address)).toEqual(goes ? ['info@j3dprints.nl'] : [])
  })

  it('goes once a day, and is remembered before it goes', async () => {
    const { at, sent } = desk()
    const failing = { ...at, notify: { send: () => Promise.reject(new Error('no line')) } }
    await expect(sendCanary(failing as unknown as Desk, MORNING)).rejects.toThrow('no line')
    // it may have gone: a second one would only confuse
    expect(await sendCanary(at, later(60))).toBe(false)
    expect(await sendCanary(at, later(24 * 60))).toBe(true)
    expect(sent).toHaveLength(1)
  })

  it('is missed after an hour, and no longer once it came', async () => {
    const { at, sent, discarded } = desk()
    expect(missedCanary(at, MORNING)).toBeUndefined()
    await sendCanary(at, MORNING)
    expect(missedCanary(at, later(59))).toBeUndefined()
    expect(missedCanary(at, later(60))).toMatchObject({
      en: expect.stringContaining('has not arrived'),
    })
    await noticeCanary(at, message, letter(`ref ${sent[0]?.key}`), later(70))
    expect(missedCanary(at, later(80))).toBeUndefined()
    expect(discarded).toEqual([['m-1', 'G-1']])
  })

  it('is no other mail: that stays where it is', async () => {
    const { at, discarded } = desk()
    await noticeCanary(at, message, letter('ref G-1'), MORNING)
    await sendCanary(at, MORNING)
    await noticeCanary(at, message, letter('ref G-other'), later(1))
    expect(discarded).toEqual([])
    expect(missedCanary(at, later(60))).toBeDefined()
  })
})
