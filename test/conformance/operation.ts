import { METHODS, type OpenApi, type Operation, type Parameter, resolved } from './document.ts'

/** The operation of the description that a request goes to. */
export interface Found {
  readonly name: string
  readonly operation: Operation
  /** In the metadata and refused by the service all the same. */
  readonly rejected: boolean
  readonly parameters: readonly Parameter[]
}

/** Finds operations by method and path; the path begins after `/v1.0`. */
export function finder(document: OpenApi): (method: string, path: string) => Found | undefined {
  // Most fixed names first: `messages/delta` before `messages/{message-id}`.
  const paths = Object.keys(document.paths).sort(
    (a, b) => a.split('{').length - b.split('{').length || b.length - a.length,
  )
  return (method, path) => {
    const template = paths.find((one) => fits(one, path))
    const item = template === undefined ? undefined : document.paths[template]
    const name = METHODS.find((one) => one === method.toLowerCase())
    const operation = name === undefined ? undefined : (item?.[name] as Operation | undefined)
    if (!operation) return undefined
    const parameters = [...(item?.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
      resolved<Parameter>(document, one),
    )
    const rejected = 'x-service-rejects' in { ...item, ...operation }
    return { name: `${method.toUpperCase()} ${template}`, operation, rejected, parameters }
  }
}

function fits(template: string, path: string): boolean {
  const wanted = template.split('/')
  const given = path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) =>
      segment.startsWith('{') ? given[index] !== '' : segment === given[index],
    )
  )
}
