import { insideBatch } from './batch.ts'
import {
  type Content,
  type OpenApi,
  type Operation,
  type Parameter,
  type RequestBody,
  type ResponseObject,
  resolved,
  type Schema,
} from './document.ts'
import { type Found, finder } from './operation.ts'
import type { Compile } from './schemas.ts'
import { schemasOf } from './schemas.ts'

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string
  /** With the query, as requested. */
  readonly path: string
  readonly requestHeaders: Readonly<Record<string, string>>
  readonly requestBody: Uint8Array
  readonly status: number
  readonly responseHeaders: Readonly<Record<string, string>>
  readonly responseBody: Uint8Array
}

export interface Conformance {
  /**
   * What is wrong with a request or its answer by the description; empty when nothing is. What does not
   * go to `/v1.0/` (the login, the upload host) it knows nothing about.
   */
  check(exchange: Exchange): string[]
  /** The operation that answers a request, as `METHOD /path`; undefined when the description has none. */
  operation(method: string, path: string): string | undefined
}

export function conformanceOf(document: OpenApi): Conformance {
  const compile = schemasOf(document)
  const find = finder(document)
  const check = (exchange: Exchange): string[] => {
    const { pathname, search } = new URL(exchange.path, 'https://graph.microsoft.com')
    if (!pathname.startsWith('/v1.0/')) return []
    const found = find(exchange.method, pathname.slice('/v1.0'.length))
    if (!found) return [`${exchange.method} ${pathname} is not in the description`]
    const complaints = [
      ...rejected(found, exchange.status),
      ...checkQuery(found.parameters, new URLSearchParams(search), compile),
      ...checkRequest(document, found.operation, exchange, compile),
      ...checkAnswer(document, found.operation, exchange, compile),
      ...insideBatch(found.name, exchange, check),
    ]
    return complaints.map((complaint) => `${found.name}: ${complaint}`)
  }
  return {
    check,
    operation: (method, path) => {
      const { pathname } = new URL(path, 'https://graph.microsoft.com')
      return find(method, pathname.replace(/^\/v1\.0/, ''))?.name
    },
  }
}

function rejected(found: Found, status: number): string[] {
  return found.rejected && status < 400 ? [`answers ${status}, but the service rejects it`] : []
}

function checkQuery(
  parameters: readonly Parameter[],
  query: URLSearchParams,
  compile: Compile,
): string[] {
  const known = parameters.filter((one) => one.in === 'query')
  return [...query].flatMap(([name, value]) => {
    const parameter = known.find((one) => one.name === name)
    if (!parameter) return [`query option ${name} is not in the description`]
    const validate = compile(parameter.schema)
    return validate(fromText(parameter.schema, value))
      ? []
      : [`${name}=${value} ${errorsOf(validate)}`]
  })
}

function fromText(schema: Schema, value: string): unknown {
  if (schema.type === 'integer') return /^-?\d+$/.test(value) ? Number(value) : value
  if (schema.type === 'boolean') return value === 'true' || (value === 'false' ? false : value)
  if (schema.type !== 'array') return value
  // What stands in the brackets of an expansion is not described.
  return value.replace(/\([^)]*\)/g, '').split(',')
}

function checkRequest(
  document: OpenApi,
  operation: Operation,
  { requestHeaders, requestBody }: Exchange,
  compile: Compile,
): string[] {
  const text = Buffer.from(requestBody).toString()
  if (!operation.requestBody)
    return text === '' ? [] : ['has a body, where the description has none']
  const described = resolved<RequestBody>(document, operation.requestBody)
  if (text === '') return described.required ? ['has no body'] : []
  const type = mediaType(requestHeaders)
  const schema = described.content[type]?.schema
  if (!schema) return [`sends ${type}, not ${Object.keys(described.content).join(' or ')}`]
  if (type === 'text/plain') {
    return /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text) ? [] : ['sends MIME that is not in base64']
  }
  if (type !== 'application/json') return []
  if (!isJson(text)) return ['request is no JSON']
  return validated(compile(schema), capitalised(schema, JSON.parse(text)), 'request')
}

/** The description writes the parameters of actions with a capital, clients and documentation do not. */
function capitalised(schema: Schema, body: unknown): unknown {
  const inline = '$ref' in schema ? undefined : (schema.properties as Schema | undefined)
  if (!inline || typeof body !== 'object' || body === null) return body
  const names = Object.keys(inline)
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name,
      value,
    ]),
  )
}

function checkAnswer(
  document: OpenApi,
  operation: Operation,
  { status, responseHeaders, responseBody }: Exchange,
  compile: Compile,
): string[] {
  const described =
    operation.responses[String(status)] ?? operation.responses[`${Math.floor(status / 100)}XX`]
  if (!described) return [`answers ${status}, which the description does not have`]
  const content: Content = resolved<ResponseObject>(document, described).content ?? {}
  const text = Buffer.from(responseBody).toString()
  if (Object.keys(content).length === 0) {
    return text === '' ? [] : [`answers ${status} with a body, where the description has none`]
  }
  if (content['application/octet-stream']) return text === '' ? ['answers no bytes'] : []
  const type = mediaType(responseHeaders)
  const schema = content[type]?.schema
  if (!schema) return [`answers ${type}, not ${Object.keys(content).join(' or ')}`]
  if (!isJson(text)) return ['answer is no JSON']
  return validated(compile(schema), JSON.parse(text), 'answer')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function mediaType(headers: Readonly<Record<string, string>>): string {
  return (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

type Validate = ReturnType<Compile>

function validated(validate: Validate, value: unknown, what: string): string[] {
  return validate(value) ? [] : [`${what} ${errorsOf(validate)}`]
}

function errorsOf(validate: Validate): string {
  const told = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const more = 'additionalProperty' in params ? ` (${params.additionalProperty})` : ''
    return `${instancePath || '.'} ${message}${more}`
  })
  return [...new Set(told)].slice(0, 12).join('; ')
}
