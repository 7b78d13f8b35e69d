import { describe, expect, it } from 'vitest'
import { connect } from '../../src/mailbox/graph/connection.ts'
import { graphMailbox } from '../../src/mailbox/graph/graph-mailbox.ts'
import { REMINDER } from '../../src/mailbox/graph/tag.ts'
import { CursorExpired, type DraftOrder } from '../../src/mailbox/mailbox.ts'
import { startRecordingProxy } from '../conformance/recording-proxy.ts'
import { letterSource } from '../fakes/letters.ts'
import { ADDRESS, changesIn, connectionTo, shopMailbox } from './shop-mailbox.ts'
import { standIn } from './stand-in.ts'

const FLAG = { startOn: '2026-11-23', dueOn: '2026-12-23', remindAt: '2026-12-22T08:00:00Z' }

const order = (letterId: string, more: Partial<DraftOrder> = {}): DraftOrder => ({
  letterId,
  letterIsRead: false,
  to: { name: 'Anna Jansen', address: 'anna@example.nl' },
  tag: 'P-2026-0001/acknowledge/1',
  compose: (quoted) => quoted.replace(/<body[^>]*>/i, '$&<p>Geachte mevrouw Jansen,</p>'),
  ...more,
})

describe('changes in a folder', () => {
  it('come page by page, each with where to go on, and then only what is new', async () => {
    const { sandbox, mailbox } = await shopMailbox({ pageSize: 2 })
    const ids = [1, 2, 3, 4, 5].map(() => sandbox.deliver(letterSource()))
    const first = await changesIn(mailbox, 'inbox')
    expect(first.changes.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect((await changesIn(mailbox, 'inbox', first.cursor)).changes).toEqual([])
    const sixth = sandbox.deliver(letterSource())
    const later = await changesIn(mailbox, 'inbox', first.cursor)
    expect(later.changes).toMatchObject([
      {
        removed: false,
        id: sixth,
        message: { id: sixth, receivedAt: '2026-11-23T08:20:00Z', isRead: false },
      },
    ])
  })

  it('tell of what left the folder', async () => {
    const { sandbox, mailbox, staff } = await shopMailbox()
    const id = sandbox.deliver(letterSource())
    const { cursor } = await changesIn(mailbox, 'inbox')
    await staff.move(id, 'archive')
    const { changes } = await changesIn(mailbox, 'inbox', cursor)
    expect(changes).toContainEqual({ removed: true, id })
    expect(await mailbox.find(id)).toMatchObject({ id })
  })

  it('are read again when the server forgot where we were', async () => {
    const { sandbox, mailbox } = await shopMailbox()
    const { cursor } = await changesIn(mailbox, 'inbox')
    sandbox.forget('sync-states')
    await expect(mailbox.changes('inbox', cursor)).rejects.toBeInstanceOf(CursorExpired)
  })

  it.each(['http://graph.microsoft.com/v1.0/users/x', 'https://graph.example.com/v1.0/users/x'])(
    'end where a page leads to %s',
    async (link) => {
      const graph = await standIn(
        { status: 200, json: { value: [], '@odata.nextLink': link } },
        { status: 200, json: { value: [], '@odata.deltaLink': link } },
        { status: 200, json: { value: [] } },
      )
      const signIn = async () => 'T1'
      const connection = connect({ cloud: 'global', gateway: graph.url, signIn, timeoutMs: 5_000 })
      const mailbox = graphMailbox(connection, ADDRESS)
      for (let page = 0; page < 3; page++)
        await expect(mailbox.changes('inbox', undefined)).rejects.toMatchObject({ code: 'refused' })
      expect(graph.asked).toHaveLength(3)
    },
  )
})

describe('a letter', () => {
  it('is given byte for byte', async () => {
    const { sandbox, mailbox } = await shopMailbox()
    const head = Buffer.from(letterSource({ headers: ['Content-Transfer-Encoding: 8bit'] }))
    const bytes = Buffer.from(
      Array.from({ length: 512 }, (_, n) => (n % 254) + 1).filter((n) => n !== 10 && n !== 13),
    )
    const source = Buffer.concat([head, bytes, Buffer.from('\r\n')])
    const found = await mailbox.source(sandbox.deliver(source))
    expect(Buffer.from(found ?? []).equals(source)).toBe(true)
  })

  it('that is gone is told as gone, not as a fault', async () => {
    const { mailbox } = await shopMailbox()
    const id = `AAMkAG${'x'.repeat(84)}AAA=`
    expect(await mailbox.find(id)).toBeUndefined()
    expect(await mailbox.source(id)).toBeUndefined()
    expect(await mailbox.mark(id, { categories: [], flag: 'complete' })).toBe(false)
  })

  it('gets categories and a due date, and stays unread and as it was written', async () => {
    const { sandbox, mailbox, staff } = await shopMailbox()
    const id = sandbox.deliver(letterSource())
    const before = await staff.message(id)
    const remindAt = '2026-12-22T08:00:00Z'
    const flag = { startOn: '2026-11-23', dueOn: '2026-12-23', remindAt }
    expect(await mailbox.mark(id, { categories: ['AVG: inzage'], flag })).toBe(true)
    const after = await staff.message(id)
    expect(after).toMatchObject({
      categories: ['AVG: inzage'],
      flag: {
        flagStatus: 'flagged',
        dueDateTime: { dateTime: expect.stringMatching(/^2026-12-23T/) },
      },
      isRead: false,
      body: before.body,
      subject: before.subject,
    })
  })

  it('keeps its flag where none is given, and loses its due date when all is done', async () => {
    const { sandbox, mailbox } = await shopMailbox()
    const id = sandbox.deliver(letterSource())
    await mailbox.mark(id, { categories: [], flag: FLAG })
    await mailbox.mark(id, { categories: ['Rood'], flag: undefined })
    expect(await mailbox.find(id)).toMatchObject({ categories: ['Rood'], flag: 'flagged' })
    await mailbox.mark(id, { categories: [], flag: 'complete' })
    expect(await mailbox.find(id)).toMatchObject({ categories: [], flag: 'complete' })
  })
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

describe('the categories', () => {
  it('are made once, whatever case they are written in', async () => {
    const { sandbox, mailbox } = await shopMailbox()
    const posted = () => sandbox.requests.filter(({ method }) => method === 'POST').length
    await mailbox.ensureCategories([{ name: 'AVG: inzage', colour: 'preset7' }])
    const before = posted()
    await mailbox.ensureCategories([
      { name: 'avg: INZAGE', colour: 'preset1' },
      { name: 'AVG: bezwaar', colour: 'preset2' },
    ])
    expect(posted() - before).toBe(1)
  })
})

it('asks for immutable ids whatever it does', async () => {
  const { sandbox } = await shopMailbox()
  const proxy = await startRecordingProxy(sandbox.url)
  try {
    const mailbox = graphMailbox(connectionTo(proxy.url), ADDRESS)
    const id = sandbox.deliver(letterSource())
    await changesIn(mailbox, 'inbox')
    await mailbox.source(id)
    const { id: draft, changeKey } = await mailbox.draftReply(order(id))
    await mailbox.mark(id, { categories: ['AVG: inzage'], flag: undefined })
    await mailbox.findTagged('P-2026-0001/acknowledge/1')
    await mailbox.deleteDraft(draft, changeKey)
    await mailbox.ensureCategories([{ name: 'AVG: inzage', colour: 'preset7' }])
    const asked = proxy.exchanges.filter(({ path }) => path.startsWith('/v1.0/'))
    expect(asked.length).toBeGreaterThan(8)
    for (const { method, path, requestHeaders } of asked)
      expect(requestHeaders.prefer, `${method} ${path}`).toMatch(/^IdType="ImmutableId"/)
  } finally {
    await proxy.close()
  }
})

describe('a due date in Outlook', () => {
  it('rings by itself, and no more once all is done', async () => {
    const { sandbox, mailbox, staff } = await shopMailbox()
    const id = sandbox.deliver(letterSource())
    await mailbox.mark(id, { categories: [], flag: FLAG })
    expect(await staff.properties(id, Object.values(REMINDER))).toEqual({
      [REMINDER.set]: 'true',
      [REMINDER.time]: FLAG.remindAt,
      [REMINDER.signal]: FLAG.remindAt,
    })
    await mailbox.mark(id, { categories: [], flag: 'complete' })
    expect(await staff.properties(id, [REMINDER.set])).toEqual({ [REMINDER.set]: 'false' })
  })
})

describe('an address that the shop wrote to', () => {
  const BEFORE = '2026-11-24T00:00:00Z'

  it('is known from then on, and not before', async () => {
    const { mailbox, staff } = await shopMailbox()
    await staff.write('anna@example.nl', 'Uw bestelling', '<p>Onderweg.</p>')
    expect(await mailbox.wroteTo('anna@example.nl', BEFORE)).toBe(true)
    expect(await mailbox.wroteTo('Anna@Example.nl', BEFORE)).toBe(true)
    expect(await mailbox.wroteTo('anna@example.nl', '2026-11-23T08:00:00Z')).toBe(false)
  })

  it('is not known by a draft of ours that staff sent', async () => {
    const { sandbox, mailbox, staff } = await shopMailbox()
    const { id } = await mailbox.draftReply(order(sandbox.deliver(letterSource())))
    await staff.send(id)
    expect(await mailbox.wroteTo('anna@example.nl', BEFORE)).toBe(false)
    await staff.write('anna@example.nl', 'Uw bestelling', '<p>Onderweg.</p>')
    expect(await mailbox.wroteTo('anna@example.nl', BEFORE)).toBe(true)
  })

  it.each([
    ['an address that contains it', 'na@example.nl'],
    ['one that it contains', 'anna@example.nl.example.com'],
    ['what would change the search', 'anna@example.nl" OR to:"x'],
    ['nobody', ''],
  ])('is not %s', async (_, address) => {
    const { mailbox, staff } = await shopMailbox()
    await staff.write('anna@example.nl', 'Uw bestelling', '<p>Onderweg.</p>')
    expect(await mailbox.wroteTo(address, BEFORE)).toBe(false)
  })

  it('is unknown where Graph refuses to search', async () => {
    const graph = await standIn({
      status: 400,
      json: { error: { code: 'SearchEvaluationFailed', message: 'no' } },
    })
    const signIn = async () => 'T1'
    const connection = connect({ cloud: 'global', gateway: graph.url, signIn, timeoutMs: 5_000 })
    expect(await graphMailbox(connection, ADDRESS).wroteTo('a@example.nl', BEFORE)).toBe(false)
    expect(graph.asked).toHaveLength(1)
  })
})
