import { defineConfig } from 'vitest/config'
import { reporters } from './vitest.reports.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/conformance/**', 'test/browser/**', 'node_modules/**', 'dist/**'],
    testTimeout: 60_000,
    ...reporters(),
  },
})
