import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type Plugin } from 'vite'

const ENTRIES = ['tests/faults/lane.ts', 'tests/faults/calls-child.ts']

/**
 * Bundles the players and the program's threads as the program itself is bundled, for most of a short try is the start
 * of its processes. A plugin may change the sources on their way. Answers where the players' entry lies.
 */
export async function bundlePlayers(root: string, outDir: string, plugin?: Plugin): Promise<string> {
  const entries = [...ENTRIES, ...globSync('electron/core/**/*-thread.ts', { cwd: root })]
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root,
    plugins: [plugin],
    ssr: { target: 'node', noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((path) => [basename(path, '.ts'), join(root, path)])),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  return join(outDir, 'lane.js')
}
