import { join } from 'node:path'

/** The program as it is shipped. */
export const CLI = join(import.meta.dirname, '../../dist/bin/griffier.js')

export const MAILBOX = 'info@j3dprints.nl'

/** A griffier.yaml for a sandbox at a gateway. */
export const SETTINGS = `mailbox: { address: ${MAILBOX} }
graph: { tenantId: 3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f, clientId: 77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b }
staff: [{ name: Jan de Vries, address: jan@j3dprints.nl, language: nl, digest: true, escalate: true }]
`

/** The environment that goes with it. */
export const AT_SANDBOX = ({ url }) => ({
  GRIFFIER_GRAPH_GATEWAY: url,
  GRIFFIER_CLIENT_SECRET: 'a secret',
})
