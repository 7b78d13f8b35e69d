import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorrections } from '../../../src/register/corrections.ts'
import { ORDINARY } from '../../fakes/letters.ts'
import { openShop } from '../../fakes/shop.ts'

const kept = async (data: string) => (await readCorrections(data)).map(({ rights }) => rights)

describe('what staff correct', () => {
  it('is kept once, with the rights that they gave', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    await shop.round()
    expect(await kept(shop.data)).toEqual([])
    await shop.staff.categorise(letter, ['AVG: verwijdering', 'AVG: inzage'])
    await shop.round()
    await shop.round()
    expect(await kept(shop.data)).toEqual([['access', 'erasure']])
    const events = shop.cases().flatMap(({ history }) => history.map(({ event }) => event))
    expect(events.filter((event) => event === 'correction-kept')).toHaveLength(1)
  })

  it('is kept as features: no word of the letter stands in the file', async () => {
    const shop = await openShop()
    const letter = shop.letter({ text: 'Beste winkel, verwijder xylofoonkoffer en kwartelei.' })
    await shop.round()
    await shop.staff.categorise(letter, ['AVG: bezwaar'])
    await shop.round()
    const [{ number = '' } = {}] = shop.cases()
    const file = await readFile(join(shop.data, 'corrections', `${number}.json`), 'utf8')
    const { rights, passages, ...rest } = JSON.parse(file)
    expect([rights, Object.keys(rest)]).toEqual([['objection'], ['format']])
    expect(passages.flat().every(Number.isInteger)).toBe(true)
    expect(passages.flat().length).toBeGreaterThan(20)
    expect(file).not.toMatch(/[a-z]{4,}koffer|kwartel|winkel/i)
  })

  it('is the last that they said', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    await shop.round()
    await shop.staff.categorise(letter, ['AVG: verwijdering'])
    await shop.round()
    await shop.staff.categorise(letter, ['AVG: geen verzoek'])
    await shop.round()
    expect(await kept(shop.data)).toEqual([[]])
  })

  it('counts for a letter that was left alone', async () => {
    const shop = await openShop()
    const letter = shop.letter(ORDINARY)
    await shop.round()
    await shop.staff.categorise(letter, ['AVG: inzage'])
    await shop.round()
    expect(await kept(shop.data)).toEqual([['access']])
  })

  it('goes with its case', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    await shop.round()
    await shop.staff.categorise(letter, ['AVG: verwijdering'])
    await shop.round()
    await rm(join(shop.data, 'cases', `${shop.cases()[0]?.number}.json`))
    expect(await kept(shop.data)).toEqual([])
  })
})
