/** Whether the operating system said that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'code' in error && error.code === 'ENOENT'
}
