import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

describe('a fault that was asked for', () => {
  const draft = /POST \/v1\.0\/users\/[^/]+\/messages$/

  it('strikes before the work is done, as often as it says', async () => {
    const box = await open({
      behaviour: {
        faults: [{ request: draft, status: 503, times: 2, headers: { 'Retry-After': '1' } }],
      },
    })
    const statuses: number[] = []
    for (let n = 0; n < 3; n++)
      statuses.push((await box.post('/messages', { subject: 'x' })).status)
    expect(statuses).toEqual([503, 503, 201])
    expect((await box.get('/messages/$count')).text).toBe('1')
  })

  it('strikes after the work is done', async () => {
    const box = await open({
      behaviour: { faults: [{ request: draft, status: 504, when: 'after' }] },
    })
    expect(await box.post('/messages', { subject: 'x' })).toMatchObject({
      status: 504,
      code: 'GatewayTimeout',
    })
    expect((await box.get('/messages/$count')).text).toBe('1')
  })

  it('is replaced by the next ones', async () => {
    const box = await open({ behaviour: { faults: [{ request: draft, status: 500 }] } })
    box.sandbox.behave({ faults: [] })
    expect((await box.post('/messages', { subject: 'x' })).status).toBe(201)
  })
})
