import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node'
import {
  Client,
  type Context,
  HTTPMessageHandler,
  LargeFileUploadTask,
  type Middleware,
  PageIterator,
} from '@microsoft/microsoft-graph-client'
import { describe, expect, it } from 'vitest'
import { CLIENT, MAILBOX, open, TENANT } from './open.ts'

const SCOPES = ['https://graph.microsoft.com/.default']

/** The same path and query on the sandbox, whichever of Microsoft's hosts was meant. */
function onSandbox(url: string, sandbox: string): string {
  const { pathname, search } = new URL(url)
  return new URL(pathname + search, sandbox).href
}

/** Microsoft's sign-in library, its network turned to the sandbox. */
function msal(sandbox: string, auth: object): ConfidentialClientApplication {
  const send =
    (method: string) =>
    async (url: string, options: { headers?: Record<string, string>; body?: string } = {}) => {
      const response = await fetch(onSandbox(url, sandbox), {
        method,
        headers: options.headers ?? {},
        ...(options.body === undefined ? {} : { body: options.body }),
      })
      const headers = Object.fromEntries(response.headers)
      return { headers, status: response.status, body: await response.json() }
    }
  const networkClient = {
    sendGetRequestAsync: send('GET'),
    sendPostRequestAsync: send('POST'),
  } as unknown as INetworkModule
  return new ConfidentialClientApplication({
    auth: { clientId: CLIENT, authority: `https://login.microsoftonline.com/${TENANT}`, ...auth },
    system: { networkClient },
  })
}

/** Microsoft's Graph client with one middleware of ours: sign in, and take the request to the sandbox. */
function graph(sandbox: string, token: () => Promise<string>): Client {
  const redirect: Middleware = {
    async execute(context: Context) {
      context.request = onSandbox(String(context.request), sandbox)
      const headers = new Headers(context.options?.headers as Record<string, string>)
      if (!String(context.request).includes('/api/gateway/')) {
        headers.set('authorization', `Bearer ${await token()}`)
      }
      headers.set('prefer', headers.get('prefer') ?? 'IdType="ImmutableId"')
      context.options = { ...context.options, headers: Object.fromEntries(headers) }
      await last.execute(context)
    },
  }
  const last = new HTTPMessageHandler()
  return Client.initWithMiddleware({ middleware: redirect })
}

async function client(options = {}) {
  const box = await open(options)
  const app = msal(box.sandbox.url, { clientSecret: 'a secret' })
  const token = async () =>
    (await app.acquireTokenByClientCredential({ scopes: SCOPES }))?.accessToken ?? ''
  return { box, api: graph(box.sandbox.url, token) }
}

describe('msal-node', () => {
  it('signs in with a secret, once for many requests', async () => {
    const { box, api } = await client()
    await api.api(`/users/${MAILBOX}/messages`).get()
    await api.api(`/users/${MAILBOX}/messages`).get()
    const logins = box.sandbox.requests.filter(({ path }) => path.startsWith(`/${TENANT}/oauth2`))
    // One is the test's own.
    expect(logins).toHaveLength(2)
  })

  it('signs in with a certificate, and is refused with another', async () => {
    const thumbprint = randomBytes(32).toString('hex')
    const box = await open({ behaviour: { clientSecret: thumbprint } })
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const certificate = (thumbprintSha256: string) => ({
      clientCertificate: { thumbprintSha256, privateKey: pem },
    })
    const right = msal(box.sandbox.url, certificate(thumbprint))
    expect(
      (await right.acquireTokenByClientCredential({ scopes: SCOPES }))?.accessToken,
    ).toBeTruthy()
    const wrong = msal(box.sandbox.url, certificate(randomBytes(32).toString('hex')))
    await expect(wrong.acquireTokenByClientCredential({ scopes: SCOPES })).rejects.toMatchObject({
      errorCode: 'invalid_client',
    })
  })

  it('reports a wrong secret as Entra does', async () => {
    const box = await open({ behaviour: { clientSecret: 'another' } })
    const app = msal(box.sandbox.url, { clientSecret: 'a secret' })
    await expect(app.acquireTokenByClientCredential({ scopes: SCOPES })).rejects.toMatchObject({
      errorCode: 'invalid_client',
      errorMessage: expect.stringContaining('AADSTS7000215'),
    })
  })
})

describe('microsoft-graph-client', () => {
  it('follows every page of delta to its deltaLink', async () => {
    const { box, api } = await client({ behaviour: { pageSize: 2 } })
    for (let n = 0; n < 5; n++) box.letter(`brief ${n}`)
    const first = await api.api(`/users/${MAILBOX}/mailFolders/inbox/messages/delta`).get()
    const seen: string[] = []
    const pages = new PageIterator(api, first, (message) => {
      seen.push(message.subject)
      return true
    })
    await pages.iterate()
    expect(seen.sort()).toEqual([0, 1, 2, 3, 4].map((n) => `brief ${n}`))
    const link = pages.getDeltaLink() ?? ''
    box.letter('daarna')
    expect((await api.api(link).get()).value).toMatchObject([{ subject: 'daarna' }])
  })

  it('drafts an answer and writes above the quote under If-Match', async () => {
    const { box, api } = await client()
    const id = box.letter()
    const draft = await api.api(`/users/${MAILBOX}/messages/${id}/createReply`).post({})
    const content = draft.body.content.replace(/<body[^>]*>/, '$&<p>Beste Piet,</p>')
    const path = `/users/${MAILBOX}/messages/${draft.id}`
    const patched = await api
      .api(path)
      .header('If-Match', draft['@odata.etag'])
      .patch({ body: { contentType: 'html', content } })
    expect(patched.body.content).toMatch(/Beste Piet[\s\S]*divRplyFwdMsg/)
    await expect(
      api.api(path).header('If-Match', draft['@odata.etag']).patch({ importance: 'high' }),
    ).rejects.toMatchObject({ statusCode: 412, code: 'ErrorIrresolvableConflict' })
  })

  it('uploads a large file through its own task', async () => {
    const { box, api } = await client()
    const draft = await api.api(`/users/${MAILBOX}/messages`).post({ subject: 'Bijlage' })
    const size = 4 * 1024 * 1024
    const session = await LargeFileUploadTask.createUploadSession(
      api,
      `/users/${MAILBOX}/messages/${draft.id}/attachments/createUploadSession`,
      { AttachmentItem: { attachmentType: 'file', name: 'modellen.zip', size } },
    )
    const content = new Uint8Array(size).buffer
    const file = {
      content,
      name: 'modellen.zip',
      size,
      sliceFile: ({ minValue, maxValue }: { minValue: number; maxValue: number }) =>
        content.slice(minValue, maxValue + 1),
    }
    const task = new LargeFileUploadTask(api, file, session, { rangeSize: 3 * 327_680 })
    const result = await task.upload()
    expect(result.location).toContain('/Attachments(')
    expect((await box.get(`/messages/${draft.id}/attachments/$count`)).text).toBe('1')
  })

  it('sees Graph’s codes in its errors', async () => {
    const { api } = await client()
    await expect(api.api(`/users/${MAILBOX}/messages/nothing`).get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'ErrorInvalidIdMalformed',
    })
  })
})
