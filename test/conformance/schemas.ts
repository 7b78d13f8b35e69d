import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { OpenApi, Schema } from './document.ts'

type Loose = Record<string, unknown>

/** Compiles a schema of the document into a check that takes no property it does not name. */
export type Compile = (schema: Schema) => ValidateFunction

/**
 * Turns the document's schemas into strict JSON Schema: what a type and its bases do not name is an
 * error, save OData's own annotations. Departures are those where the description itself is known to be
 * wrong, each named in the document's own notes.
 */
export function schemasOf(document: OpenApi): Compile {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
  // ajv-formats is CommonJS and says so in its types.
  ;(formats as unknown as (target: Ajv, names: string[]) => void)(ajv, ['date-time'])
  const all = document.components.schemas
  const schemas = Object.fromEntries(
    Object.keys(all).map((name) => [name, closed(all, { $ref: refTo(name) }, true)]),
  )
  ajv.addSchema({ $id: 'graph', components: { schemas } })
  const compiled = new WeakMap<Schema, ValidateFunction>()
  return (schema) => {
    const known = compiled.get(schema)
    if (known) return known
    const validate = ajv.compile(closed(all, schema, false))
    compiled.set(schema, validate)
    return validate
  }
}

type Schemas = Readonly<Record<string, Schema>>

function refTo(name: string): string {
  return `#/components/schemas/${name}`
}

function nameIn(ref: unknown): string {
  return String(ref).split('/').at(-1) ?? ''
}

/** `open` spells out the schema behind a reference; elsewhere the reference stays one. */
function closed(all: Schemas, schema: Schema, open: boolean): Loose {
  if (schema.$ref !== undefined) {
    const name = nameIn(schema.$ref)
    return open ? named(all, name) : { $ref: `graph#/components/schemas/${name}` }
  }
  if (Array.isArray(schema.anyOf))
    return { anyOf: schema.anyOf.map((one) => alternative(all, one)) }
  if (schema.properties !== undefined || schema.allOf !== undefined) return object(all, schema)
  if (schema.type === 'array') {
    return nullable(schema, { type: 'array', items: closed(all, schema.items as Schema, false) })
  }
  return nullable(schema, plain(schema))
}

/** `{ nullable, type: object }` beside a reference is how the generator writes null. */
function alternative(all: Schemas, schema: Schema): Loose {
  return schema.$ref === undefined ? { type: 'null' } : closed(all, schema, false)
}

function plain({ type, enum: values, pattern, minimum, maximum, format }: Schema): Loose {
  const kept = { type, enum: values, pattern, minimum, maximum }
  // base64url is wrong (plain base64 on the wire), time has no zone there; numbers carry their bounds.
  const checked = format === 'date-time' ? { ...kept, format } : kept
  return Object.fromEntries(Object.entries(checked).filter(([, value]) => value !== undefined))
}

function nullable(schema: Schema, inner: Loose): Loose {
  return schema.nullable === true ? { anyOf: [inner, { type: 'null' }] } : inner
}

/** A named type. Where `@odata.type` says which of several it is, the one it says. */
function named(all: Schemas, name: string): Loose {
  const schema = all[name]
  if (!schema) throw new Error(`the document has no schema ${name}`)
  const mapping = mappingOf(schema)
  const own = closed(all, schema, false)
  return Object.entries(mapping).reduceRight<Loose>(
    (otherwise, [type, ref]) => ({
      if: {
        type: 'object',
        required: ['@odata.type'],
        properties: { '@odata.type': { const: type } },
      },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
      then: { $ref: `graph#/components/schemas/${nameIn(ref)}` },
      else: otherwise,
    }),
    own,
  )
}

function mappingOf(schema: Schema): Record<string, string> {
  const parts = [schema, ...((schema.allOf as Schema[] | undefined) ?? [])]
  const found = parts.find((part) => part.discriminator !== undefined)
  return (found?.discriminator as { mapping?: Record<string, string> } | undefined)?.mapping ?? {}
}

/** An object with all that its bases give it, and nothing else. */
function object(all: Schemas, schema: Schema): Loose {
  const { properties, required } = flatten(all, schema)
  const checked = Object.entries(properties).map(([name, value]) => [
    name,
    closed(all, value, false),
  ])
  const whole = {
    type: 'object',
    properties: Object.fromEntries(onTheWire(checked as [string, Loose][])),
    required,
    patternProperties: {
      '@odata[.]': {},
      '^@removed$': { type: 'object', properties: { reason: { enum: ['changed', 'deleted'] } } },
    },
    additionalProperties: false,
  }
  return nullable(schema, whole)
}

/** The description writes `innererror`; on the wire it is `innerError`, and its date has no zone. */
function onTheWire(properties: [string, Loose][]): [string, Loose][] {
  return properties.map(([name, schema]) =>
    name === 'innererror' ? ['innerError', INNER_ERROR] : [name, schema],
  )
}

const INNER_ERROR = {
  type: 'object',
  properties: {
    date: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d' },
    'request-id': { type: 'string' },
    'client-request-id': { type: 'string' },
  },
  required: ['date', 'request-id'],
}

interface Flat {
  readonly properties: Record<string, Schema>
  readonly required: readonly string[]
}

function flatten(all: Schemas, schema: Schema): Flat {
  const own: Flat = {
    properties: (schema.properties as Record<string, Schema> | undefined) ?? {},
    required: (schema.required as string[] | undefined) ?? [],
  }
  const bases = ((schema.allOf as Schema[] | undefined) ?? []).map((base) =>
    flatten(all, base.$ref === undefined ? base : (all[nameIn(base.$ref)] as Schema)),
  )
  return [...bases, own].reduce((sum, part) => ({
    properties: { ...sum.properties, ...part.properties },
    required: [...new Set([...sum.required, ...part.required])],
  }))
}
