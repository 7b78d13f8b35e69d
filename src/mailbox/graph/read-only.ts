import { Trouble } from '../../trouble/trouble.ts'
import type { Connection, GraphRequest } from './connection.ts'

/** Somebody tried to change a mailbox that is only to be read: a fault in griffier, never to be caught. */
export class OnlyReading extends Trouble {
  readonly code = 'only-reading'

  constructor(method: string) {
    super(`a ${method} was asked for on a line that only reads; it was not sent`)
    this.name = 'OnlyReading'
  }
}

/** The same line to Graph, on which nothing but GET goes out: what works over it cannot change a mailbox. */
export function readOnly(connection: Connection): Connection {
  const onlyGet = (request: GraphRequest): GraphRequest => {
    if (request.method !== 'GET') throw new OnlyReading(request.method)
    return request
  }
  return {
    json: async (request) => connection.json(onlyGet(request)),
    bytes: async (request) => connection.bytes(onlyGet(request)),
    done: async (request) => connection.done(onlyGet(request)),
    trusts: (link) => connection.trusts(link),
  }
}
