import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeRegister } from '../../../bench/registers/write-register.ts'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const root = tempFolder()
const ROWS = 60_000
let cores = 0
let core: SmallCore
let register: string

beforeEach(async () => {
  cores += 1
  core = smallCore(join(root, String(cores)))
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
  const few = core.file('few.csv', '')
  writeRegister({ path: few, layout: 'municipal', rows: 300, seed: 9 })
  await core.importFile(few)
  register = core.file('register.csv', '')
  writeRegister({ path: register, layout: 'municipal', rows: ROWS, seed: 9 })
})

const shown = async () => {
  const page = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 50 })
  return { firms: page.firms, first: page.candidates }
}

describe('the progress of an import', () => {
  it('never goes back, and ends with all there is', async () => {
    await core.call('import.stage', { files: [register], job: 'told' })
    const told = core.events.filter(({ job }) => job === 'told')
    for (const phase of ['reading', 'indexing', 'comparing'] as const) {
      const steps = told.filter((event) => event.phase === phase)
      const done = steps.map((event) => event.done)
      expect([phase, done]).toEqual([phase, done.toSorted((one, other) => one - other)])
      expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total)
    }
    expect(told.at(-1)?.rows).toBe(ROWS)
  }, 60_000)
})

describe('a cancel', () => {
  it.each(['reading', 'indexing'] as const)(
    'that comes while %s leaves what was shown',
    async (phase) => {
      const before = await shown()
      const staging = core.call('import.stage', { files: [register], job: 'long' })
      while (!core.events.some((event) => event.job === 'long' && event.phase === phase))
        await new Promise((resolve) => setTimeout(resolve, 2))
      await core.call('import.cancel', { job: 'long' })
      expect(await failureOf(staging)).toBe('cancelled')
      expect(await shown()).toEqual(before)
      expect(await core.call('import.list', {})).toHaveLength(1)
    },
    60_000,
  )

  it.each(['import.cancel', 'workspace.close'] as const)(
    'that comes before the first row is read is heard too: %s',
    async (call) => {
      const staging = core.call('import.stage', { files: [register], job: 'long' })
      await core.send(call, call === 'import.cancel' ? { job: 'long' } : {})
      expect(await failureOf(staging)).toBe('cancelled')
    },
    60_000,
  )
})
