import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'

/** Never bundled: Electron gives itself, and better-sqlite3 has a binary of its own. */
const EXTERNAL = ['electron', 'better-sqlite3']

/** The three bundles of the program: the screens, both doors' main processes with every thread, the preload. */
export function buildTargets(root: string, out: string): readonly InlineConfig[] {
  return [screens(root, join(out, 'renderer')), program(root, join(out, 'electron')), preload(root, out)]
}

/** Nothing is inlined into scripts or styles, so that the content policy can stay at 'self'. */
function screens(root: string, outDir: string): InlineConfig {
  return {
    ...QUIET,
    root: join(root, 'renderer'),
    plugins: [react()],
    define: { 'import.meta.env.VITE_VERSION': JSON.stringify(versionOf(root)) },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      license: { fileName: 'licenses.md' },
    },
  }
}

/** As package.json names it; shown in the settings. */
const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version

/** Where the window's, the browser tab's and the terminal's processes begin. */
const MAINS = ['electron/shell/main.ts', 'electron/starting/open-tab.ts', 'electron/cli/relevo.ts']

/** All entries and shared pieces lie in one folder: a thread is found beside the file that starts it. */
function program(root: string, outDir: string): InlineConfig {
  const threads = globSync('electron/core/**/*-thread.ts', { cwd: root }).map((path) => join(root, path))
  return {
    ...QUIET,
    root,
    ssr: { target: 'node', noExternal: true, external: EXTERNAL },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        input: Object.fromEntries(
          [...MAINS.map((path) => join(root, path)), ...threads].map((path) => [basename(path, '.ts'), path]),
        ),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  }
}

/** A sandboxed preload is one CommonJS file. */
function preload(root: string, out: string): InlineConfig {
  return {
    ...QUIET,
    root,
    ssr: { target: 'node', noExternal: true, external: EXTERNAL },
    build: {
      ssr: true,
      outDir: join(out, 'electron'),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: { preload: join(root, 'electron/shell/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  }
}

const QUIET = { configFile: false, publicDir: false, logLevel: 'warn' } as const satisfies InlineConfig
