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

/** Plays a fault so many times, each in a folder of its own and with chance that repeats. */
export async function played(fault: Fault, tries: number): Promise<Played> {
  const troubles: string[] = []
  for (let n = 0; n < tries; n += 1) {
    const folder = mkdtempSync(join(tmpdir(), `relevo-fault-${fault.id}-`))
    try {
      const trouble = await fault.play({ folder, n, random: chanceOf(n * 7919 + 17) })
      if (trouble !== null) troubles.push(`try ${n}: ${trouble}`)
    } catch (error) {
      troubles.push(`try ${n}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }
  return { survived: tries - troubles.length, tried: tries, troubles }
}
