/** A refusal as Graph puts it. Clients branch on `code`; the message is for people (graph/errors). */
export class GraphError extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.name = 'GraphError'
    this.status = status
    this.code = code
    this.headers = headers
  }
}

export function badRequest(message: string, code = 'BadRequest'): GraphError {
  return new GraphError(400, code, message)
}

export function invalidArgument(message: string): GraphError {
  return new GraphError(400, 'ErrorInvalidArgument', message)
}

export function itemNotFound(): GraphError {
  return new GraphError(
    404,
    'ErrorItemNotFound',
    'The specified object was not found in the store.',
  )
}

export function idMalformed(): GraphError {
  return new GraphError(400, 'ErrorInvalidIdMalformed', 'Id is malformed.')
}

export function accessDenied(): GraphError {
  return new GraphError(
    403,
    'ErrorAccessDenied',
    'Access is denied. Check credentials and try again.',
  )
}

export function changeKeyStale(): GraphError {
  return new GraphError(
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  )
}

export function propertyUnknown(name: string, type = 'microsoft.graph.message'): GraphError {
  return badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${name.slice(0, 80)}' on type '${type}'.`,
  )
}

export interface ErrorContext {
  readonly now: string
  readonly requestId: string
  readonly clientRequestId: string
}

/** The body of every refusal. On the wire it is `innerError`, whatever the description says (SOURCE.md). */
export function errorBody(code: string, message: string, context: ErrorContext): object {
  const innerError = {
    // Graph writes this one date without a zone.
    date: context.now.replace('Z', ''),
    'request-id': context.requestId,
    'client-request-id': context.clientRequestId,
  }
  return { error: { code, message, innerError } }
}
