import { describe, expect, it } from 'vitest'
import { graphMailbox } from '../../../src/mailbox/graph/graph-mailbox.ts'
import { graphNotify } from '../../../src/mailbox/graph/graph-notify.ts'
import { OnlyReading, readOnly } from '../../../src/mailbox/graph/read-only.ts'
import { ADDRESS, connectionTo, STAFF, shopMailbox } from './shop-mailbox.ts'

describe('a line that only reads', () => {
  it('lets no change of the mailbox and no mail out, whoever asks for it', async () => {
    const { sandbox } = await shopMailbox()
    const line = readOnly(connectionTo(sandbox.url))
    const mailbox = graphMailbox(line, ADDRESS)
    const notify = graphNotify(line, ADDRESS, [STAFF.address])
    const seen = sandbox.requests.length
    const notice = { to: STAFF, subject: 's', html: 'h', text: 't', key: 'k' }
    const order = { letterId: 'x', letterIsRead: false, to: STAFF, tag: 't', compose: () => '' }
    for (const change of [
      mailbox.mark('x', { categories: [], flag: undefined }),
      mailbox.draftReply(order),
      mailbox.deleteDraft('x', ''),
      notify.send(notice),
    ])
      await expect(change).rejects.toThrow(OnlyReading)
    expect(sandbox.requests).toHaveLength(seen)
  })
})
