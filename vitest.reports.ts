/** A report for machines beside the one for people, where the environment names a file for it. */
export function reporters() {
  const outputFile = process.env.VITEST_JSON_REPORT
  return outputFile ? { reporters: ['default', 'json'], outputFile: { json: outputFile } } : {}
}
