import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  holdsNoticeReference,
  NOTICE_TOKEN_BYTES,
  noticeReference,
  noticeToken,
  noticeTokensIn,
} from '../../src/letters/notice-token.ts'

const TOKEN = `G-${'Ab_-0'.repeat(4)}zZ`

describe('the token of a notice', () => {
  it('is found again in an answer that quotes the notice', () => {
    for (let i = 0; i < 200; i++) {
      const token = noticeToken(randomBytes(NOTICE_TOKEN_BYTES))
      const answer = `> See you tomorrow\n> ${noticeReference(token)}\n`
      expect(noticeTokensIn(answer)).toEqual([token])
      expect(holdsNoticeReference(`griffier\n${noticeReference(token)}`)).toBe(true)
    }
  })

  it.each([
    ['two of them', `${TOKEN} and ${TOKEN}`, [TOKEN, TOKEN]],
    ['one behind punctuation', `(${TOKEN})`, [TOKEN]],
    ['one that goes on', `${TOKEN}x`, []],
    ['one that is cut short', TOKEN.slice(0, -1), []],
    ['one inside a word', `x${TOKEN}`, []],
    ['none', 'G-string', []],
  ])('of %s takes what is whole', (_, text, tokens) => {
    expect(noticeTokensIn(text)).toEqual(tokens)
  })

  it.each(['> ref G-0123456789ABCDEF', 'see ref G-0123456789ABCDEF', 'ref 2026', 'ref the letter'])(
    'does not take %j for the last line of a notice',
    (text) => expect(holdsNoticeReference(text)).toBe(false),
  )
})
