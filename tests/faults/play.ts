import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceOf, type Fault, type Verdict } from './fault.ts'

/** What did not hold when a fault was played so many times; nothing, as it should be. */
export async function troublesOf(fault: Fault, tries: number): Promise<string[]> {
  const troubles: string[] = []
  for (let n = 0; n < tries; n += 1) {
    const trouble = await playOnce(fault, n)
    if (trouble !== null) troubles.push(`try ${n}: ${trouble}`)
  }
  return troubles
}

/** One try, in a folder of its own and with chance that repeats. Null: survived. */
export async function playOnce(fault: Fault, n: number): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), `relevo-fault-${fault.id}-`))
  try {
    return await fault.play({ folder, n, random: chanceOf(n * 7919 + 17) })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
