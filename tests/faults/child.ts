import { spawn, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CHILD = fileURLToPath(new URL('./calls-child.ts', import.meta.url))
export type ChildCall = readonly [string, unknown]

export interface Told {
  readonly call: string
  readonly ok: boolean
  readonly value?: string
  readonly error?: { readonly code: string; readonly message: string }
}

interface ChildOptions {
  /** Runs before the program: `["strace", …]`. */
  readonly before?: readonly string[]
  readonly uid?: number
  readonly env?: Readonly<Record<string, string>>
  readonly nodeOptions?: readonly string[]
  /** Called as soon as it runs, with a way to send it a signal. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void
}

/** Another process that makes these calls; what it told before it ended, and how it ended. */
export function inChild(
  folder: string,
  calls: readonly ChildCall[],
  { before = [], uid, env = {}, nodeOptions = [], onStart }: ChildOptions = {},
): Promise<{ readonly told: readonly Told[]; readonly signal: string | null; readonly code: number | null }> {
  const [program = '', ...args] = [
    ...before,
    process.execPath,
    ...nodeOptions,
    CHILD,
    folder,
    JSON.stringify(calls),
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), `relevo-compile-cache${uid ?? ''}`), ...env },
    })
    let said = ''
    child.stdout.on('data', (text: Buffer) => (said += text))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const lines = said.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'))
      resolve({ told: lines.map((line) => JSON.parse(line) as Told), signal, code })
    })
    onStart?.((wanted) => child.kill(wanted))
  })
}

export const has = (program: string): boolean =>
  process.platform === 'linux' && spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

export const isRoot = (): boolean => process.getuid?.() === 0

/** Calls that read a register in and keep it. */
export const importing = (workspace: string, file: string): readonly ChildCall[] => [
  ['workspace.open', { file: workspace }],
  ['import.stage', { files: [file], job: 'fault', asOf: '2026-10-31' }],
  ['import.keep', {}],
]
