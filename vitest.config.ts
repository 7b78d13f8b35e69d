import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { reporters } from './vitest.reports.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/conformance/**',
      'test/browser/**',
      'test/package/**',
      'node_modules/**',
      'dist/**',
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // nothing here keeps a state that another file could trip over: loading all anew for each was half the time
    isolate: false,
    // most tests wait, for a griffier of their own or for a disk: on two cores vitest alone would take them one by one
    maxWorkers: Math.max(3, availableParallelism() - 1),
    ...reporters(),
  },
})
