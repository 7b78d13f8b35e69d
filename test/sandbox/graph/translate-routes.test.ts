import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

describe('ids', () => {
  it('gives the mutable id unless a request prefers the immutable one', async () => {
    const box = await open()
    const id = box.letter()
    const mutable = (await box.get(`/messages/${id}`, { prefer: '' })).json.id
    expect(mutable).not.toBe(id)
    expect((await box.get(`/messages/${mutable}`)).json.id).toBe(id)
  })

  it('changes the mutable id on a move and keeps the immutable one', async () => {
    const box = await open()
    const id = box.letter()
    const before = (await box.get(`/messages/${id}`, { prefer: '' })).json.id
    const moved = await box.post(`/messages/${id}/move`, { destinationId: 'Archive' })
    expect(moved).toMatchObject({ status: 201, json: { id } })
    expect((await box.get(`/messages/${before}`)).code).toBe('ErrorItemNotFound')
    expect((await box.get(`/messages/${id}`)).status).toBe(200)
  })

  it('tells a malformed id from one that is not there, and upper case from lower', async () => {
    const box = await open()
    const id = box.letter()
    expect(await box.get('/messages/nothing')).toMatchObject({
      status: 400,
      code: 'ErrorInvalidIdMalformed',
    })
    const swapped = id.replace(/[a-z]/, (sign) => sign.toUpperCase())
    expect(await box.get(`/messages/${swapped}`)).toMatchObject({
      status: 404,
      code: 'ErrorItemNotFound',
    })
  })

  it('does not find a message in a folder where it is not', async () => {
    const box = await open()
    const id = box.letter()
    expect((await box.get(`/mailFolders/inbox/messages/${id}`)).status).toBe(200)
    expect((await box.get(`/mailFolders/JunkEmail/messages/${id}`)).status).toBe(404)
  })

  it('translates ids both ways', async () => {
    const box = await open()
    const id = box.letter()
    const there = await box.post('/translateExchangeIds', {
      inputIds: [id, 'nothing'],
      sourceIdType: 'restImmutableEntryId',
      targetIdType: 'restId',
    })
    const [first, second] = there.json.value
    expect(first.targetId).toMatch(/^AAMkAG/)
    expect(second.errorDetails.code).toBe('ErrorInvalidIdMalformed')
    const back = await box.post('/translateExchangeIds', {
      InputIds: [first.targetId],
      SourceIdType: 'restId',
      TargetIdType: 'restImmutableEntryId',
    })
    expect(back.json.value[0].targetId).toBe(id)
  })
})
