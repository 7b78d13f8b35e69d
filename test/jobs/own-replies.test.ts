import { expect, it } from 'vitest'
import { temporaryFolder } from '../fakes/folder.ts'
import { openShop } from '../fakes/shop.ts'

it('drafts in the words of the shop where it has a text of its own', async () => {
  const replies = await temporaryFolder({
    'nl/parts/greeting.md': '---\nlanguage: nl\n---\nWat fijn dat u schrijft, {{name}}.\n',
  })
  const shop = await openShop({ settings: (settings) => ({ ...settings, replies }) })
  shop.letter()
  await shop.round()
  const text = await shop.staff.text((await shop.staff.draft()).id)
  expect(text).toContain('Wat fijn dat u schrijft, Anna Jansen.')
  expect(text).toContain('Uw zaaknummer')
})
