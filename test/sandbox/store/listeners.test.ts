import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

describe('a listener', () => {
  it('hears of changes to mailbox and clock until it is told to stop', async () => {
    const box = await open()
    let heard = 0
    const stop = box.sandbox.onChange(() => heard++)
    box.sandbox.moveTo(new Date('2026-11-24T08:30:00Z'))
    expect(heard).toBe(1)
    await box.post('/messages', { subject: 'x' })
    expect(heard).toBe(2)
    stop()
    await box.post('/messages', { subject: 'y' })
    expect(heard).toBe(2)
  })
})
