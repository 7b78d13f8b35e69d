import { join } from 'node:path'
import { packageRoot } from '../../package-files.ts'

/** The folder of the replies that ship. */
export function shippedReplies(): string {
  return join(packageRoot(), 'replies')
}
