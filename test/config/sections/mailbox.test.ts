import { expect, it } from 'vitest'
import { Mailbox } from '../../../src/config/sections/mailbox.ts'

const ADDRESS = 'info@j3dprints.nl'

it.each([
  [{ address: ' Info@J3DPrints.nl ' }, true],
  [{ address: 'info' }, false],
  [{}, false],
  [{ address: ADDRESS, since: '2026-10-01' }, true],
  [{ address: ADDRESS, since: '2026-10-01T09:00:00+02:00' }, true],
  [{ address: ADDRESS, since: '2026-10-01T09:00' }, true],
  [{ address: ADDRESS, since: '2026-02-30' }, false],
  [{ address: ADDRESS, since: 'yesterday' }, false],
  [{ address: ADDRESS, since: 20261001 }, false],
  [{ address: ADDRESS, since: undefined }, false],
  [{ address: ADDRESS, formSenders: [] }, true],
  [{ address: ADDRESS, formSenders: ['WordPress@j3dprints.nl'] }, true],
  [{ address: ADDRESS, formSenders: 'wordpress@j3dprints.nl' }, false],
  [{ address: ADDRESS, formSenders: ['wordpress'] }, false],
])('%j is taken: %s', (mailbox, expected) => {
  expect(Mailbox.safeParse(mailbox).success).toBe(expected)
})

it('compares mailboxes in lower case, without blanks', () => {
  const formSenders = [' WordPress@J3DPrints.nl']
  expect(Mailbox.parse({ address: ' Info@J3DPrints.nl ', formSenders })).toEqual({
    address: ADDRESS,
    formSenders: ['wordpress@j3dprints.nl'],
  })
})
