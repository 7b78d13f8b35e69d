import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDesk } from '../../src/compose/desk.ts'
import { sandboxSettings } from '../../src/config/sandbox-settings.ts'
import type { Desk } from '../../src/jobs/desk.ts'
import { watch } from '../../src/jobs/intake/watch.ts'
import { noteMailbox } from '../../src/jobs/notify/moved-mailbox.ts'
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

describe('a colleague who left', () => {
  it('leaves their cases to all, who are told of it once', async () => {
    let staff: readonly string[] = ['jan@j3dprints.nl', 'emma@j3dprints.nl']
    const shop = await openShop({
      settings: (same) => ({
        ...same,
        get staff() {
          return same.staff.filter(({ address }) => staff.includes(address))
        },
      }),
    })
    shop.letter()
    await shop.round()
    const [toEmma] = (await shop.staff.sentOut()).filter(({ to }) =>
      to.includes('emma@j3dprints.nl'),
    )
    const ref = /ref G-[\w-]{22}/.exec(toEmma?.html ?? '')?.[0]
    const { number } = shop.only()
    shop.letter({ from: 'emma@j3dprints.nl', subject: 'RE', text: `${number} mine\n\n> ${ref}` })
    shop.moveTo('2026-11-23T09:00:00Z')
    await shop.round()
    expect(shop.told).toContainEqual({ event: 'word-followed', caseNumber: number, word: 'mine' })
    staff = ['jan@j3dprints.nl']
    await shop.restart()
    for (const day of ['2026-11-24', '2026-11-25', '2026-12-08']) {
      shop.moveTo(`${day}T09:00:00Z`)
      await shop.round()
    }
    const mails = (await shop.staff.sentOut()).filter(({ to }) => to.includes(JAN))
    expect(mails.filter(({ html }) => html.includes('weer van iedereen'))).toHaveLength(1)
    expect(shop.told.at(-1)).toMatchObject({ event: 'reminded', to: JAN })
  })
})

describe('another mailbox in the settings', () => {
  it('is read from the start, and the open cases of the old one are told once', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    const before = shop.only().number
    await shop.close()
    const desk = await deskOn(shop.data, 'privacy@j3dprints.nl')
    const told = () => desk.register.diary.toTell ?? []
    await noteMailbox(desk)
    expect(told()).toMatchObject(
      desk.shopSettings.staff.map(({ address }) => ({
        to: address,
        caseNumber: before,
        outcome: 'other-mailbox',
      })),
    )
    await noteMailbox(desk)
    expect(told()).toHaveLength(desk.shopSettings.staff.length)
    const asked: (string | undefined)[] = []
    const changes = async (_folder: unknown, cursor?: string) => {
      asked.push(cursor)
      return { changes: [], cursor: 'of-the-new-one', more: false }
    }
    const reading = { ...desk, mailbox: { ...desk.mailbox, changes } }
    for (let time = 0; time < 2; time++)
      await watch(reading, 'inbox', new Date('2026-11-23T09:00:00Z'), async () => undefined)
    expect(asked).toEqual([undefined, 'of-the-new-one'])
  })
})

/** A desk on the same register, for another mailbox. */
async function deskOn(data: string, address: string): Promise<Desk> {
  const settings = sandboxSettings({ data })
  const { desk, close } = await openDesk({
    settings: { ...settings, mailbox: { ...settings.mailbox, address } },
    gateway: 'http://127.0.0.1:9',
    now: new Date('2026-11-23T08:20:00Z'),
    who: 'a test',
    tell: () => undefined,
  })
  onTestFinished(close)
  return desk
}
