import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Figure, Measured, MeasureTask } from './figure.ts'

/** How often a process is asked for its memory. The system keeps the peak, so only the last moments can be missed. */
const LOOK_EVERY_MS = 25

/** Runs `measures/<name>.ts` in a process of its own. @throws Error with what the process said where it failed. */
export async function runMeasure(name: string, task: MeasureTask): Promise<Measured> {
  const script = fileURLToPath(new URL(`./measures/${name}.ts`, import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { said, peakMiB } = await watched(child)
  const told = JSON.parse(said) as readonly Figure[] | Measured
  return 'figures' in told ? told : { figures: told, peakMiB }
}

/** Runs another program to its end. */
export async function runProgram(program: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now()
  const { peakMiB } = await watched(spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] }))
  return {
    figures: [{ name: program, seconds: (performance.now() - started) / 1_000, times: 1 }],
    peakMiB,
  }
}

function watched(child: ChildProcess): Promise<{ readonly said: string; readonly peakMiB: number | null }> {
  return new Promise((resolve, reject) => {
    let said = ''
    let peakMiB: number | null = null
    const looking = setInterval(() => {
      peakMiB = peakOf(child.pid) ?? peakMiB
    }, LOOK_EVERY_MS)
    child.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString()
    })
    child.on('error', reject)
    child.on('close', (status) => {
      clearInterval(looking)
      if (status === 0) resolve({ said, peakMiB })
      else reject(new Error(`${child.spawnargs.slice(0, 2).join(' ')} ended with ${status}`))
    })
  })
}

/** The kernel's own record of the most memory a process held (Linux). */
export function peakOf(pid: number | undefined): number | null {
  try {
    const kibibytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kibibytes === undefined ? null : Number(kibibytes) / 1_024
  } catch {
    return null
  }
}
