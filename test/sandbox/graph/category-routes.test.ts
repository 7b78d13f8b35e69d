import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

describe('the master list of categories', () => {
  it('takes each name once and changes only its colour', async () => {
    const box = await open()
    const path = '/outlook/masterCategories'
    const { status, json } = await box.post(path, {
      displayName: 'Privacy: inzage',
      color: 'preset3',
    })
    expect(status).toBe(201)
    expect((await box.post(path, { displayName: 'privacy: inzage' })).status).toBe(409)
    expect((await box.patch(`${path}/${json.id}`, { color: 'preset25' })).status).toBe(400)
    expect((await box.patch(`${path}/${json.id}`, { displayName: 'Anders' })).status).toBe(400)
    expect((await box.patch(`${path}/${json.id}`, { color: 'preset9' })).json.color).toBe('preset9')
    expect((await box.ask('DELETE', `${path}/${json.id}`)).status).toBe(204)
    expect((await box.get(path)).json.value).toEqual([])
  })
})
