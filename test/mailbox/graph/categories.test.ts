import { describe, expect, it } from 'vitest'
import { shopMailbox } from './shop-mailbox.ts'

describe('the categories', () => {
  it('are made once, whatever case they are written in', async () => {
    const { sandbox, mailbox } = await shopMailbox()
    const posted = () => sandbox.requests.filter(({ method }) => method === 'POST').length
    await mailbox.ensureCategories([{ name: 'AVG: inzage', colour: 'preset7' }])
    const before = posted()
    await mailbox.ensureCategories([
      { name: 'avg: INZAGE', colour: 'preset1' },
      { name: 'AVG: bezwaar', colour: 'preset2' },
    ])
    expect(posted() - before).toBe(1)
  })
})
