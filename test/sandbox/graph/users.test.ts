import { describe, expect, it } from 'vitest'
import { createUsers } from '../../../src/sandbox/graph/users.ts'
import { mintGuid } from '../../../src/sandbox/store/ids.ts'

const users = () => createUsers('Info@J3DPrints.nl', ['Jan@J3DPrints.nl', 'piet@example.com'])

describe('who is asked for', () => {
  it.each([
    ['info@j3dprints.nl', 'mailbox'],
    ['INFO@J3DPRINTS.NL', 'mailbox'],
    [mintGuid('user|info@j3dprints.nl'), 'mailbox'],
    ['jan@j3dprints.nl', 'neighbour'],
  ])('%s is the %s', (name, expected) => {
    expect(users().check(name, 'application')).toBe(expected)
  })

  it.each([
    ['piet@example.com', 'ErrorInvalidUser'],
    ['nobody', 'ErrorInvalidUser'],
    ['', 'ErrorInvalidUser'],
    ['weg@j3dprints.nl', 'ResourceNotFound'],
    ['me', 'BadRequest'],
  ])('%j is refused an application as %s', (name, code) => {
    expect(() => users().check(name, 'application')).toThrow(expect.objectContaining({ code }))
  })

  it('is somebody who left in two ways by turns', () => {
    const here = users()
    const codes = [1, 2, 3].map(() => {
      try {
        return here.check('weg@j3dprints.nl', 'application')
      } catch (error) {
        return (error as { code: string }).code
      }
    })
    expect(codes).toEqual(['ResourceNotFound', 'MailboxNotEnabledForRESTAPI', 'ResourceNotFound'])
  })
})
