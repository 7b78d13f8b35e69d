import { describe, expect, it } from 'vitest'
import type { OutgoingNotice } from '../../../src/mailbox/notify.ts'
import { NotStaff } from '../../../src/mailbox/notify.ts'
import { STAFF, shopMailbox } from './shop-mailbox.ts'

const notice = (address: string, key = 'G-1'): OutgoingNotice => ({
  to: { name: 'Jan de Vries', address },
  subject: 'Privacyverzoeken: 1 vraagt aandacht',
  html: '<p>P-2026-0001</p>',
  text: 'P-2026-0001',
  key,
})

describe('a notice', () => {
  it.each([
    'anna@example.nl',
    'jan@example.nl',
    'jan@j3dprints.nl.example.com',
    'jan@j3dprints.nl, anna@example.nl',
    'jan@j3dprints.nl\r\nBcc: anna@example.nl',
    ' jan@j3dprints.nl',
    '',
  ])('to %j, who is not staff, never leaves: not one request is made', async (address) => {
    const { sandbox, notify } = await shopMailbox()
    const before = sandbox.requests.length
    await expect(notify.send(notice(address))).rejects.toBeInstanceOf(NotStaff)
    expect(sandbox.requests.length).toBe(before)
  })

  it.each([STAFF.address, 'Jan@J3DPrints.NL'])(
    'to %s arrives, once, and is known as sent',
    async (address) => {
      const { staff, notify } = await shopMailbox()
      expect(await notify.wasSent('G-1')).toBe(false)
      await notify.send(notice(address))
      expect(await notify.wasSent('G-1')).toBe(true)
      expect(await notify.wasSent('G-2')).toBe(false)
      expect(await staff.sentOut()).toMatchObject([
        { to: [STAFF.address], subject: 'Privacyverzoeken: 1 vraagt aandacht' },
      ])
    },
  )

  it.each([503, 504])('that met %i is not sent again: it may have gone', async (status) => {
    const { sandbox, staff, notify } = await shopMailbox()
    sandbox.behave({
      faults: [{ request: /sendMail/, status, when: 'after', headers: { 'Retry-After': '0' } }],
    })
    await expect(notify.send(notice(STAFF.address))).rejects.toMatchObject({ code: 'unreachable' })
    expect(await staff.sentOut()).toHaveLength(1)
  })

  it('that Graph refused to take for the moment is sent again', async () => {
    const { sandbox, staff, notify } = await shopMailbox()
    sandbox.behave({
      faults: [{ request: /sendMail/, status: 429, headers: { 'Retry-After': '0' } }],
    })
    await notify.send(notice(STAFF.address))
    expect(await staff.sentOut()).toHaveLength(1)
  })

  it('without permission says which one', async () => {
    const { notify } = await shopMailbox({ permissions: ['Mail.ReadWrite'] })
    await expect(notify.send(notice(STAFF.address))).rejects.toMatchObject({
      code: 'no-permission',
      message: expect.stringContaining('Mail.Send'),
    })
  })
})
