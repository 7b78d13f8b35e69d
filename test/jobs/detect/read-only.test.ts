import { readdir } from 'node:fs/promises'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { NoticingDesk } from '../../../src/jobs/desk.ts'
import * as answers from '../../../src/jobs/detect/answers.ts'
import * as category from '../../../src/jobs/detect/category.ts'
import * as drafts from '../../../src/jobs/detect/drafts.ts'
import * as filedByHand from '../../../src/jobs/detect/filed-by-hand.ts'
import * as keepCorrection from '../../../src/jobs/detect/keep-correction.ts'
import * as missedRequests from '../../../src/jobs/detect/missed-requests.ts'
import * as orders from '../../../src/jobs/detect/orders.ts'
import * as recordSent from '../../../src/jobs/detect/record-sent.ts'
import * as silence from '../../../src/jobs/detect/silence.ts'
import type { Mailbox } from '../../../src/mailbox/mailbox.ts'

/** Whatever this room exports, by the desk that it asks for. */
type DeskOf<Exports> = {
  [Name in keyof Exports]: Exports[Name] extends (desk: infer Given, ...rest: never[]) => unknown
    ? Given
    : never
}[keyof Exports]

const ROOM = {
  'answers.ts': answers,
  'category.ts': category,
  'drafts.ts': drafts,
  'filed-by-hand.ts': filedByHand,
  'keep-correction.ts': keepCorrection,
  'missed-requests.ts': missedRequests,
  'orders.ts': orders,
  'record-sent.ts': recordSent,
  'silence.ts': silence,
}

// what expectTypeOf says is held by the compiler: npm run typecheck
describe('whoever notices what staff did', () => {
  it('asks in every file of the room for a desk that only looks at the mailbox', async () => {
    type Room = typeof ROOM
    type Asked = { [File in keyof Room]: DeskOf<Room[File]> }[keyof Room]
    expectTypeOf<Asked>().toEqualTypeOf<NoticingDesk>()
    expect((await readdir('src/jobs/detect')).sort()).toEqual(Object.keys(ROOM))
  })

  it('has no way to write to the mailbox, nor to mail anybody', () => {
    type Writes =
      | 'mark'
      | 'draftReply'
      | 'finishDraft'
      | 'deleteDraft'
      | 'discardOwn'
      | 'ensureCategories'
      | 'probe'
    type Looks = Exclude<keyof Mailbox, Writes>
    expectTypeOf<keyof NoticingDesk['mailbox']>().toEqualTypeOf<Looks>()
    expectTypeOf<NoticingDesk>().not.toHaveProperty('notify')
    const marks = (desk: NoticingDesk) =>
      // @ts-expect-error there is no such method
      desk.mailbox.mark('letter', { categories: [], flag: undefined })
    expect(() => marks({ mailbox: {} } as NoticingDesk)).toThrow(TypeError)
  })
})
