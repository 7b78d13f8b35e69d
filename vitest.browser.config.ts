import { defineConfig } from 'vitest/config'
import { reporters } from './vitest.reports.ts'

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    fileParallelism: false,
    ...reporters(),
  },
})
