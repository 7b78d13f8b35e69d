import { readFileSync } from 'node:fs'

/** As much of an OpenAPI 3.0 document as the check reads. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly responses: Readonly<Record<string, ResponseObject>>
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly requestBodies: Readonly<Record<string, RequestBody>>
  }
}

export type Schema = Readonly<Record<string, unknown>>
type PathItem = Readonly<Record<string, unknown>> & {
  readonly parameters?: readonly (Parameter | Reference)[]
}

export interface Reference {
  readonly $ref: string
}

export interface Operation {
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: RequestBody | Reference
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Schema
}

export interface RequestBody {
  readonly required?: boolean
  readonly content: Content
}

export interface ResponseObject {
  readonly content?: Content
}

export type Content = Readonly<Record<string, { readonly schema: Schema }>>

export const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const

/** The document that `npm run test:conformance -- FILE` names. */
export function readDocument(): OpenApi {
  const file = process.env.GRAPH_OPENAPI
  if (file === undefined) throw new Error('start this with: npm run test:conformance -- FILE')
  return JSON.parse(readFileSync(file, 'utf8')) as OpenApi
}

/** Follows a reference into the components. */
export function resolved<T extends object>(document: OpenApi, value: T | Reference): T {
  if (!('$ref' in value)) return value as T
  let found: unknown = document
  for (const name of value.$ref.slice(2).split('/'))
    found = (found as Record<string, unknown>)[name]
  if (found === undefined) throw new Error(`${value.$ref} leads nowhere`)
  return found as T
}

/** Every operation, as `METHOD /path`. */
export function operationsOf(document: OpenApi): string[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => `${method.toUpperCase()} ${path}`),
  )
}
