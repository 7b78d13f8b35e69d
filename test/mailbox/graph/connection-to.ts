import { type Connection, connect } from '../../../src/mailbox/graph/connection.ts'

/** The real line to a stand-in for Graph, signed in already. */
export function connectionTo(gateway: string): Connection {
  return connect({ cloud: 'global', gateway, signIn: async () => 'T1', timeoutMs: 5_000 })
}
