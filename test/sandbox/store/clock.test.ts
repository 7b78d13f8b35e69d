import { describe, expect, it } from 'vitest'
import { MORNING, open } from '../open.ts'

describe('the clock', () => {
  it('stands still when frozen, and moves forward only', async () => {
    const { sandbox } = await open()
    expect(sandbox.now()).toEqual(MORNING)
    sandbox.moveTo(new Date('2026-11-24T08:30:00Z'))
    expect(sandbox.now()).toEqual(new Date('2026-11-24T08:30:00Z'))
    expect(() => sandbox.moveTo(MORNING)).toThrow(RangeError)
  })

  it('runs on from where it was put', async () => {
    const { sandbox } = await open({ frozen: false })
    const before = sandbox.now().getTime()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(sandbox.now().getTime()).toBeGreaterThan(before)
    expect(before).toBeGreaterThanOrEqual(MORNING.getTime())
  })

  it('stamps what arrives, unless the arrival says when', async () => {
    const box = await open()
    const now = box.letter()
    const then = box.sandbox.deliver('From: a@example.nl\r\n\r\n', {
      receivedAt: new Date('2026-11-20T07:00:00Z'),
      folder: 'junkemail',
    })
    const received = async (id: string) => (await box.get(`/messages/${id}`)).json.receivedDateTime
    expect([await received(now), await received(then)]).toEqual([
      '2026-11-23T08:15:00Z',
      '2026-11-20T07:00:00Z',
    ])
    expect((await box.get(`/mailFolders/junkemail/messages/${then}`)).status).toBe(200)
  })
})
