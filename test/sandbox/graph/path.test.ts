import { describe, expect, it } from 'vitest'
import { normalPath } from '../../../src/sandbox/graph/path.ts'

describe('a path', () => {
  it.each([
    [
      '/v1.0/users/a/messages/B/microsoft.graph.createReply()',
      '/v1.0/users/a/messages/B/createReply',
    ],
    [
      "/v1.0/users/a/mailFolders('Inbox')/messages/delta()",
      '/v1.0/users/a/mailFolders/Inbox/messages/delta',
    ],
    [
      '/v1.0/users/a/MAILFOLDERS/inbox/microsoft.graph.delta',
      '/v1.0/users/a/mailFolders/inbox/delta',
    ],
    ['/v1.0/users/a/messages/AAMkAGdelta=', '/v1.0/users/a/messages/AAMkAGdelta='],
    ['/Elsewhere/ME', '/Elsewhere/ME'],
  ])('%s is %s', (written, normal) => {
    expect(normalPath(written)).toBe(normal)
  })
})
