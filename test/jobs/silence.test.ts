import { expect, it } from 'vitest'
import { openShop } from '../fakes/shop.ts'

const occasions = (shop: Awaited<ReturnType<typeof openShop>>) =>
  shop.only().drafts.map(({ occasion, state }) => `${occasion} ${state}`)

it('a question that nobody answers is asked once more, and then the case is closed by a letter', async () => {
  const shop = await openShop()
  shop.letter({ from: 'bram@example.org', name: 'Bram' })
  await shop.round()
  await shop.staff.complete((await shop.staff.draft()).id)
  await shop.round()
  shop.moveTo('2026-12-01T09:00:00Z')
  await shop.round()
  expect(occasions(shop)).toEqual(['identity sent'])
  shop.moveTo('2026-12-02T09:00:00Z')
  await shop.round()
  expect(occasions(shop)).toEqual(['identity sent', 'identity-reminder waiting'])
  await shop.staff.complete((await shop.staff.draft()).id)
  await shop.round()
  shop.moveTo('2026-12-11T09:00:00Z')
  await shop.round()
  expect(occasions(shop).at(-1)).toBe('closed-unidentified waiting')
  expect(shop.only().status).toBe('waiting')
  await shop.staff.complete((await shop.staff.draft()).id)
  await shop.round()
  expect(shop.only().status).toBe('answered')
  const reasons = shop.told.flatMap((activity) =>
    activity.event === 'reminded' ? activity.items.map(({ reason }) => reason) : [],
  )
  expect(reasons.filter((reason) => reason === 'reply-overdue')).toHaveLength(2)
})

it('a reported leak alarms by night, on 72 elapsed hours, and its reporter is thanked by a draft', async () => {
  const shop = await openShop({ at: '2026-11-28T22:00:00Z' })
  shop.letter({
    from: 'bram@example.org',
    name: 'Bram',
    subject: 'Verkeerde factuur',
    text: 'Ik kreeg vandaag de factuur van iemand anders, met haar naam en adres erop. Dat lijkt me een datalek.',
  })
  await shop.round()
  expect(shop.only().status).toBe('triage')
  expect(occasions(shop)).toEqual(['leak-received waiting'])
  const mail = (await shop.staff.sentOut()).find(({ to }) => to.includes('jan@j3dprints.nl'))
  expect(mail?.html).toContain('uiterlijk dinsdag 1 december om 23:00')
  expect(mail?.html).not.toContain('Bram')
})
