import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openShop } from '../fakes/shop.ts'

const JAN = 'jan@j3dprints.nl'

describe('a list of customers that cannot be read', () => {
  it.each([
    ['a spreadsheet', 'PK\u0003\u0004\u0014\u0000\u0006\u0000'],
    ['no column of addresses', 'Name,Phone\nAnna Jansen,0612345678\n'],
    ['an open quote', 'Name,Email\n"Anna Jansen,"anna"@example.nl\n'],
  ])('(%s) stops no case, and the digest says so once a day', async (_what, content) => {
    const shop = await openShop()
    const list = join(dirname(shop.data), 'customers.csv')
    await writeFile(list, content)
    shop.letter()
    shop.letter({ from: 'bob@example.nl', name: 'Bob de Wit' })
    for (const time of ['2026-11-23T08:21', '2026-11-23T09:00', '2026-11-24T08:00']) {
      shop.moveTo(`${time}:00Z`)
      expect(await shop.round()).toEqual([])
    }
    const openings = shop.cases().map(({ history }) => history[0])
    expect(openings).toMatchObject([{ known: false }, { known: false }])
    const digests = (await shop.staff.sentOut()).filter(
      ({ to, html }) => to.includes(JAN) && html.includes('klantenlijst kan niet worden gelezen'),
    )
    expect(digests).toHaveLength(2)
    expect(digests.map(({ html }) => html).join()).not.toMatch(/Anna|0612345678/)
    await writeFile(list, 'Name,Email\nCarla,carla@example.nl\n')
    shop.letter({ from: 'carla@example.nl', name: 'Carla Smit' })
    await shop.round()
    expect(shop.cases().at(-1)?.history[0]).toMatchObject({ known: true })
  })
})
