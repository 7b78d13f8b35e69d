import { defineConfig } from 'vitest/config'
import { reporters } from './vitest.reports.ts'

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    fileParallelism: false,
    // a loaded machine can starve the browser for a moment; what is broken fails twice
    retry: 1,
    ...reporters(),
  },
})
