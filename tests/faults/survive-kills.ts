import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { createChance } from '../bench/registers/chance.ts'
import { writeRegister } from '../bench/registers/write-register.ts'
import { type SmallCore, smallCore } from '../electron/core/small-core.ts'

export interface Kills {
  /** For the workspace and the registers. */
  readonly folder: string
  readonly count: number
  readonly seed: number
  /** Firms of the import that is killed. */
  readonly rows: number
  readonly report?: (kill: number, milliseconds: number) => void
}

/** What did not hold after a kill; nothing, as it should be. */
export interface Broken {
  readonly kill: number
  readonly milliseconds: number
  readonly what: string
}

const CHILD = fileURLToPath(new URL('./import-child.ts', import.meta.url))
const FEW = 500

/**
 * Kills an importing process (kill -9) at random moments between its start and the end of its import. After each, the
 * workspace must show what it showed, be sound, and take the same import to its end.
 */
export async function surviveKills({ folder, count, seed, rows, report }: Kills): Promise<Broken[]> {
  const core = smallCore(folder)
  const workspace = `${core.folder}/district.relevo`
  await core.call('workspace.create', { file: workspace })
  const [few, file] = [core.file('few.csv', ''), core.file('many.csv', '')]
  writeRegister({ path: few, layout: 'municipal', rows: FEW, seed })
  writeRegister({ path: file, layout: 'municipal', rows, seed })
  await core.importFile(few)
  const before = await shownBy(core)
  await core.call('workspace.close', {})
  const whole = await importUntil(core.folder, file, null)
  const chance = createChance(seed, 0)
  const broken: Broken[] = []
  for (let kill = 1; kill <= count; kill += 1) {
    const milliseconds = chance.below(Math.ceil(whole))
    report?.(kill, milliseconds)
    await importUntil(core.folder, file, milliseconds)
    for (const what of await whatBroke(core, { workspace, file, rows, before }))
      broken.push({ kill, milliseconds, what })
  }
  return broken
}

type Shown = Awaited<ReturnType<typeof shownBy>>

async function shownBy(core: SmallCore) {
  const page = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 100 })
  return { firms: page.firms, first: page.candidates }
}

async function whatBroke(
  core: SmallCore,
  at: { readonly workspace: string; readonly file: string; readonly rows: number; readonly before: Shown },
): Promise<string[]> {
  await core.call('workspace.open', { file: at.workspace })
  const same = isDeepStrictEqual(await shownBy(core), at.before)
  const { sound, damaged } = await core.call('workspace.verify', {})
  const { staged, report } = await core.call('import.stage', {
    files: [at.file],
    job: 'again',
    asOf: '2026-10-31',
  })
  await core.call('import.discard', { staged })
  await core.call('workspace.close', {})
  return [
    ...(same ? [] : ['the list is another']),
    ...(sound && damaged === 0 ? [] : ['the workspace is damaged']),
    ...(report.firms === at.rows && report.same === FEW && report.gone === 0
      ? []
      : ['the import is another']),
  ]
}

/** Imports without keeping, in a process of its own that is killed after so long (null: never); answers how long it ran. */
function importUntil(folder: string, file: string, milliseconds: number | null): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, folder, file, 'staged'], { stdio: 'ignore' })
    const timer = milliseconds === null ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('error', reject)
    child.on('exit', () => {
      clearTimeout(timer)
      resolve(performance.now() - started)
    })
  })
}
