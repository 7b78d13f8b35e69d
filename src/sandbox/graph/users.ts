import type { Caller } from '../login/tokens.ts'
import { mintGuid } from '../store/ids.ts'
import { badRequest, GraphError } from './errors.ts'

/** Answers for the users that exist here: the mailbox, and colleagues of its domain. Everybody else is unknown in Graph's several ways. */
export interface Users {
  /** @throws GraphError unless `user` is the mailbox, by address or object id, or `me` to a person, or a neighbour */
  check(user: string, caller: Caller): 'mailbox' | 'neighbour'
}

export function createUsers(mailbox: string, colleagues: readonly string[]): Users {
  const names = [mailbox.toLowerCase(), mintGuid(`user|${mailbox.toLowerCase()}`)]
  const domain = mailbox.split('@')[1]?.toLowerCase()
  const neighbours = colleagues
    .map((address) => address.toLowerCase())
    .filter((address) => address.split('@')[1] === domain)
  let asked = 0
  return {
    check(user, caller) {
      const name = user.toLowerCase()
      if (names.includes(name)) return 'mailbox'
      if (neighbours.includes(name)) return 'neighbour'
      if (name === 'me') {
        if (caller !== 'application') return 'mailbox'
        throw badRequest('/me request is only valid with delegated authentication flow.')
      }
      if (name.split('@')[1] !== domain) {
        throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${user}' is invalid.`)
      }
      // The two alternate for one and the same user (docs-contrib#4340).
      throw asked++ % 2 === 0
        ? new GraphError(404, 'ResourceNotFound', 'Resource could not be discovered.')
        : new GraphError(
            404,
            'MailboxNotEnabledForRESTAPI',
            'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
          )
    },
  }
}
