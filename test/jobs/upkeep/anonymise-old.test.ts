import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/cases/state.ts'
import { ERASURE } from '../../fakes/letters.ts'
import { openShop, type Shop } from '../../fakes/shop.ts'

/** Every byte that griffier keeps: the register, and whatever stands beside it. */
async function everythingKept({ data }: Shop): Promise<string> {
  const around = join(data, '..')
  const entries = await readdir(around, { recursive: true, withFileTypes: true })
  const files = entries.filter((each) => each.isFile() && each.name !== 'customers.csv')
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      return `${path}\n${(await readFile(path)).toString('latin1')}`
    }),
  )
  return texts.join('\n')
}

const digests = (text: string) =>
  (['hex', 'base64', 'base64url'] as const).flatMap((encoding) => {
    const digest = createHash('sha256').update(text).digest(encoding)
    return [digest, digest.slice(0, 22)]
  })

/** An erasure from its letter to its answer, with all that griffier remembers of one. */
async function answeredErasure(): Promise<{ shop: Shop; letter: string; traces: string[] }> {
  const shop = await openShop()
  const letter = shop.letter({ ...ERASURE, messageId: '<secret-1@example.nl>' })
  await shop.round()
  await shop.staff.categorise(letter, ['Anna J. terugbellen', 'AVG: inzage'])
  await shop.round()
  await shop.staff.categorise(letter, ['Anna J. terugbellen', 'AVG: verwijdering'])
  await shop.round()
  const again = shop.letter({
    subject: 'Nog eens',
    text: 'Hoe staat het met mijn verwijderverzoek?',
  })
  await shop.round()
  await shop.staff.answer(letter, '<p>Alles is verwijderd.</p>')
  await shop.round()
  shop.moveTo('2026-11-24T09:00:00Z')
  await shop.round()
  const [notice] = (await shop.staff.sentOut()).filter(({ to }) => to.includes('jan@j3dprints.nl'))
  const token = /\bG-[A-Za-z0-9_-]{22}\b/.exec(notice?.html ?? '')?.[0]
  const from = { from: 'jan@j3dprints.nl', name: 'Jan', subject: 'RE' }
  shop.letter({ ...from, text: `Anna is boos\n\n> ${token}` })
  shop.letter({ ...from, text: `klaar\n\n> ${token}` })
  await shop.round()
  expect(shop.only().status).toBe('answered')
  const drafts = shop.only().drafts.flatMap(({ baseline }) => baseline ?? [])
  const ids = [
    letter,
    again,
    ...shop
      .only()
      .letters.flatMap((each) => [each.internetMessageId, each.conversationId, each.link]),
    ...drafts.flatMap((each) => [each.draftId, each.internetMessageId, each.content]),
  ].filter((text) => text !== undefined)
  const people = ['Anna', 'Jansen', 'anna@example.nl', 'terugbellen', 'boos', 'Account verwijderen']
  const hashes = ['anna@example.nl', letter, again, '<secret-1@example.nl>'].flatMap(digests)
  return { shop, letter, traces: [...new Set([...ids, ...people, ...hashes])] }
}

describe('an erasure that was answered three months ago', () => {
  it('has left no trace of anybody, in any byte that griffier keeps', {
    timeout: 60_000,
  }, async () => {
    const { shop, traces } = await answeredErasure()
    await writeFile(join(shop.data, 'model.bin'), 'learnt from it')
    const before = await everythingKept(shop)
    expect(traces.filter((trace) => before.includes(trace)).length).toBeGreaterThan(12)
    expect(existsSync(join(shop.data, 'corrections', 'P-2026-0001.json'))).toBe(true)

    shop.moveTo('2027-02-22T09:00:00Z')
    await shop.round()
    expect(await everythingKept(shop)).toContain('Anna')
    shop.moveTo('2027-02-23T09:00:00Z')
    await shop.round()

    const after = await everythingKept(shop)
    expect(traces.filter((trace) => after.includes(trace))).toEqual([])
    expect(existsSync(join(shop.data, 'model.bin'))).toBe(false)
    expect(existsSync(join(shop.data, 'corrections', 'P-2026-0001.json'))).toBe(false)
    expect(shop.only()).toMatchObject({
      number: 'P-2026-0001',
      status: 'answered',
      rights: ['erasure'],
    })
  })

  it('is left alone ever after, also when all folders are read again', {
    timeout: 60_000,
  }, async () => {
    const { shop, letter } = await answeredErasure()
    shop.moveTo('2027-02-23T09:00:00Z')
    await shop.round()
    const [kept] = shop.cases()
    shop.sandbox.forget('sync-states')
    await shop.restart()
    shop.moveTo('2027-02-24T06:00:00Z')
    await shop.round()
    expect(shop.told.some(({ event }) => event === 'folder-read-again')).toBe(true)
    expect(shop.cases()[0]?.history).toEqual(JSON.parse(JSON.stringify(kept?.history)))
    const reopened = shop
      .cases()
      .slice(1)
      .map((each) => stateOf(each).opening.messageId)
    expect(reopened).not.toContain(letter)
  })

  it('stays whole while it is disputed', { timeout: 60_000 }, async () => {
    const { shop } = await answeredErasure()
    const [of] = shop.cases()
    expect(of).toBeDefined()
    shop.moveTo('2026-11-25T09:00:00Z')
    shop.letter({
      subject: 'Klacht',
      text: 'Ik heb een klacht ingediend bij de Autoriteit Persoonsgegevens over mijn verwijderverzoek P-2026-0001.',
    })
    await shop.round()
    shop.moveTo('2027-06-01T09:00:00Z')
    await shop.round()
    expect(stateOf(shop.cases()[0] as never).dataSubject.address).toBe('anna@example.nl')
  })
})
