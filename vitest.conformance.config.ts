import { defineConfig } from 'vitest/config'
import { reporters } from './vitest.reports.ts'

export default defineConfig({
  test: {
    include: ['test/conformance/**/*.test.ts'],
    testTimeout: 60_000,
    isolate: false,
    ...reporters(),
  },
})
