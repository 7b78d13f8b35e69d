import { describe, expect, it } from 'vitest'
import {
  addressFrom,
  changeFrom,
  draftFrom,
  etagOf,
  messageFrom,
  recipient,
  type WireMessage,
} from '../../../src/mailbox/graph/wire.ts'

const person = (address?: string, name?: string) => ({
  emailAddress: { ...(name !== undefined && { name }), ...(address !== undefined && { address }) },
})

describe('a change', () => {
  it.each([[{ id: 'a', '@removed': { reason: 'deleted' } }], [{ id: 'a', '@removed': {} }]])(
    'that took a message away says no more than which: %j',
    (wire) => {
      expect(changeFrom(wire)).toEqual({ removed: true, id: 'a' })
    },
  )

  it('of anything else brings what delta told, and undefined for what it did not', () => {
    const change = changeFrom({ id: 'a', isRead: true })
    if (change.removed) throw new Error('it was not removed')
    expect(Object.entries(change.message).filter(([, value]) => value !== undefined)).toEqual([
      ['id', 'a'],
      ['isRead', true],
    ])
  })
})

describe('a message', () => {
  it('knows no difference between null and nothing', () => {
    const nulls: WireMessage = {
      id: 'a',
      parentFolderId: null,
      receivedDateTime: null,
      sentDateTime: null,
      internetMessageId: null,
      conversationId: null,
      from: null,
      toRecipients: null,
      categories: null,
      flag: null,
      isDraft: null,
      isRead: null,
      changeKey: null,
      webLink: null,
    }
    expect(messageFrom(nulls)).toEqual(messageFrom({ id: 'a' }))
  })

  it.each([
    ['notFlagged', 'notFlagged'],
    ['flagged', 'flagged'],
    ['complete', 'complete'],
    ['Flagged', undefined],
    ['toString', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('with the flag %j has the flag %j', (flagStatus, expected) => {
    const flag = flagStatus === undefined ? {} : { flagStatus }
    expect(messageFrom({ id: 'a', flag }).flag).toBe(expected)
  })

  it.each<[string, Partial<WireMessage>, string | undefined]>([
    ['its change key', { changeKey: 'K1' }, 'K1'],
    ['its etag, where delta sends that', { '@odata.etag': 'W/"K2"' }, 'K2'],
    ['its change key before its etag', { changeKey: 'K1', '@odata.etag': 'W/"K2"' }, 'K1'],
    ['nothing where neither was told', {}, undefined],
    ['nothing where the etag is of another form', { '@odata.etag': '"K2"' }, undefined],
  ])('takes its version from %s', (_, wire, key) => {
    const message = { id: 'a', ...wire }
    expect(messageFrom(message).changeKey).toBe(key)
    expect(etagOf(message)).toBe(key === undefined ? undefined : `W/"${key}"`)
  })
})

describe('an address', () => {
  it.each([
    [person(' Anna@Example.NL ', 'Anna'), { name: 'Anna', address: 'anna@example.nl' }],
    [person('anna@example.nl'), { name: '', address: 'anna@example.nl' }],
    [person(undefined, 'Anna'), { name: 'Anna', address: '' }],
    [{}, { name: '', address: '' }],
  ])('written %j is %j', (wire, expected) => {
    expect(addressFrom(wire)).toEqual(expected)
  })

  it.each([
    [{ name: 'Anna', address: 'anna@example.nl' }, person('anna@example.nl', 'Anna')],
    [{ name: '', address: 'anna@example.nl' }, person('anna@example.nl')],
  ])('%j is written %j', (address, wire) => {
    expect(recipient(address)).toEqual(wire)
  })
})

describe('the digest of a draft', () => {
  const DRAFT: WireMessage = {
    id: 'a',
    body: { contentType: 'html', content: '<p>Beste Anna,</p> <p>Tot ziens</p>' },
    toRecipients: [person('anna@example.nl', 'Anna')],
    ccRecipients: [person('a@example.nl'), person('b@example.nl')],
    hasAttachments: false,
  }
  const digest = (changed: Partial<WireMessage>) => draftFrom({ ...DRAFT, ...changed }).content

  it.each<[string, Partial<WireMessage>]>([
    [
      'white space that Exchange rearranged',
      { body: { content: '\r\n<p>Beste Anna,</p>\r\n\t<p>Tot ziens</p> ' } },
    ],
    ['another version', { changeKey: 'K9', '@odata.etag': 'W/"K9"' }],
    ['another display name', { toRecipients: [person('anna@example.nl', 'Anna Jansen')] }],
    ['another case of an address', { toRecipients: [person('Anna@Example.nl')] }],
    ['another order of people', { ccRecipients: [person('b@example.nl'), person('a@example.nl')] }],
    ['an empty list for none', { bccRecipients: [] }],
    ['attachments that were not told of', { hasAttachments: null }],
    ['a read mark', { isRead: true }],
  ])('stays the same with %s', (_, changed) => {
    expect(digest(changed)).toBe(digest({}))
  })

  it.each<[string, Partial<WireMessage>]>([
    ['another word', { body: { content: '<p>Beste Anne,</p> <p>Tot ziens</p>' } }],
    ['a word that grew together', { body: { content: '<p>BesteAnna,</p> <p>Tot ziens</p>' } }],
    ['no text', { body: null }],
    ['another addressee', { toRecipients: [person('bob@example.nl')] }],
    ['one more addressee', { toRecipients: [person('anna@example.nl'), person('bob@example.nl')] }],
    ['somebody copied in blind', { bccRecipients: [person('bob@example.nl')] }],
    [
      'the same person moved from Cc to To',
      {
        toRecipients: [person('anna@example.nl'), person('a@example.nl')],
        ccRecipients: [person('b@example.nl')],
      },
    ],
    ['a file attached', { hasAttachments: true }],
  ])('tells %s', (_, changed) => {
    expect(digest(changed)).not.toBe(digest({}))
  })

  it('says nothing of what it was made of', () => {
    expect(digest({})).toMatch(/^[\w-]{43}$/)
  })
})
