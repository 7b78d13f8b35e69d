import { describe, expect, it } from 'vitest'
import { readDocument } from './document.ts'
import { conformanceOf, type Exchange } from './openapi.ts'

const { check, operation } = conformanceOf(readDocument())

const USER = '/v1.0/users/info@j3dprints.nl'
const bytes = (value: unknown) =>
  Buffer.from(value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value))

const exchange = (change: Partial<Record<keyof Exchange, unknown>>): Exchange => ({
  method: String(change.method ?? 'GET'),
  path: `${USER}${change.path ?? '/messages/AAMk'}`,
  requestHeaders: (change.requestHeaders as Record<string, string>) ?? {
    'content-type': 'application/json',
  },
  requestBody: bytes(change.requestBody),
  status: Number(change.status ?? 200),
  responseHeaders: (change.responseHeaders as Record<string, string>) ?? {
    'content-type': 'application/json;odata.metadata=minimal',
  },
  responseBody: bytes(change.responseBody),
})

const MESSAGE = {
  '@odata.etag': 'W/"CQAAAA"',
  id: 'AAMk',
  subject: 'Inzage',
  receivedDateTime: '2026-11-23T08:15:00Z',
  from: { emailAddress: { name: 'Marieke', address: 'marieke@example.nl' } },
  body: { contentType: 'html', content: '<html></html>' },
}

describe('an exchange that conforms', () => {
  it.each([
    ['a message', { responseBody: MESSAGE }],
    ['null where null may stand', { responseBody: { ...MESSAGE, from: null, subject: null } }],
    [
      'an attachment of the type it names',
      { path: '/messages/AAMk/attachments/AAMk', responseBody: FILE() },
    ],
    [
      'an error as it is on the wire',
      {
        status: 404,
        responseBody: { error: { code: 'ErrorItemNotFound', message: 'No.', innerError: INNER() } },
      },
    ],
    [
      'a removed item in delta',
      {
        path: '/mailFolders/inbox/messages/delta',
        responseBody: { value: [{ id: 'AAMk', '@removed': { reason: 'deleted' } }] },
      },
    ],
    [
      'an action with small letters',
      {
        method: 'POST',
        path: '/messages/AAMk/move',
        requestBody: { destinationId: 'x' },
        status: 201,
        responseBody: MESSAGE,
      },
    ],
    [
      'an expansion with a filter',
      {
        path: "/messages/AAMk?$expand=singleValueExtendedProperties($filter=id eq 'x,y')",
        responseBody: MESSAGE,
      },
    ],
    [
      'the login, of which it knows nothing',
      { path: '/../../../tenant/oauth2/v2.0/token', method: 'POST' },
    ],
  ])('has nothing said about it: %s', (_what, change) => {
    expect(check(exchange(change))).toEqual([])
  })
})

describe('an exchange that does not conform', () => {
  it.each([
    ['a property that no schema names', { responseBody: { ...MESSAGE, colour: 'red' } }, /colour/],
    ['a property of the wrong kind', { responseBody: { ...MESSAGE, isRead: 'no' } }, /isRead/],
    [
      'a property one level down',
      { responseBody: { ...MESSAGE, body: { contentType: 'rtf' } } },
      /contentType/,
    ],
    [
      'a date that is none',
      { responseBody: { ...MESSAGE, receivedDateTime: '23-11-2026' } },
      /receivedDateTime/,
    ],
    ['a message without its braces', { responseBody: '"AAMk"' }, /object/],
    ['an answer that is no JSON', { responseBody: '<html>' }, /no JSON/],
    [
      'an answer of another type',
      { responseHeaders: { 'content-type': 'text/html' }, responseBody: '' },
      /text\/html/,
    ],
    ['a status the description does not have', { status: 302, responseBody: {} }, /302/],
    ['a body where there is none', { method: 'DELETE', status: 204, responseBody: {} }, /body/],
    [
      'an attachment without its type',
      {
        path: '/messages/AAMk/attachments/AAMk',
        responseBody: { ...FILE(), '@odata.type': undefined },
      },
      /odata.type/,
    ],
    [
      'an attachment of another type',
      {
        path: '/messages/AAMk/attachments/AAMk',
        responseBody: { ...FILE(), '@odata.type': '#microsoft.graph.itemAttachment' },
      },
      /contentBytes/,
    ],
    [
      'an error without a code',
      { status: 404, responseBody: { error: { message: 'No.' } } },
      /code/,
    ],
    [
      'a path that is not there',
      { path: '/messages/AAMk/shred', method: 'POST' },
      /not in the description/,
    ],
    ['a method that is not there', { method: 'PUT' }, /not in the description/],
    [
      'a query option that is not there',
      { path: '/messages/AAMk?$sort=x', responseBody: MESSAGE },
      /\$sort/,
    ],
    [
      'a selection of what does not exist',
      { path: '/messages/AAMk?$select=colour', responseBody: MESSAGE },
      /\$select/,
    ],
    [
      'a page size that is no number',
      { path: '/messages?$top=ten', responseBody: { value: [] } },
      /\$top/,
    ],
    [
      'a written property that does not exist',
      { method: 'PATCH', requestBody: { colour: 'red' }, responseBody: MESSAGE },
      /colour/,
    ],
    [
      'an action without its body',
      { method: 'POST', path: '/messages/AAMk/createReply', status: 201, responseBody: MESSAGE },
      /no body/,
    ],
    [
      'MIME that is not in base64',
      {
        method: 'POST',
        path: '/sendMail',
        requestHeaders: { 'content-type': 'text/plain' },
        requestBody: 'From: me',
        status: 202,
      },
      /base64/,
    ],
    [
      'an answer from what the service rejects',
      { path: '/messages/delta', responseBody: { value: [] } },
      /rejects/,
    ],
  ])('is told what is wrong: %s', (_what, change, complaint) => {
    const found = check(exchange(change))
    expect(found).not.toEqual([])
    expect(found.join('\n')).toMatch(complaint)
  })

  it('is found inside a batch', () => {
    const part = { id: '1', method: 'GET', url: '/users/info@j3dprints.nl/messages/AAMk' }
    const found = check({
      ...exchange({ method: 'POST', requestBody: { requests: [part] } }),
      path: '/v1.0/$batch',
      responseBody: bytes({
        responses: [
          {
            id: '1',
            status: 200,
            headers: { 'Content-Type': 'application/json' },
            body: { colour: 'red' },
          },
        ],
      }),
    })
    expect(found.join('\n')).toMatch(/colour/)
  })
})

describe('which operation a request goes to', () => {
  it.each([
    ['GET', '/messages/delta', 'GET /users/{user-id}/messages/delta'],
    ['GET', '/messages/AAMk', 'GET /users/{user-id}/messages/{message-id}'],
    [
      'GET',
      '/mailFolders/inbox/messages/$count',
      'GET /users/{user-id}/mailFolders/{mailFolder-id}/messages/$count',
    ],
    ['GET', '/nowhere', undefined],
  ])('%s %s', (method, path, name) => {
    expect(operation(method, USER + path)).toBe(name)
  })
})

function FILE() {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    id: 'AAMk',
    name: 'brief.txt',
    contentType: 'text/plain',
    size: 9,
    isInline: false,
    contentBytes: 'RGUgYnJpZWYu',
  }
}

function INNER() {
  return { date: '2026-11-23T08:15:00', 'request-id': 'a', 'client-request-id': 'b' }
}
