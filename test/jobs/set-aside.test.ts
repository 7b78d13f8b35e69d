import { expect, it } from 'vitest'
import type { Desk } from '../../src/jobs/desk.ts'
import { type Place, setAside } from '../../src/jobs/set-aside.ts'
import { emptyDisk, memoryRegister } from '../fakes/memory-register.ts'
import { openShop } from '../fakes/shop.ts'

const LETTER: Place = { folder: 'inbox', id: 'letter-1', removed: false }

it.each<[Place, string]>([
  [LETTER, 'letter-1'],
  [{ ...LETTER, removed: true }, 'inbox:removed:letter-1'],
  [{ ...LETTER, folder: 'junkemail' }, 'junkemail:letter-1'],
  [{ ...LETTER, folder: 'drafts', removed: true }, 'drafts:removed:letter-1'],
])('counts %j under %s, as often as it failed', async (place, key) => {
  const register = memoryRegister(emptyDisk())
  for (let times = 0; times < 2; times++) await setAside({ register } as Desk, [place])
  expect(register.diary.failing).toEqual({ [key]: 2 })
})

it('gives a letter that failed three times to a person, once, and forgets it', async () => {
  const shop = await openShop({
    behaviour: { faults: [{ request: /\$value/, status: 400, times: 99 }] },
  })
  shop.letter()
  for (let n = 0; n < 5; n++) await shop.round()
  const tries = shop.sandbox.requests.filter(({ path }) => path.includes('$value'))
  expect(tries).toHaveLength(3)
  expect(shop.cases()).toHaveLength(1)
  expect(shop.cases()[0]?.history[0]).toMatchObject({ disposition: 'triage', unread: 'failed' })
})
