export const MAILBOX = 'info@j3dprints.nl'
const TENANT = '3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f'
const CLIENT = '77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b'

/** A token as an application gets it, or as a person does, for whom `/me` works. */
export async function signIn(url: string, as: 'application' | 'person'): Promise<string> {
  const grant =
    as === 'application'
      ? { grant_type: 'client_credentials', client_secret: 'a secret' }
      : { grant_type: 'password', username: MAILBOX, password: 'a password' }
  const response = await fetch(`${url}/${TENANT}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: CLIENT,
      scope: 'https://graph.microsoft.com/.default',
      ...grant,
    }),
  })
  const { access_token: token } = (await response.json()) as { access_token: string }
  return token
}
