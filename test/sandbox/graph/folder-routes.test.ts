import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

describe('folders', () => {
  it('answer to their well-known names in any case, under constant ids', async () => {
    const box = await open()
    for (const name of [
      'inbox',
      'JunkEmail',
      'DRAFTS',
      'sentitems',
      'deleteditems',
      'archive',
      'outbox',
      'recoverableitemsdeletions',
    ]) {
      const { status, json } = await box.get(`/mailFolders/${name}`)
      expect([name, status]).toEqual([name, 200])
      expect((await box.get(`/mailFolders/${json.id}`, { prefer: '' })).json.id).toBe(json.id)
    }
    expect((await box.get('/mailFolders/postvak')).code).toBe('ErrorInvalidIdMalformed')
  })

  it('count what is in them', async () => {
    const box = await open()
    const id = box.letter()
    box.letter()
    await box.patch(`/messages/${id}`, { isRead: true })
    expect((await box.get('/mailFolders/inbox')).json).toMatchObject({
      totalItemCount: 2,
      unreadItemCount: 1,
    })
  })

  it('can be made, filled, renamed and deleted, the distinguished ones not', async () => {
    const box = await open()
    const made = await box.post('/mailFolders/inbox/childFolders', { displayName: 'Privacy' })
    expect(made.status).toBe(201)
    expect(
      (await box.post('/mailFolders/inbox/childFolders', { displayName: 'privacy' })).code,
    ).toBe('ErrorFolderExists')
    const id = box.letter()
    await box.post(`/messages/${id}/move`, { destinationId: made.json.id })
    expect(
      (await box.get(`/mailFolders/inbox/childFolders/${made.json.id}/messages`)).json.value,
    ).toHaveLength(1)
    expect(
      (await box.patch(`/mailFolders/${made.json.id}`, { displayName: 'Dossiers' })).json
        .displayName,
    ).toBe('Dossiers')
    expect((await box.ask('DELETE', `/mailFolders/${made.json.id}`)).status).toBe(204)
    expect((await box.get(`/mailFolders/${made.json.id}`)).json.parentFolderId).toBe(
      (await box.get('/mailFolders/deleteditems')).json.id,
    )
    expect((await box.ask('DELETE', `/mailFolders/${made.json.id}`)).status).toBe(204)
    expect((await box.get(`/messages/${id}`)).status).toBe(404)
    expect((await box.ask('DELETE', '/mailFolders/inbox')).code).toBe(
      'ErrorDeleteDistinguishedFolder',
    )
  })
})
