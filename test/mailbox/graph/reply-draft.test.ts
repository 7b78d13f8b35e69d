import { describe, expect, it } from 'vitest'
import type { DraftOrder } from '../../../src/mailbox/mailbox.ts'
import { letterSource } from '../../fakes/letters.ts'
import { ADDRESS, connectionTo, shopMailbox } from './shop-mailbox.ts'

const order = (letterId: string, more: Partial<DraftOrder> = {}): DraftOrder => ({
  letterId,
  letterIsRead: false,
  to: { name: 'Anna Jansen', address: 'anna@example.nl' },
  tag: 'P-2026-0001/acknowledge/1',
  compose: (quoted) => quoted.replace(/<body[^>]*>/i, '$&<p>Geachte mevrouw Jansen,</p>'),
  ...more,
})

describe('a draft', () => {
  it('stands in the letter’s thread, above the quoted letter, for the data subject alone', async () => {
    const { sandbox, mailbox, staff } = await shopMailbox()
    const id = sandbox.deliver(
      letterSource({ headers: ['Cc: iedereen@example.org', 'Reply-To: x@example.org'] }),
    )
    const made = await mailbox.draftReply(order(id))
    const draft = await staff.draft()
    const letter = await staff.message(id)
    expect(draft).toMatchObject({
      id: made.id,
      isDraft: true,
      conversationId: letter.conversationId,
    })
    expect(draft.toRecipients).toMatchObject([{ emailAddress: { address: 'anna@example.nl' } }])
    expect([draft.ccRecipients, draft.bccRecipients]).toEqual([[], []])
    const text = await staff.text(made.id)
    expect(text.indexOf('Geachte mevrouw')).toBeLessThan(text.indexOf('artikel 15 AVG'))
    expect(letter.isRead).toBe(false)
  })

  it('is found by its tag, as a draft and once it was sent', async () => {
    const { sandbox, mailbox, staff } = await shopMailbox({ sendMode: 'new-id-and-message-id' })
    const { id } = await mailbox.draftReply(order(sandbox.deliver(letterSource())))
    expect(await mailbox.findTagged('P-2026-0001/acknowledge/1')).toMatchObject({
      id,
      isDraft: true,
    })
    expect(await mailbox.findTagged("P-2026-0001/acknow'ledge/2")).toBeUndefined()
    await staff.send(id)
    expect(await mailbox.findTagged('P-2026-0001/acknowledge/1')).toMatchObject({ isDraft: false })
    expect(await mailbox.readDraft(id)).toBeUndefined()
  })

  it('reads the same as long as nobody edits it', async () => {
    const { sandbox, mailbox, staff } = await shopMailbox()
    const made = await mailbox.draftReply(order(sandbox.deliver(letterSource())))
    await staff.categorise(made.id, ['Rood'])
    expect((await mailbox.readDraft(made.id))?.content).toBe(made.content)
    await staff.edit(made.id, '<p>Beste Anna,</p>')
    expect((await mailbox.readDraft(made.id))?.content).not.toBe(made.content)
  })

  it('that was prepared but not written is finished, and a finished one is left alone', async () => {
    const { sandbox, mailbox, staff } = await shopMailbox()
    const letter = sandbox.deliver(letterSource())
    sandbox.behave({ faults: [{ request: /^PATCH/, status: 500 }] })
    await expect(mailbox.draftReply(order(letter))).rejects.toMatchObject({ code: 'unreachable' })
    const prepared = await mailbox.findTagged('P-2026-0001/acknowledge/1')
    const finished = await mailbox.finishDraft(prepared?.id ?? '', order(letter))
    expect(await staff.text(finished?.id ?? '')).toContain('Geachte mevrouw')
    const again = await mailbox.finishDraft(
      prepared?.id ?? '',
      order(letter, { compose: () => 'anders' }),
    )
    expect(again?.content).toBe(finished?.content)
    expect(await staff.list('drafts')).toHaveLength(1)
  })

  it('is deleted while it is untouched, and not once somebody edited it', async () => {
    const { sandbox, mailbox, staff } = await shopMailbox()
    const letter = sandbox.deliver(letterSource())
    const edited = await mailbox.draftReply(order(letter))
    await staff.edit(edited.id, '<p>Beste Anna,</p>')
    expect(await mailbox.deleteDraft(edited.id, edited.changeKey)).toBe(false)
    const untouched = await mailbox.draftReply(order(letter, { tag: 'P-2026-0001/acknowledge/2' }))
    expect(await mailbox.deleteDraft(untouched.id, untouched.changeKey)).toBe(true)
    expect((await staff.list('drafts')).map(({ id }) => id)).toEqual([edited.id])
  })

  it.each([true, false])('leaves a letter that was read: %s as it was', async (isRead) => {
    const { sandbox, mailbox, staff } = await shopMailbox()
    const id = sandbox.deliver(letterSource())
    const path = `/users/${ADDRESS}/messages/${encodeURIComponent(id)}`
    await connectionTo(sandbox.url).done({ method: 'PATCH', path, body: { isRead } })
    await mailbox.draftReply(order(id, { letterIsRead: undefined }))
    expect((await staff.message(id)).isRead).toBe(isRead)
  })
})
