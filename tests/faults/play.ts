import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceOf, type Fault } from './fault.ts'

export interface Played {
  readonly survived: number
  readonly tried: number
  /** What did not hold, each with the number of its try. */
  readonly troubles: readonly string[]
}

/** Plays a fault so many times, `lanes` at a time, each in a folder of its own and with chance that repeats. */
export async function played(fault: Fault, tries: number, lanes = 1): Promise<Played> {
  const troubles: string[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < tries) {
      const n = next
      next += 1
      const trouble = await playOnce(fault, n)
      if (trouble !== null) troubles.push(`try ${n}: ${trouble}`)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { survived: tries - troubles.length, tried: tries, troubles }
}

async function playOnce(fault: Fault, n: number): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), `relevo-fault-${fault.id}-`))
  try {
    return await fault.play({ folder, n, random: chanceOf(n * 7919 + 17) })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
