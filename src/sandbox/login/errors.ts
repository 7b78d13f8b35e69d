import { randomUUID } from 'node:crypto'

/** A refusal by Entra; `number` is the AADSTS code (reference-error-codes). */
export class LoginError extends Error {
  readonly status: number
  readonly error: string
  readonly number: number

  constructor(status: number, error: string, number: number, message: string) {
    super(message)
    this.name = 'LoginError'
    this.status = status
    this.error = error
    this.number = number
  }
}

export function loginErrorBody(error: LoginError, now: Date): object {
  const trace = randomUUID()
  const correlation = randomUUID()
  const timestamp = now.toISOString().replace('T', ' ').replace(/\.\d+/, '')
  return {
    error: error.error,
    error_description: `AADSTS${error.number}: ${error.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [error.number],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${error.number}`,
  }
}
