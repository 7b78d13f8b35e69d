import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Exchange } from './openapi.ts'

export interface RecordingProxy {
  /** Also a value for GRIFFIER_GRAPH_GATEWAY. */
  readonly url: string
  /** Whole exchanges, in the order of their answers. */
  readonly exchanges: readonly Exchange[]
  close(): Promise<void>
}

/** Passes everything on to `target` and writes down what went by. */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const exchanges: Exchange[] = []
  const server = createServer((request, response) => {
    pass(target, request, response, exchanges).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    exchanges,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

/** These belong to one connection, not to the message. */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'host',
  'expect',
]

async function pass(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  exchanges: Exchange[],
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const requestBody = Buffer.concat(chunks)
  const method = request.method ?? 'GET'
  const path = request.url ?? '/'
  const requestHeaders = kept(request.headers)
  const answer = await fetch(new URL(path, target), {
    method,
    headers: requestHeaders,
    redirect: 'manual',
    ...(requestBody.length > 0 ? { body: requestBody } : {}),
  })
  const responseBody = Buffer.from(await answer.arrayBuffer())
  const responseHeaders = kept(Object.fromEntries(answer.headers))
  exchanges.push({
    ...{ method, path, requestHeaders, requestBody },
    ...{ status: answer.status, responseHeaders, responseBody },
  })
  response.writeHead(answer.status, responseHeaders)
  response.end(responseBody)
}

function kept(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name, value]) => value !== undefined && !HOP_BY_HOP.includes(name))
      .map(([name, value]) => [name, String(value)]),
  )
}
