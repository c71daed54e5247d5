import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

// Every thread that runs sources takes their types out with a WebAssembly module, and V8 sometimes aborts when many
// threads come and go with such code (nodejs/node#64500). What was stripped once is therefore kept.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'relevo-compile-cache')

export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          execArgv: ['--no-memory-protection-keys'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
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
          fileParallelism: false,
        },
      },
    ],
  },
})
