import { spawn, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Beside this file, with its own ending: `.ts` where the sources run as they are. */
const CHILD = fileURLToPath(new URL(`./calls-child${extname(import.meta.url)}`, import.meta.url))
export type ChildCall = readonly [string, unknown]

export interface Told {
  readonly call: string
  readonly ok: boolean
  readonly value?: string
  readonly error?: {
    readonly code: string
    readonly message: string
    readonly details: Readonly<Record<string, unknown>>
  }
  /** The most memory the process has held so far, in megabytes. */
  readonly megabytes: number
}

type Kill = (signal: NodeJS.Signals) => void

interface ChildOptions {
  /** Runs before the program: `["strace", …]`. */
  readonly before?: readonly string[]
  readonly uid?: number
  readonly env?: Readonly<Record<string, string>>
  readonly nodeOptions?: readonly string[]
  /** Called as soon as it runs, with a way to send it a signal. */
  readonly onStart?: (kill: Kill) => void
  /** Called with each reply that it tells, as soon as it does. */
  readonly onTold?: (told: Told, kill: Kill) => void
}

/** Another process that makes these calls; what it told before it ended, and how it ended. */
export function inChild(
  folder: string,
  calls: readonly ChildCall[],
  { before = [], uid, env = {}, nodeOptions = [], onStart, onTold }: ChildOptions = {},
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
    const kill: Kill = (wanted) => void child.kill(wanted)
    const told: Told[] = []
    let said = ''
    child.stdout.on('data', (text: Buffer) => {
      const lines = `${said}${text}`.split('\n')
      said = lines.pop() ?? ''
      for (const line of lines.filter((line) => line.startsWith('{'))) {
        const reply = JSON.parse(line) as Told
        told.push(reply)
        onTold?.(reply, kill)
      }
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ told, signal, code }))
    onStart?.(kill)
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
