import { oneOf, section, text } from './building-blocks.ts'

const TENANT =
  'the Directory (tenant) ID of the app registration in Microsoft Entra, or a domain name of the tenant'
const CLIENT = 'the Application (client) ID of the app registration in Microsoft Entra'

/** Both are usually GUIDs; whether they exist, only the login service can tell. */
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9.-]*$/

export const Graph = section({
  tenantId: text(TENANT).regex(IDENTIFIER, TENANT),
  clientId: text(CLIENT).regex(IDENTIFIER, CLIENT),
  certificate: text(
    'the path of a PEM file with the private key and the certificate',
  ).exactOptional(),
  cloud: oneOf(['global', 'usgov', 'dod', 'china']).default('global'),
})
