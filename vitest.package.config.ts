import { defineConfig } from 'vitest/config'
import { reporters } from './vitest.reports.ts'

/** The tarball that npm pack makes, installed and used: it packs and installs, which takes a minute. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    testTimeout: 120_000,
    ...reporters(),
  },
})
