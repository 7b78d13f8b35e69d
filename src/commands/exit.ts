import type { Complaint } from '../config/complaint.ts'
import { complaintLine } from '../config/complaint.ts'
import { Trouble } from '../trouble/trouble.ts'

/** Exit codes that mean something: 1 it failed, 2 it was asked wrongly (settings, arguments). */
export class Exit extends Trouble {
  readonly code = 'EXIT'
  readonly exitCode: 1 | 2
  constructor(exitCode: 1 | 2, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Bad settings: every complaint on a line of its own. */
export function badSettings(where: string, complaints: readonly Complaint[]): Exit {
  const lines = complaints.map((complaint) => `  ${complaintLine(complaint)}`)
  const count = complaints.length === 1 ? 'one thing' : `${complaints.length} things`
  return new Exit(2, `${where}: ${count} to fix\n${lines.join('\n')}`)
}
