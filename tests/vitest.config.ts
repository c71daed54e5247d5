import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

// See warm-sources.ts.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'relevo-compile-cache')

export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          globalSetup: ['tests/warm-sources.ts', 'tests/build-program.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/desktop/**'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A state is waited for as long by a poll as by Playwright itself.
          expect: { poll: { timeout: 30_000 } },
          // Each file has a program and a browser of its own; more than two at once only wait for one another.
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'desktop',
          include: ['tests/desktop/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
